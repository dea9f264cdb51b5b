internal import Characters
package import Findings

extension SourceText {
  /// The bytes as UTF-8 without a mark; nothing, with a finding, where they are something else.
  package static func decoded(
    _ bytes: consuming [UInt8], at file: Place, findings: inout FindingList
  ) -> [UInt8]? {
    var bytes = bytes
    if let format = FileFormat(of: bytes) {
      findings.report(.noText, at: file, ["kind": format.rawValue])
      return nil
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      findings.report(.otherEncoding, at: file, ["encoding": "UTF-32"])
      return nil
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return utf8(fromUTF16: bytes, at: file, findings: &findings)
    }
    if let encoding = unmarked(bytes) {
      findings.report(
        .otherEncoding, at: file, ["encoding": "\(encoding) without a byte order mark"])
      return nil
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let offset = firstInvalidByte(of: bytes) else { return bytes }
    let position = Lines(bytes).position(ofByte: offset)
    findings.report(
      .invalidText, at: file.at(line: position.line, column: position.column),
      [
        "byte": String(bytes[offset], radix: 16, uppercase: true),
        "guess": OldEncoding.guess(bytes).map { "; the file seems to be \($0.rawValue)" } ?? "",
      ])
    return nil
  }

  /// UTF-16 with a mark as UTF-8; half a character, at the end or within, is a finding.
  private static func utf8(
    fromUTF16 bytes: [UInt8], at file: Place, findings: inout FindingList
  ) -> [UInt8]? {
    let isLittle = bytes[0] == 0xFF
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    func fail(_ problem: String) -> [UInt8]? {
      let position = Lines(text).position(ofByte: text.count)
      findings.report(
        .otherEncoding, at: file.at(line: position.line, column: position.column),
        ["encoding": "UTF-16 that is broken: \(problem)"])
      return nil
    }
    func unit(_ at: Int) -> UInt16 {
      let (low, high) = isLittle ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
      return UInt16(high) << 8 | UInt16(low)
    }
    var at = 2
    while at + 1 < bytes.count {
      var value = UInt32(unit(at))
      at += 2
      if (0xD800..<0xDC00).contains(value), at + 1 < bytes.count,
        (0xDC00..<0xE000).contains(unit(at))
      {
        value = 0x10000 + (value - 0xD800) << 10 + UInt32(unit(at)) - 0xDC00
        at += 2
      }
      guard let scalar = Unicode.Scalar(value) else { return fail("half a character stands here") }
      text += UTF8.encode(scalar).map(Array.init) ?? []
    }
    return at == bytes.count ? text : fail("it ends within a character")
  }

  /// UTF-16 or UTF-32 by the zeros between ASCII letters, where no mark tells it.
  private static func unmarked(_ bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, sample.contains(0) else { return nil }
    var zeros = [0, 0, 0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 4] += 1 }
    let many = sample.count / 4 * 3 / 10 + 1
    let isZero = zeros.map { $0 >= many }
    switch isZero {
    case [false, true, true, true], [true, true, true, false]: return "UTF-32"
    case [false, true, false, true], [true, false, true, false]: return "UTF-16"
    default: return nil
    }
  }

  private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

/// What a file is that begins in a certain way and is no plain text.
private enum FileFormat: String, CaseIterable {
  case packed = "an Excel workbook or another packed file"
  case compound = "a workbook or document of an old Office"
  case pdf = "a PDF"
  case rich = "a document of a word processor (RTF)"

  /// The format of a file, if it is one of these.
  init?(of bytes: [UInt8]) {
    guard let format = FileFormat.allCases.first(where: { $0.begins(bytes) }) else { return nil }
    self = format
  }

  /// Whether bytes begin as a file of the format does.
  private func begins(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .packed: bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x1F, 0x8B])
    case .compound: bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    case .pdf: bytes.starts(with: "%PDF-".utf8)
    case .rich: bytes.starts(with: "{\\rtf".utf8)
    }
  }
}
