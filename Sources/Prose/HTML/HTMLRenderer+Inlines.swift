extension HTMLRenderer {
  /// Writes running text.
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text):
      writeMentions(in: text)
    case .softBreak:
      out.write("\n")
    case .lineBreak:
      out.write(style == nil ? "<br />\n" : "<br>\n")
    case .code(let text):
      out.write("<code>")
      out.write(text: text)
      out.write("</code>")
    case .html(let html):
      writeRaw(inline: html)
    case .emphasis(let content):
      out.write("<em>")
      write(content)
      out.write("</em>")
    case .strong(let content):
      out.write("<strong>")
      write(content)
      out.write("</strong>")
    case .strikethrough(let content):
      out.write("<del>")
      write(content)
      out.write("</del>")
    case .link(let destination, let title, let content):
      writeLink(to: destination, title: title, content)
    case .image(let destination, let title, let content):
      writeImage(destination, title: title, content.plainText)
    case .footnoteReference(let number, let occurrence):
      writeReference(to: number, occurrence)
    case .documentLink(let link):
      write(link)
    }
  }

  private mutating func writeLink(to destination: String, title: String, _ content: [Inline]) {
    if style != nil, isInLink || !LinkScheme(of: destination).isLinkable { return write(content) }
    let wasInLink = isInLink
    isInLink = true
    out.write("<a href=\"")
    out.write(address: destination)
    writeTitle(title)
    out.write("\">")
    write(content)
    out.write("</a>")
    isInLink = wasInLink
  }

  /// Writes an image; on a page only one that lies within the site.
  private mutating func writeImage(_ source: String, title: String, _ text: String) {
    if style != nil, LinkScheme(of: source) != .relative { return out.write(text: text) }
    out.write("<img src=\"")
    out.write(address: source)
    out.write("\" alt=\"")
    out.write(text: text)
    writeTitle(title)
    out.write(style == nil ? "\" />" : "\">")
  }

  /// Writes a document link; one that leads nowhere, or stands inside a link, is its words alone.
  private mutating func write(_ link: DocumentLink) {
    guard let target = style?.target(link) else {
      return out.write(text: link.words)
    }
    guard !isInLink else { return out.write(text: link.label ?? target.title) }
    out.write("<a href=\"")
    out.write(address: target.href)
    if link.label != nil { writeTitle(target.title) }
    out.write("\">")
    out.write(text: link.label ?? target.title)
    out.write("</a>")
  }

  private mutating func writeTitle(_ title: String) {
    guard !title.isEmpty else { return }
    out.write("\" title=\"")
    out.write(text: title)
  }
}
