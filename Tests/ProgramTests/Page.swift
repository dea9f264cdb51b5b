/// An HTML page as a browser would tokenise it: start tags with their attributes, and texts.
///
/// Shares no code with what writes and checks the site.
struct Page {
  /// A start tag.
  struct Tag {
    /// The name in small letters.
    let name: String
    /// Attributes in their order, with character references resolved.
    let attributes: [(name: String, value: String)]
    /// The text up to the next tag.
    fileprivate(set) var text = ""

    /// That text with character references resolved.
    var plainText: String { Page.resolved(text) }

    /// The value of an attribute.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  /// The start tags in their order.
  private(set) var tags: [Tag] = []

  /// Reads a page.
  init(_ source: String) {
    var rest = Array(source.unicodeScalars)[...]
    var isOpen = false
    while let open = rest.firstIndex(of: "<") {
      if isOpen { tags[tags.count - 1].text += Page.string(rest[..<open]) }
      rest = rest[open...].dropFirst()
      if rest.starts(with: "!--".unicodeScalars) {
        while !rest.isEmpty, !rest.starts(with: "-->".unicodeScalars) { rest = rest.dropFirst() }
        rest = rest.dropFirst(3)
      } else if let first = rest.first, first.properties.isAlphabetic {
        tags.append(Page.tag(&rest))
        isOpen = true
      } else {
        rest = rest.drop { $0 != ">" }.dropFirst()
        isOpen = false
      }
    }
  }

  /// The tags of the table row with an id; none where there is no such row.
  func row(_ id: String) -> ArraySlice<Tag> {
    guard let start = tags.firstIndex(where: { $0.name == "tr" && $0["id"] == id }) else {
      return []
    }
    let rest = tags[start...]
    return rest.prefix(upTo: rest.dropFirst().firstIndex { $0.name == "tr" } ?? rest.endIndex)
  }

  /// The values of `id`.
  var ids: [String] { tags.compactMap { $0["id"] } }

  private static func tag(_ rest: inout ArraySlice<Unicode.Scalar>) -> Tag {
    let name = string(take(&rest) { !isSpace($0) && $0 != ">" && $0 != "/" }).lowercased()
    var attributes: [(String, String)] = []
    while true {
      _ = take(&rest) { isSpace($0) || $0 == "/" }
      guard let next = rest.first, next != ">" else { break }
      let key = string(take(&rest) { !isSpace($0) && !"=>/".unicodeScalars.contains($0) })
      _ = take(&rest, while: isSpace)
      var value = ""
      if rest.first == "=" {
        rest = rest.dropFirst()
        _ = take(&rest, while: isSpace)
        if let quote = rest.first, quote == "\"" || quote == "'" {
          rest = rest.dropFirst()
          value = string(take(&rest) { $0 != quote })
          rest = rest.dropFirst()
        } else {
          value = string(take(&rest) { !isSpace($0) && $0 != ">" })
        }
      }
      attributes.append((key.lowercased(), resolved(value)))
    }
    rest = rest.dropFirst()
    return Tag(name: name, attributes: attributes)
  }

  private static func take(
    _ rest: inout ArraySlice<Unicode.Scalar>, while holds: (Unicode.Scalar) -> Bool
  ) -> ArraySlice<Unicode.Scalar> {
    let end = rest.firstIndex { !holds($0) } ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\n", "\t", "\r", "\u{C}"].contains(scalar)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  fileprivate static func resolved(_ value: String) -> String {
    let names = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "apos": "'"]
    var pieces = value.split(separator: "&", omittingEmptySubsequences: false)[...]
    var out = String(pieces.removeFirst())
    for piece in pieces {
      let parts = piece.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let sign = names[String(parts[0])] {
        out += sign + parts[1]
      } else {
        out += "&" + piece
      }
    }
    return out
  }
}
