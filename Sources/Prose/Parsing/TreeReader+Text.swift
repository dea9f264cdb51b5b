package import Findings

extension TreeReader {
  /// Plain text with the document links in it set apart, after a look for references that lead
  /// nowhere.
  mutating func pieces(of text: String, line: Int, byte: Int) -> [Inline] {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "[")) else {
      return [Inline(position: position(line: line, byte: byte), kind: .text(text))]
    }
    reportMissingReferences(in: bytes[...], line: line, byte: byte)
    guard dialect.contains(.documentLinks) else {
      return [Inline(position: position(line: line, byte: byte), kind: .text(text))]
    }
    var out: [Inline] = []
    var plain = 0
    var from = 0
    while let open = bytes[from...].firstRange(of: "[[") {
      from = open + 2
      guard lines.holds("[[" + bytes[from...].name, line: line, near: byte + open) else { continue }
      guard let close = bytes[from...].prefix(longestLink).firstRange(of: "]]") else {
        reportOpenLink(bytes[open...], line: line, byte: byte + open)
        continue
      }
      let inner = String(decoding: bytes[from..<close], as: UTF8.self)
      guard let link = DocumentLink(inner: inner) else { continue }
      if plain < open {
        let text = String(decoding: bytes[plain..<open], as: UTF8.self)
        out.append(Inline(position: position(line: line, byte: byte + plain), kind: .text(text)))
      }
      out.append(
        Inline(position: position(line: line, byte: byte + open), kind: .documentLink(link)))
      plain = close + 2
      from = plain
    }
    if plain < bytes.count {
      let text = String(decoding: bytes[plain...], as: UTF8.self)
      out.append(Inline(position: position(line: line, byte: byte + plain), kind: .text(text)))
    }
    return out
  }

  private mutating func reportOpenLink(_ text: ArraySlice<UInt8>, line: Int, byte: Int) {
    guard !text.dropFirst(2).name.isEmpty else { return }
    findings.report(
      .documentLinkOpen, at: position(line: line, byte: byte).place(in: file),
      ["link": String(decoding: text.prefix(longestLink), as: UTF8.self)])
  }

  /// Reports `[text][label]` and `[^label]` that stayed text because nothing defines the label.
  private mutating func reportMissingReferences(
    in text: ArraySlice<UInt8>, line: Int, byte: Int
  ) {
    var rest = text
    while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[(open + 1)...]
      let label = rest.prefix { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
      guard label.endIndex < text.endIndex, text[label.endIndex] == UInt8(ascii: "]") else {
        continue
      }
      let name = String(decoding: label, as: UTF8.self)
      let follows = open > text.startIndex && text[open - 1] == UInt8(ascii: "]")
      if name.hasPrefix("^"), name.count > 1, dialect.contains(.footnotes) {
        guard lines.holds("[\(name)]", line: line, near: byte + open) else { continue }
        findings.report(
          .footnoteMissing, at: position(line: line, byte: byte + open).place(in: file),
          ["label": String(name.dropFirst())])
      } else if follows, !name.isEmpty,
        lines.holds("][\(name)]", line: line, near: byte + open)
      {
        findings.report(
          .linkReferenceMissing, at: position(line: line, byte: byte + open).place(in: file),
          ["label": name])
      }
    }
  }
}

/// The most bytes between `[[` and `]]`.
private let longestLink = 400

extension ArraySlice<UInt8> {
  /// The letters and digits of ASCII at the head of the bytes.
  fileprivate var name: String {
    let letters = prefix { byte in
      Character(UnicodeScalar(byte)).isLetter && byte < 0x80 || (0x30...0x39).contains(byte)
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension Rule {
  /// `[text][label]` where nothing defines the label.
  package static let linkReferenceMissing = Rule(
    "link-reference-missing", .warning,
    "no line '[{label}]: address' says where this link leads; it stays text")
  /// `[^label]` where nothing defines the label.
  package static let footnoteMissing = Rule(
    "footnote-missing", .warning,
    "no line '[^{label}]: …' says what this footnote is; it stays text")
  /// `[[` that no `]]` closes.
  package static let documentLinkOpen = Rule(
    "document-link-open", .warning,
    "'{link}' has no ']]' and stays text; inside a table write '\\|' for '|'")
}
