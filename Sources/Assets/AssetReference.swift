package import Findings

/// An address that a style or a script of the theme names.
package struct AssetReference: Sendable, Hashable {
  /// How it is named.
  package enum Kind: Sendable {
    /// As a picture, a font or the like.
    case address
    /// As another style, by `@import`.
    case style
    /// As a text of a script, which may only be a link.
    case text
  }

  /// How it is named.
  package let kind: Kind
  /// The address as written, without quotes and escapes.
  package let address: String
  /// Where the address starts.
  package let place: Place
}

extension Asset {
  /// The addresses that a file of the theme names, where it is a style or a script.
  package static func references(
    in bytes: [UInt8], of name: String, file: String
  ) -> [AssetReference] {
    if name.hasSuffix(".css") { return Assets.references(inStyle: bytes, file: file) }
    if name.hasSuffix(".js") { return Assets.references(inScript: bytes, file: file) }
    return []
  }
}

/// The addresses that a style names, in their order.
func references(inStyle bytes: [UInt8], file: String) -> [AssetReference] {
  var reader = StyleReader(bytes, file: file)
  return reader.run()
}

/// The addresses with a host that a script names, in their order: texts that begin with one.
///
/// Comments that begin a line are passed over.
func references(inScript bytes: [UInt8], file: String) -> [AssetReference] {
  var cursor = TextCursor(file: file)
  var found: [AssetReference] = []
  for line in bytes.split(separator: UInt8(ascii: "\n")) {
    let code = line.drop { " \t\r".utf8.contains($0) }
    if code.starts(with: "//".utf8) || code.first == UInt8(ascii: "*") { continue }
    for index in code.indices where "\"'`".utf8.contains(code[index]) {
      let text = code[(index + 1)...].prefix { $0 != code[index] }
      guard hasHost(text) else { continue }
      found.append(
        AssetReference(
          kind: .text, address: String(decoding: text, as: UTF8.self),
          place: cursor.place(of: index + 1, in: bytes)))
    }
  }
  return found
}

/// Whether a text begins with `https://host`, `http://host` or `//host`.
private func hasHost(_ text: ArraySlice<UInt8>) -> Bool {
  let letters = text.prefix(8).map { $0 | 0x20 }
  let start = ["https://", "http://", "//"].first { scheme in
    letters.starts(with: scheme.utf8.map { $0 | 0x20 })
  }
  guard let start, let first = text.dropFirst(start.utf8.count).first else { return false }
  return first >= 0x80 || Character(UnicodeScalar(first)).isLetter
    || Character(UnicodeScalar(first)).isNumber
}
