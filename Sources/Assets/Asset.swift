internal import Compression

/// A style, script or picture of the theme as it is published.
package struct Asset: Sendable, Hashable {
  /// Name in the theme, such as `site.css`.
  package let source: String
  /// Path below the site's folder, such as `assets/site.0a1b2c3d.css`.
  package let path: String
  /// Content, as the theme has it.
  package let bytes: [UInt8]

  /// Prepares a file of the theme.
  ///
  /// Styles and scripts bear a mark of their content in their name: browsers may keep them for
  /// ever, and a changed one is another file. Everything else keeps its name.
  package init(_ name: String, content: [UInt8]) {
    source = name
    bytes = content
    guard let ending = [".css", ".js"].first(where: { name.hasSuffix($0) }) else {
      path = "assets/" + name
      return
    }
    path = "assets/" + name.dropLast(ending.count) + "." + mark(of: bytes) + ending
  }
}

/// Eight hexadecimal digits that depend on every byte.
private func mark(of bytes: [UInt8]) -> String {
  let digits = String(checksum(bytes), radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
