/// Writes rows as comma-separated UTF-8 with a mark, so that spreadsheets read the letters.
///
/// Cells that a spreadsheet would run as a formula (they start with = + - @, tab or return) are
/// written with a leading apostrophe unless they are plain decimals.
package func writeCSV(_ rows: [[String]]) -> [UInt8] {
  var out: [UInt8] = [0xEF, 0xBB, 0xBF]
  for row in rows {
    for (index, cell) in row.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      appendCell(cell, to: &out)
    }
    out += "\r\n".utf8
  }
  return out
}

/// Appends one cell, quoted where it holds a separator of any table, a quote or a line break.
private func appendCell(_ cell: String, to out: inout [UInt8]) {
  let text = startsFormula(cell) ? "'" + cell : cell
  guard text.utf8.contains(where: { ",;\t\"\r\n".utf8.contains($0) }) else {
    out += text.utf8
    return
  }
  out.append(UInt8(ascii: "\""))
  for byte in text.utf8 {
    if byte == UInt8(ascii: "\"") { out.append(byte) }
    out.append(byte)
  }
  out.append(UInt8(ascii: "\""))
}

/// Whether a spreadsheet would take the text for a formula.
private func startsFormula(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
    return false
  }
  let digits = text.utf8.dropFirst().split(separator: 0x2E, omittingEmptySubsequences: false)
  let isDecimal =
    digits.count <= 2
    && digits.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
    }
  return !(isDecimal && "+-".unicodeScalars.contains(first))
}
