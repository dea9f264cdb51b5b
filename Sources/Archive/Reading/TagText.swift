internal import Characters

/// How the tag files of a bag are written.
enum TagEncoding: String, CaseIterable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case latin1 = "ISO-8859-1"
  case ascii = "US-ASCII"

  /// Finds an encoding by its name, whatever the case.
  init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.rawValue == name.uppercased() }) else {
      return nil
    }
    self = found
  }

  /// The lines of a tag file, without their ends; nothing where the bytes do not fit.
  func lines(of bytes: [UInt8]) -> [String]? {
    text(of: bytes).map { text in
      Lines(Array(text.utf8)).map { String(decoding: $0.withoutLineEnd, as: UTF8.self) }
    }
  }

  private func text(of bytes: [UInt8]) -> String? {
    switch self {
    case .utf8: String(validating: bytes, as: UTF8.self)
    case .ascii: bytes.allSatisfy { $0 < 0x80 } ? String(decoding: bytes, as: UTF8.self) : nil
    case .latin1:
      String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    case .utf16: utf16(bytes)
    }
  }

  /// UTF-16 in the order that its mark tells; without a mark, the high byte first.
  private func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    let start = isLittle || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
    let units = stride(from: start, to: bytes.count, by: 2).map { at in
      let (high, low) = isLittle ? (bytes[at + 1], bytes[at]) : (bytes[at], bytes[at + 1])
      return UInt16(high) << 8 | UInt16(low)
    }
    return String(validating: units, as: UTF16.self)
  }
}
