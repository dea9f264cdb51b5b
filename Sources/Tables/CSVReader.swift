package import Findings
internal import Language

extension Table {
  /// Reads a comma-, semicolon- or tab-separated table (RFC 4180) with physical places.
  ///
  /// The separator is the one that stands most often in the first row, outside quotes. Returns
  /// nothing when the text cannot be read or has no headings; rows with a wrong number of cells
  /// are findings and left out.
  package static func read(
    _ bytes: [UInt8], file: String, findings: inout FindingList
  ) -> Table? {
    guard let text = decode(bytes, file: file, findings: &findings) else { return nil }
    var scanner = CSVScanner(text: text, file: file)
    let records = scanner.records(findings: &findings)
    guard let head = records.first else {
      findings.report(.emptyTable, at: Place(file, line: 1))
      return nil
    }
    let columns = headings(head, findings: &findings)
    var rows: [Row] = []
    for record in records.dropFirst() {
      let cells = trimmed(record, to: columns.count)
      if cells.count == columns.count {
        rows.append(Row(place: record[0].place, cells: cells))
      } else if cells.count > columns.count {
        findings.report(
          .extraCell, at: cells[columns.count].place,
          ["found": String(cells.count), "expected": String(columns.count)])
      } else {
        findings.report(
          .missingCells, at: record[0].place,
          ["found": String(cells.count), "expected": String(columns.count)])
      }
    }
    return Table(file: file, columns: columns, rows: rows)
  }

  /// The headings, each named once; trailing empty ones (Excel leaves them) are dropped.
  private static func headings(_ cells: [Cell], findings: inout FindingList) -> [Column] {
    var kept = cells
    while kept.count > 1, let last = kept.last, last.isEmpty { kept.removeLast() }
    var first: [String: Place] = [:]
    for (index, cell) in kept.enumerated() {
      if cell.isEmpty {
        findings.report(.unnamedColumn, at: cell.place, ["number": String(index + 1)])
      } else if let earlier = first[cell.text] {
        findings.report(
          .duplicateColumn, at: cell.place,
          ["name": cell.text, "first": "\(earlier.line):\(earlier.column)"])
      } else {
        first[cell.text] = cell.place
      }
    }
    return kept.map { Column(name: $0.text, place: $0.place) }
  }

  /// The cells of a record without empty ones beyond the last column.
  private static func trimmed(_ record: [Cell], to count: Int) -> [Cell] {
    var cells = record
    while cells.count > count, let last = cells.last, last.isEmpty { cells.removeLast() }
    return cells
  }
}
