internal import Findings
package import Markup

extension Markdown {
  /// The text as a part of a page: raw HTML as text, safe links, headings with ids.
  ///
  /// - Parameters:
  ///   - style: Words, levels, live blocks and document links.
  ///   - outline: The outline of this text, for the ids of its headings.
  /// - Returns: Blocks one after another, footnotes last.
  package func html(_ style: SiteStyle, outline: Outline) -> Markup {
    var renderer = HTMLRenderer(markdown: self, style: style, outline: outline)
    renderer.writeDocument()
    return Markup(trusted: renderer.out.bytes)
  }

  /// The text as cmark-gfm prints it, raw HTML passed through: for the public suites only.
  package func conformanceHTML() -> Markup {
    var renderer = HTMLRenderer(markdown: self, style: nil, outline: Outline(headings: []))
    renderer.writeDocument()
    return Markup(trusted: renderer.out.bytes)
  }
}

/// Writes a text as HTML, either as a part of a page or as the public suites expect it.
struct HTMLRenderer {
  /// The text.
  let markdown: Markdown
  /// How it becomes a part of a page; nil for what the public suites expect.
  let style: SiteStyle?
  /// The ids of its headings.
  let outline: Outline
  /// What has been written.
  var out = HTMLOutput()
  /// The number of tables written.
  var tables = 0
  /// Whether the text being written stands inside a link.
  var isInLink = false

  /// Creates a renderer that has written nothing.
  init(markdown: Markdown, style: SiteStyle?, outline: Outline) {
    self.markdown = markdown
    self.style = style
    self.outline = outline
  }

  /// Writes the blocks, then the footnotes.
  mutating func writeDocument() {
    write(markdown.blocks)
    writeFootnotes()
  }

  /// Writes blocks one after another; paragraphs of a tight list stand bare.
  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    for block in blocks { write(block, isTight: isTight) }
  }

  /// Writes a block.
  mutating func write(_ block: Block, isTight: Bool) {
    switch block.kind {
    case .paragraph(let content):
      writeParagraph(content, isTight: isTight)
    case .heading(let level, let content):
      writeHeading(level, content, at: block.position)
    case .quote(let blocks):
      out.endLine()
      out.write("<blockquote>\n")
      write(blocks)
      out.endLine()
      out.write("</blockquote>\n")
    case .list(let list):
      write(list)
    case .code(let code):
      write(code, at: block.position)
    case .html(let html):
      writeRaw(block: html)
    case .thematicBreak:
      out.endLine()
      out.write(style == nil ? "<hr />\n" : "<hr>\n")
    case .table(let table):
      write(table)
    }
  }

  private mutating func writeParagraph(_ content: [Inline], isTight: Bool) {
    guard !isTight else { return write(content) }
    out.endLine()
    out.write("<p>")
    write(content)
    out.write("</p>\n")
  }

  private mutating func writeHeading(_ level: Int, _ content: [Inline], at position: Position) {
    let level = min(max(level + (style?.headingOffset ?? 0), 1), 6)
    out.endLine()
    out.write("<h")
    out.write(level)
    if style != nil, let id = outline.id(at: position) {
      out.write(" id=\"")
      out.write(text: id)
      out.write("\"")
    }
    out.write(">")
    write(content)
    out.write("</h")
    out.write(level)
    out.write(">\n")
  }

  private mutating func write(_ code: CodeBlock, at position: Position) {
    out.endLine()
    if let style, style.liveWords.contains(code.word) {
      var told = FindingList()
      let place = position.place(in: markdown.file)
      if let markup = style.live(LiveBlock(code, at: place, findings: &told)) {
        out.write(trusted: markup.bytes)
        return out.endLine()
      }
    }
    out.write("<pre><code")
    if !code.word.isEmpty {
      out.write(" class=\"language-")
      out.write(text: code.word)
      out.write("\"")
    }
    out.write(">")
    out.write(text: code.text)
    out.write("</code></pre>\n")
  }
}
