internal import Characters
internal import Findings
internal import Language

/// The bytes of a table, and where in them its rows begin and its cells end.
struct Grid: Sendable {
  /// The text of the file: UTF-8, LF at the end of lines.
  let bytes: [UInt8]
  /// The place of the file as a whole.
  let place: Place
  /// The cells of a row.
  let width: Int
  /// The offset at which each row begins.
  private var starts: [UInt32] = []
  /// The 1-based line on which each row begins.
  private var lines: [UInt32] = []
  /// The offset at which each cell ends, row by row.
  private var ends: [UInt32] = []

  init(_ bytes: [UInt8], place: Place, width: Int) {
    self.bytes = bytes
    self.place = place
    self.width = width
  }

  /// The number of rows.
  var rowCount: Int { starts.count }

  /// Adds a row with as many cells as the grid is wide; empty ones beyond them are left out.
  mutating func append(_ record: CSVRecord) {
    starts.append(UInt32(record.start))
    lines.append(UInt32(record.line))
    ends += record.ends.prefix(width)
  }

  /// The same grid with other places.
  func placed(in place: Place) -> Grid {
    var grid = Grid(bytes, place: place, width: width)
    (grid.starts, grid.lines, grid.ends) = (starts, lines, ends)
    return grid
  }

  /// The text of a cell, composed, without white space at its ends.
  func text(row: Int, column: Int) -> String {
    CSVCell(bytes, range(row: row, column: column)).text
  }

  /// The place of the first character of a cell.
  func place(row: Int, column: Int) -> Place {
    let start = Int(starts[row])
    let cell = CSVCell(bytes, range(row: row, column: column))
    return bytes.place(of: cell.content, from: start, on: Int(lines[row]), in: place)
  }

  /// The bytes of a cell with its quotes.
  private func range(row: Int, column: Int) -> Range<Int> {
    let index = row * width + column
    let start = column == 0 ? Int(starts[row]) : Int(ends[index - 1]) + 1
    return start..<Int(ends[index])
  }
}

/// A cell within the bytes of its file.
struct CSVCell {
  private let bytes: [UInt8]
  private let range: Range<Int>
  /// Whether the cell stands in quotes.
  let isQuoted: Bool
  /// The offset of the first character of its content.
  let content: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    let first = range.first { bytes[$0] != UInt8(ascii: " ") } ?? range.upperBound
    isQuoted = first < range.upperBound && bytes[first] == quote
    content = isQuoted ? first + 1 : first
  }

  /// The text, composed, without white space at its ends, and with plain spaces.
  var text: String {
    guard isQuoted else { return tidied(bytes[content..<range.upperBound]) }
    var unquoted: [UInt8] = []
    var at = content
    while at < range.upperBound {
      if bytes[at] == quote {
        at += 1
        guard at < range.upperBound, bytes[at] == quote else { break }
      }
      unquoted.append(bytes[at])
      at += 1
    }
    return tidied(unquoted[...])
  }

  /// Whether the cell holds more characters than a number.
  func isLonger(than most: Int) -> Bool {
    bytes[range].count { $0 & 0xC0 != 0x80 } > most
  }

  private func tidied(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.allSatisfy { (0x21...0x7E).contains($0) }
      ? text : text.composed.withPlainSpaces.trimmed
  }
}

/// The sign around cells that hold separators or ends of lines.
let quote = UInt8(ascii: "\"")

extension [UInt8] {
  /// The place of an offset, counted from another one that begins a line's column 1 or a row.
  func place(of offset: Int, from start: Int, on line: Int, in file: Place) -> Place {
    let passed = self[start..<offset]
    let newline = UInt8(ascii: "\n")
    let begin = passed.lastIndex(of: newline).map { $0 + 1 } ?? start
    return file.at(
      line: line + passed.count { $0 == newline },
      column: self[begin..<offset].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
