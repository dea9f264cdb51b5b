extension HTMLRenderer {
  /// Writes the reference to a footnote; inside a link on a page without a link of its own.
  mutating func writeReference(to number: Int, _ occurrence: Int) {
    let suffix = occurrence > 1 ? "-\(occurrence)" : ""
    if style != nil, isInLink {
      out.write("<sup id=\"")
      writeID("fnref", number)
      out.write(text: suffix)
      out.write("\">")
      out.write(number)
      return out.write("</sup>")
    }
    out.write(style == nil ? "<sup class=\"footnote-ref\"><a href=\"#" : "<sup><a href=\"#")
    writeID("fn", number)
    out.write("\" id=\"")
    writeID("fnref", number)
    out.write(text: suffix)
    out.write(style == nil ? "\" data-footnote-ref>" : "\" role=\"doc-noteref\">")
    out.write(number)
    out.write("</a></sup>")
  }

  /// Writes the list of footnotes, where there are any.
  mutating func writeFootnotes() {
    guard !markdown.footnotes.isEmpty else { return }
    out.endLine()
    if let words = style?.words {
      out.write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      out.write(text: words.footnotes)
      out.write("\">\n<ol>\n")
    } else {
      out.write("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    }
    for footnote in markdown.footnotes { write(footnote) }
    out.write("</ol>\n</section>\n")
  }

  /// Writes a footnote with the links back at the end of its last paragraph.
  private mutating func write(_ footnote: Footnote) {
    out.write("<li id=\"")
    writeID("fn", footnote.number)
    out.write("\">\n")
    if case .paragraph(let content)? = footnote.blocks.last?.kind {
      write(Array(footnote.blocks.dropLast()))
      out.endLine()
      out.write("<p>")
      write(content)
      out.write(" ")
      writeLinksBack(footnote)
      out.write("</p>\n")
    } else {
      write(footnote.blocks)
      writeLinksBack(footnote)
      out.write("\n")
    }
    out.write("</li>\n")
  }

  private mutating func writeLinksBack(_ footnote: Footnote) {
    for occurrence in 1...max(1, footnote.references) {
      let suffix = occurrence > 1 ? "-\(occurrence)" : ""
      out.write(occurrence > 1 ? " <a href=\"#" : "<a href=\"#")
      writeID("fnref", footnote.number)
      out.write(text: suffix)
      if let words = style?.words {
        out.write("\" role=\"doc-backlink\" aria-label=\"")
        out.write(text: "\(words.back) \(footnote.number)\(suffix)")
        out.write("\">↩")
      } else {
        out.write("\" class=\"footnote-backref\" data-footnote-backref")
        out.write(" aria-label=\"Back to content\">↩")
      }
      if occurrence > 1 {
        out.write(style == nil ? "<sup class=\"footnote-ref\">" : "<sup>")
        out.write(occurrence)
        out.write("</sup>")
      }
      out.write("</a>")
    }
  }

  /// Writes the id of a footnote or of a reference to it: by number on a page, since labels are
  /// free text, by label for the public suites.
  private mutating func writeID(_ kind: String, _ number: Int) {
    if let style {
      return out.write(text: "\(style.footnotePrefix)\(kind)-\(number)")
    }
    out.write(text: kind + "-")
    let isKnown = markdown.footnotes.indices.contains(number - 1)
    out.write(address: isKnown ? markdown.footnotes[number - 1].label : "")
  }
}
