internal import Findings

/// Decodes what Excel and editors write: UTF-8 with or without a mark, UTF-16 with a mark.
///
/// Returns nothing, with a finding at the byte, when the text is not valid or holds characters that
/// nobody can see (NUL, bidirectional controls, zero-width characters).
func decode(_ bytes: [UInt8], file: String, findings: inout FindingList) -> String? {
  var text: String
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    let little = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
      let (low, high) = little ? (bytes[at], bytes[at + 1]) : (bytes[at + 1], bytes[at])
      return UInt16(high) << 8 | UInt16(low)
    }
    guard bytes.count.isMultiple(of: 2), let valid = String(validating: units, as: UTF16.self)
    else {
      findings.report(.invalidText, at: Place(file, line: 1), ["offset": "0"])
      return nil
    }
    text = valid
  } else {
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
    guard let valid = String(validating: content, as: UTF8.self) else {
      let offset = firstInvalidByte(content)
      let line = content[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
      findings.report(
        .invalidText, at: Place(file, line: line),
        ["offset": String(offset + bytes.count - content.count)])
      return nil
    }
    text = valid
  }
  guard let bad = text.unicodeScalars.first(where: isInvisible) else { return text }
  let place = place(of: bad, in: text, file: file)
  findings.report(
    .forbiddenCharacter, at: place, ["code": String(bad.value, radix: 16, uppercase: true)])
  return nil
}

/// Whether a character hides in a cell: NUL, zero-width, bidirectional controls.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
  default: false
  }
}

/// The line and column of the first occurrence of a character.
private func place(of wanted: Unicode.Scalar, in text: String, file: String) -> Place {
  var (line, column) = (1, 1)
  for scalar in text.unicodeScalars {
    if scalar == wanted { break }
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }
  return Place(file, line: line, column: column)
}

/// The offset of the first byte that breaks UTF-8, by halving the valid beginning.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) {
    offset += UTF8.width(scalar)
  }
  return offset
}
