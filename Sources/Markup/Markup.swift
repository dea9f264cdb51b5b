/// A piece of finished HTML or SVG: text in it is escaped, tags in it are ours.
///
/// Only this type enters a page unescaped, so a value of it is a promise. Plain strings become
/// markup by escaping (`Markup("a < b")` holds `a &lt; b`).
package struct Markup: Sendable, Hashable {
  /// UTF-8 of the piece.
  package private(set) var bytes: [UInt8]

  /// Creates an empty piece.
  package init() { bytes = [] }

  /// Creates a piece from plain text, escaping `&`, `<`, `>` and `"`.
  package init(_ text: some StringProtocol) {
    bytes = []
    appendEscaped(text)
  }

  /// Creates a piece from markup that is known to be safe, such as the output of a renderer.
  package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Creates a piece from literal markup written in the source.
  package init(literal: StaticString) {
    bytes = Array(literal.description.utf8)
  }

  /// Whether the piece holds nothing.
  package var isEmpty: Bool { bytes.isEmpty }

  /// The piece as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends another piece.
  package mutating func append(_ other: Markup) { bytes += other.bytes }

  /// Appends plain text, escaped for text and for quoted attributes alike.
  package mutating func appendEscaped(_ text: some StringProtocol) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      default: bytes.append(byte)
      }
    }
  }

  /// Appends a tag's opening with its attributes.
  fileprivate mutating func appendOpening(
    _ name: StaticString, _ attributes: some Sequence<Attributes.Element>
  ) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.description.utf8
    for (name, value) in attributes {
      guard let value else { continue }
      bytes.append(UInt8(ascii: " "))
      bytes += name.utf8
      bytes += "=\"".utf8
      appendEscaped(value)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Appends a tag's end.
  fileprivate mutating func appendClosing(_ name: StaticString) {
    bytes += "</".utf8
    bytes += name.description.utf8
    bytes.append(UInt8(ascii: ">"))
  }
}

/// Attributes in the order in which they are written; an attribute without a value is left out.
package typealias Attributes = KeyValuePairs<String, String?>

/// An element with content: `element("td", ["class": "num"]) { "8,4%" }`.
package func element(
  _ name: StaticString, _ attributes: Attributes = [:],
  @MarkupBuilder _ content: () -> Markup = { Markup() }
) -> Markup {
  element(name, attributes: attributes, content)
}

/// An element whose attributes are gathered as it is written.
package func element(
  _ name: StaticString, attributes: some Sequence<Attributes.Element>,
  @MarkupBuilder _ content: () -> Markup = { Markup() }
) -> Markup {
  var out = Markup()
  out.appendOpening(name, attributes)
  out.append(content())
  out.appendClosing(name)
  return out
}

/// An element that has no content and no end tag in HTML, such as `br` or `meta`.
package func voidElement(_ name: StaticString, _ attributes: Attributes = [:]) -> Markup {
  var out = Markup()
  out.appendOpening(name, attributes)
  return out
}
