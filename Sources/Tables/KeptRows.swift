internal import Characters
internal import Findings
internal import Text

/// A table with some of its rows only, as they were written: the headings, and the rows that begin
/// at certain lines.
///
/// A table that loses nothing keeps its bytes; else it becomes UTF-8. What is no table stays as it
/// is.
package func rows(of bytes: [UInt8], at lines: Set<Int>) -> [UInt8] {
  var findings = FindingList()
  let file = Place("")
  guard let text = SourceText.read(bytes, at: file, findings: &findings) else { return bytes }
  var scanner = CSVScanner(text.bytes, mostCells: 1)
  _ = scanner.next()
  var starts: Set<Int> = []
  while let record = scanner.next() { starts.insert(record.line) }
  guard !starts.isSubset(of: lines),
    let written = SourceText.decoded(bytes, at: file, findings: &findings)
  else { return bytes }
  var kept: [UInt8] = []
  var isKept = true
  for (index, line) in Lines(written).enumerated() {
    if starts.contains(index + 1) { isKept = lines.contains(index + 1) }
    if isKept { kept += line }
  }
  return kept
}
