import Findings
import Language
import Tables

/// Judges CSV: places, what comes back after it was written, what a spreadsheet might run.
enum TableOracle {
  private static let file = "a.csv"

  static func judge(_ input: [UInt8], _ verdict: inout Verdict) {
    var findings = FindingList()
    let read = Table.read(input, file: file, findings: &findings)
    guard let table = read else {
      verdict.expect(findings.hasErrors, "nothing was read, and nothing was said of it")
      return
    }
    guard let text = text(of: input) else {
      return verdict.expect(false, "bytes that are no text were read")
    }
    let source = TextLines(text)
    verdict.expect(findings, in: source)
    for cells in [table.columns.map { Cell(text: $0.name, place: $0.place) }]
      + table.rows.map({ Array($0.cells) })
    {
      verdict.expect(cells.count == table.columns.count, "a row has \(cells.count) cells")
      for cell in cells {
        verdict.expect(
          source.contains(cell.place), "a cell at \(cell.place) is outside of the file")
        DecimalOracle.judge(cell.text, &verdict)
      }
    }
    judgeWriting(table, &verdict)
    if !findings.hasErrors { judgeKeeping(table, of: input, &verdict) }
  }

  /// What was written is read back the same, but for the apostrophe before formulas.
  private static func judgeWriting(_ table: Table, _ verdict: inout Verdict) {
    let rows = [table.columns.map(\.name)] + table.rows.map { $0.cells.map(\.text) }
    var findings = FindingList()
    let written = writeCSV(rows)
    guard let again = Table.read(written, file: file, findings: &findings) else {
      return verdict.expect(false, "what was written cannot be read: \(rows)")
    }
    let found = [again.columns.map(\.name)] + again.rows.map { $0.cells.map(\.text) }
    let isSame = found.elementsEqual(rows) { read, wrote in
      read.elementsEqual(wrote) { same($0, $1) }
    }
    verdict.expect(isSame, "\(rows) was written, \(found) read")
    for cell in found.joined() {
      verdict.expect(!isFormula(cell), "'\(cell)' would be run by a spreadsheet")
    }
  }

  /// A table of which every other row is kept has these rows alone.
  private static func judgeKeeping(_ table: Table, of input: [UInt8], _ verdict: inout Verdict) {
    let kept = table.rows.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    var findings = FindingList()
    let bytes = rows(of: input, at: Set(kept.map(\.place.line)))
    guard let again = Table.read(bytes, file: file, findings: &findings) else {
      return verdict.expect(false, "a table with fewer rows cannot be read")
    }
    verdict.expect(again.columns.map(\.name) == table.columns.map(\.name), "headings were not kept")
    verdict.expect(
      again.rows.map { $0.cells.map(\.text) } == kept.map { $0.cells.map(\.text) },
      "of \(table.rows.count) rows \(kept.count) were to be kept, \(again.rows.count) were")
  }

  /// Whether two texts have the same bytes, apostrophes aside.
  private static func same(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.filter { $0 != "'" }.elementsEqual(
      right.unicodeScalars.filter { $0 != "'" })
  }

  /// Whether a text begins as formulas do and is not a plain number.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return false
    }
    let rest = text.unicodeScalars.dropFirst()
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      "+-".unicodeScalars.contains(first) && parts.count <= 2
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) } }
    return !isNumber
  }

  /// The text of a file without its mark: UTF-8, or UTF-16 with a mark.
  private static func text(of input: [UInt8]) -> String? {
    guard input.starts(with: [0xFF, 0xFE]) || input.starts(with: [0xFE, 0xFF]) else {
      let isMarked = input.starts(with: [0xEF, 0xBB, 0xBF])
      return String(validating: input.dropFirst(isMarked ? 3 : 0), as: UTF8.self)
    }
    let high = input[0] == 0xFE ? 0 : 1
    let units = stride(from: 2, to: input.count - 1, by: 2).map {
      UInt16(input[$0 + high]) << 8 | UInt16(input[$0 + 1 - high])
    }
    return String(validating: units, as: UTF16.self)
  }
}
