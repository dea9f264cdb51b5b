/// A piece of running text and where it starts.
package struct Inline: Hashable, Sendable {
  /// What a piece of running text can be.
  package enum Kind: Hashable, Sendable {
    /// Plain text, escapes and entities resolved.
    case text(String)
    /// An end of line in the source that means a space.
    case softBreak
    /// An end of line that is kept.
    case lineBreak
    /// Text between back-quotes.
    case code(String)
    /// A raw HTML tag or comment.
    case html(String)
    /// Text between single `*` or `_`.
    case emphasis([Inline])
    /// Text between double `*` or `_`.
    case strong([Inline])
    /// Text between `~~`.
    case strikethrough([Inline])
    /// A link; the title is empty where there is none.
    case link(destination: String, title: String, content: [Inline])
    /// An image; the content is its alternative text.
    case image(destination: String, title: String, content: [Inline])
    /// A reference to the footnote of a 1-based number; `occurrence` counts references to it.
    case footnoteReference(number: Int, occurrence: Int)
    /// A link to a clause of a document, by ids.
    case documentLink(DocumentLink)
  }

  /// Where the piece starts.
  package let position: Position
  /// What the piece is.
  package let kind: Kind

  /// The pieces inside this one; none for plain text and the like.
  package var children: [Inline] {
    switch kind {
    case .emphasis(let content), .strong(let content), .strikethrough(let content),
      .link(_, _, let content), .image(_, _, let content):
      content
    default: []
    }
  }
}

extension [Inline] {
  /// The words alone: no marks, no footnote numbers; raw HTML is text, a break is a space.
  package var plainText: String {
    var out = ""
    for inline in self {
      switch inline.kind {
      case .text(let text), .code(let text), .html(let text): out += text
      case .softBreak, .lineBreak: out += " "
      case .documentLink(let link): out += link.label ?? link.source
      case .footnoteReference: break
      default: out += inline.children.plainText
      }
    }
    return out
  }
}
