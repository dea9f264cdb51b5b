package import Findings
package import Text

extension Table {
  /// Reads a comma-, semicolon- or tab-separated table (RFC 4180) with physical places.
  ///
  /// The separator is the one that stands most often in the first row, outside quotes, or that a
  /// first line `sep=;` states. Returns nothing when the text cannot be read or has no headings;
  /// rows with a wrong number of cells are findings and left out.
  package static func read(
    _ bytes: [UInt8], file: String, findings: inout FindingList
  ) -> Table? {
    let place = Place(file)
    return SourceText.read(bytes, at: place, findings: &findings)
      .flatMap { read($0, at: place, findings: &findings) }
  }

  /// Reads a table from its text; `file` is the place of the file as a whole.
  package static func read(
    _ text: SourceText, at file: Place, limits: TableLimits = .table, findings: inout FindingList
  ) -> Table? {
    var reader = TableReader(text, at: file, limits: limits)
    let table = reader.table()
    findings.append(reader.findings)
    return table
  }
}

/// Reads the records of a text into a table.
private struct TableReader {
  private(set) var findings = FindingList()
  private let bytes: [UInt8]
  private let file: Place
  private let limits: TableLimits
  private var scanner: CSVScanner
  private var isWhole = true

  init(_ text: SourceText, at file: Place, limits: TableLimits) {
    bytes = text.bytes
    self.file = file
    self.limits = limits
    scanner = CSVScanner(text.bytes, mostCells: limits.columns + 1)
  }

  /// The table; nothing where it has no headings.
  mutating func table() -> Table? {
    guard let head = scanner.next() else {
      findings.report(.emptyTable, at: file.at(line: 1))
      return nil
    }
    guard report(head) else { return nil }
    guard head.filled <= limits.columns else {
      findings.report(
        .tooManyColumns, at: place(ofCell: limits.columns, in: head),
        ["limit": String(limits.columns)])
      return nil
    }
    let columns = headings(of: head)
    var grid = Grid(bytes, place: file, width: columns.count)
    var count = 0
    while let record = scanner.next(width: columns.count) {
      count += 1
      guard count <= limits.rows else {
        findings.report(
          .tooManyRows, at: file.at(line: record.line), ["limit": String(limits.rows)])
        isWhole = false
        break
      }
      if report(record), fits(record, columns: columns.count) {
        grid.append(record)
      } else {
        isWhole = false
      }
    }
    return Table(place: file, columns: columns, isWhole: isWhole, grid: grid)
  }

  /// The headings, each named once.
  private mutating func headings(of head: CSVRecord) -> [Column] {
    var first: [String: Place] = [:]
    return (0..<head.filled).map { index in
      let cell = CSVCell(bytes, head.range(ofCell: index))
      let column = Column(name: cell.text, place: place(ofCell: index, in: head))
      if column.name.isEmpty {
        findings.report(.unnamedColumn, at: column.place, ["number": String(index + 1)])
      } else if let earlier = first[column.name] {
        findings.report(
          .duplicateColumn, at: column.place,
          ["name": column.name, "first": "\(earlier.line):\(earlier.column)"])
      } else {
        first[column.name] = column.place
      }
      return column
    }
  }

  /// Tells what is wrong with the quotes and the length of cells; false where the record is none.
  private mutating func report(_ record: CSVRecord) -> Bool {
    switch record.flaw {
    case .unclosed(let opening):
      findings.report(.unclosedQuote, at: place(of: opening, in: record))
      return false
    case .swallows(let opening, let rows):
      findings.report(
        .swallowedRows, at: place(of: opening, in: record), ["rows": String(rows)])
      return false
    case .textBehind(let opening, let text):
      let (start, end) = (place(of: opening, in: record), place(of: text, in: record))
      guard start.line == end.line else {
        findings.report(.lateQuote, at: start, ["line": String(end.line)])
        return false
      }
      findings.report(.textAfterQuote, at: end)
    case nil: break
    }
    for index in record.ends.indices where record.range(ofCell: index).count > limits.cell {
      guard CSVCell(bytes, record.range(ofCell: index)).isLonger(than: limits.cell) else {
        continue
      }
      findings.report(
        .cellTooLong, at: place(ofCell: index, in: record), ["limit": String(limits.cell)])
      return false
    }
    return true
  }

  /// Whether a row has as many cells as there are headings; empty ones beyond do not count.
  private mutating func fits(_ record: CSVRecord, columns: Int) -> Bool {
    if record.count >= columns, record.filled <= columns { return true }
    let isLong = record.filled > columns
    findings.report(
      isLong ? .extraCell : .missingCells, at: place(ofCell: isLong ? columns : 0, in: record),
      [
        "found": String(isLong ? record.filled : record.count), "expected": String(columns),
      ])
    return false
  }

  private func place(ofCell index: Int, in record: CSVRecord) -> Place {
    place(of: CSVCell(bytes, record.range(ofCell: index)).content, in: record)
  }

  private func place(of offset: Int, in record: CSVRecord) -> Place {
    bytes.place(of: offset, from: record.start, on: record.line, in: file)
  }
}
