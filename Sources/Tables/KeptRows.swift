internal import Findings

/// A table with some of its rows only, as they were written: the headings, and the rows that begin
/// at certain lines.
///
/// A table that loses nothing keeps its bytes; else it becomes UTF-8. What is no table stays as it
/// is.
package func rows(of bytes: [UInt8], at lines: Set<Int>) -> [UInt8] {
  var findings = FindingList()
  guard let text = decode(bytes, file: "", findings: &findings) else { return bytes }
  var scanner = CSVScanner(text: text, file: "")
  let starts = scanner.records(findings: &findings).dropFirst().map { $0[0].place.line }
  guard starts.contains(where: { !lines.contains($0) }) else { return bytes }
  let records = Set(starts)
  var kept = String.UnicodeScalarView()
  var isKept = true
  for (index, line) in physicalLines(text.unicodeScalars).enumerated() {
    if records.contains(index + 1) { isKept = lines.contains(index + 1) }
    if isKept { kept.append(contentsOf: line) }
  }
  return Array(String(kept).utf8)
}

/// The lines of a text with their ends: LF, CR or CRLF.
private func physicalLines(
  _ text: String.UnicodeScalarView
) -> [Substring.UnicodeScalarView] {
  var lines: [Substring.UnicodeScalarView] = []
  var start = text.startIndex
  var at = start
  while at < text.endIndex {
    let scalar = text[at]
    at = text.index(after: at)
    let isEnd = scalar == "\n" || (scalar == "\r" && (at == text.endIndex || text[at] != "\n"))
    guard isEnd else { continue }
    lines.append(text[start..<at])
    start = at
  }
  if start < text.endIndex { lines.append(text[start...]) }
  return lines
}
