/// Writes rows as comma-separated UTF-8 with a mark, so that spreadsheets read the letters.
///
/// Cells in which a spreadsheet would run a formula are written with an apostrophe before it.
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
  let text = FormulaGuard.guarded(cell)
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
