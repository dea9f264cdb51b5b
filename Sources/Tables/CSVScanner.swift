/// One record of a file: where it stands, and where its cells end.
struct CSVRecord {
  /// The offset at which it begins.
  let start: Int
  /// The 1-based line on which it begins.
  let line: Int
  /// The offset at which each cell ends, of the first cells only where there are very many.
  var ends: [UInt32] = []
  /// The number of cells.
  var count = 0
  /// The number of cells up to the last one that states something.
  var filled = 0
  /// What is wrong with a quoted cell of it.
  var flaw: Flaw?

  /// Where a cell stands, with its quotes.
  func range(ofCell index: Int) -> Range<Int> {
    (index == 0 ? start : Int(ends[index - 1]) + 1)..<Int(ends[index])
  }

  /// What can be wrong with a quoted cell.
  enum Flaw {
    /// The file ends before the cell that opens at an offset does.
    case unclosed(Int)
    /// Text stands at the second offset, behind the end of the cell that opens at the first.
    case textBehind(opening: Int, text: Int)
    /// The cell that opens at an offset holds lines that look like rows.
    case swallows(opening: Int, rows: Int)
  }
}

/// Splits a text into records of cells (RFC 4180) in one pass over its bytes.
struct CSVScanner {
  private let bytes: [UInt8]
  /// What stands between cells.
  let separator: UInt8
  /// The most cells of a record whose ends are noted; those beyond are counted.
  private let mostCells: Int
  private var at = 0
  private var line = 1

  /// Starts at the head of a text with LF at the end of lines.
  init(_ bytes: [UInt8], mostCells: Int) {
    self.bytes = bytes
    self.mostCells = mostCells
    if let stated = CSVScanner.statedSeparator(bytes) {
      separator = stated
      at = bytes.firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
      line = 2
    } else {
      separator = CSVScanner.separator(of: bytes)
    }
  }

  /// The next record that holds anything.
  ///
  /// `width` is the number of headings, by which rows in a cell that was never closed are told.
  mutating func next(width: Int = 0) -> CSVRecord? {
    while at < bytes.count {
      if bytes[at] == newline {
        at += 1
        line += 1
        continue
      }
      let record = record(width: width)
      if record.filled > 0 { return record }
    }
    return nil
  }

  private mutating func record(width: Int) -> CSVRecord {
    var record = CSVRecord(start: at, line: line)
    while true {
      let start = at
      while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
      if at < bytes.count, bytes[at] == quote {
        quotedCell(of: &record, width: width)
      } else {
        plainCell()
      }
      record.count += 1
      if !isBlank(start..<at) { record.filled = record.count }
      if record.count <= mostCells { record.ends.append(UInt32(at)) }
      guard at < bytes.count, bytes[at] == separator else { break }
      at += 1
    }
    if at < bytes.count {
      at += 1
      line += 1
    }
    return record
  }

  /// Passes a cell without quotes: everything up to a separator or the end of the line.
  private mutating func plainCell() {
    while at < bytes.count, bytes[at] != separator, bytes[at] != newline { at += 1 }
  }

  /// Passes a cell in quotes, in which separators and ends of lines are text and quotes are
  /// doubled.
  private mutating func quotedCell(of record: inout CSVRecord, width: Int) {
    let opening = at
    at += 1
    while true {
      while at < bytes.count, bytes[at] != quote {
        if bytes[at] == newline { line += 1 }
        at += 1
      }
      guard at < bytes.count else {
        record.flaw = record.flaw ?? .unclosed(opening)
        return
      }
      at += 1
      guard at < bytes.count, bytes[at] == quote else { break }
      at += 1
    }
    let rows = SwallowedRows(bytes[opening + 1..<at - 1], separator: separator, width: width).count
    if rows > 0 { record.flaw = record.flaw ?? .swallows(opening: opening, rows: rows) }
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    guard at < bytes.count, bytes[at] != separator, bytes[at] != newline else { return }
    record.flaw = record.flaw ?? .textBehind(opening: opening, text: at)
    plainCell()
  }

  /// Whether a cell states nothing.
  private func isBlank(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return true }
    let cell = CSVCell(bytes, range)
    guard cell.content < range.upperBound else { return true }
    let isPlain = (0x21...0x7E).contains(bytes[cell.content]) && bytes[cell.content] != quote
    return !isPlain && range.count < 4096 && cell.text.isEmpty
  }

  /// The separator that a first line `sep=;` states, as spreadsheets write it.
  private static func statedSeparator(_ bytes: [UInt8]) -> UInt8? {
    let line = bytes.prefix(8).prefix { $0 != newline }
    guard line.count == 5, line.starts(with: "sep=".utf8), let last = line.last else { return nil }
    return separators.contains(last) ? last : nil
  }

  /// The separator that stands most often in the first line that holds anything, outside quotes.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts = separators.map { _ in 0 }
    var (isQuoted, opensCell) = (false, true)
    for byte in bytes.drop(while: { $0 == newline || $0 == UInt8(ascii: " ") }) {
      let isMark = byte == quote && (isQuoted || opensCell)
      if isMark { isQuoted.toggle() }
      opensCell =
        isMark || separators.contains(byte) || opensCell && byte == UInt8(ascii: " ")
      if isQuoted { continue }
      if byte == newline { break }
      if let index = separators.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { separators[$0] } ?? separators[0]
  }
}

private let newline = UInt8(ascii: "\n")
private let separators: [UInt8] = [
  UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"),
]
