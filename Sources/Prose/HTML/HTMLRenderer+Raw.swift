extension HTMLRenderer {
  /// Writes lines of raw HTML: as text on a page, as they are for the public suites.
  mutating func writeRaw(block html: String) {
    out.endLine()
    if style == nil {
      out.write(trusted: filtered(html, everywhere: true))
    } else {
      out.write("<p>")
      out.write(text: html.last == "\n" ? String(html.dropLast()) : html)
      out.write("</p>")
    }
    out.endLine()
  }

  /// Writes a raw tag or comment: as text on a page, as it is for the public suites.
  mutating func writeRaw(inline html: String) {
    guard style != nil else { return out.write(trusted: filtered(html, everywhere: false)) }
    out.write(text: html)
  }

  /// Raw HTML with the filtered tags disarmed, where the dialect filters tags.
  private func filtered(_ html: String, everywhere: Bool) -> [UInt8] {
    let bytes = Array(html.utf8)
    guard markdown.dialect.contains(.tagFilter) else { return bytes }
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "<"), everywhere || index == 0, opensFilteredTag(bytes[index...]) {
        out += "&lt;".utf8
      } else {
        out.append(byte)
      }
    }
    return out
  }
}

/// Tags that the filter of the public suites disarms.
private let filteredTags: Set<String> = [
  "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
]

/// Whether bytes that start with `<` open or close a filtered tag.
private func opensFilteredTag(_ bytes: ArraySlice<UInt8>) -> Bool {
  let inner = bytes.dropFirst().first == UInt8(ascii: "/") ? bytes.dropFirst(2) : bytes.dropFirst()
  let name = inner.prefix { byte in
    byte < 0x80 && Character(UnicodeScalar(byte)).isLetter
  }
  guard filteredTags.contains(String(decoding: name, as: UTF8.self).lowercased()) else {
    return false
  }
  let rest = inner[name.endIndex...]
  guard let next = rest.first else { return false }
  return next == UInt8(ascii: ">") || Character(UnicodeScalar(next)).isWhitespace
    || rest.starts(with: "/>".utf8)
}
