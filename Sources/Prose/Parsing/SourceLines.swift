internal import Characters

/// The lines of a text as bytes, for turning the parser's byte columns into scalar columns.
struct SourceLines: Sendable {
  /// UTF-8 of the text.
  let bytes: [UInt8]
  /// Byte offset at which each line starts.
  private let starts: [Int]
  /// The column counted last, so that counting along a line takes one pass.
  private var counted = (line: 0, byte: 0, column: 0)

  /// Splits a text into its lines.
  init(_ text: String) {
    bytes = Array(text.utf8)
    starts = Lines(bytes).map(\.startIndex)
  }

  /// The number of lines; an end of line at the end of the text starts none.
  var count: Int { starts.count }

  /// The bytes of a 1-based line without its end; empty for a line that is not there.
  subscript(line: Int) -> ArraySlice<UInt8> {
    guard starts.indices.contains(line - 1) else { return [] }
    let end = line < starts.count ? starts[line] : bytes.count
    return bytes[starts[line - 1]..<end].withoutLineEnd
  }

  /// The text of a range of 1-based lines, with their ends.
  func text(of lines: Range<Int>) -> String {
    guard starts.indices.contains(lines.lowerBound - 1), !lines.isEmpty else { return "" }
    let end = lines.upperBound <= starts.count ? starts[lines.upperBound - 1] : bytes.count
    return String(decoding: bytes[starts[lines.lowerBound - 1]..<end], as: UTF8.self)
  }

  /// The 1-based column in Unicode scalars of the byte at a 0-based offset in a line.
  mutating func column(line: Int, byte: Int) -> Int {
    let content = self[line]
    let wanted = min(max(byte, 0), content.count)
    if counted.line != line || counted.byte > wanted { counted = (line, 0, 1) }
    let passed = content[content.startIndex + counted.byte..<content.startIndex + wanted]
    counted = (line, wanted, counted.column + passed.count { $0 & 0xC0 != 0x80 })
    return counted.column
  }

  /// The length in bytes of white space and up to `quotes` quote marks at the head of a line.
  func prefix(line: Int, quotes: Int) -> Int {
    var quotes = quotes
    let content = self[line]
    let end = content.firstIndex { byte in
      if byte == UInt8(ascii: ">"), quotes > 0 {
        quotes -= 1
        return false
      }
      return byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t")
    }
    return (end ?? content.endIndex) - content.startIndex
  }

  /// The byte at which the content of each cell of a row of a table starts.
  func cellStarts(line: Int, quotes: Int) -> [Int] {
    let content = Array(self[line])
    var at = prefix(line: line, quotes: quotes)
    var starts: [Int] = []
    if at < content.count, content[at] == UInt8(ascii: "|") { at += 1 }
    while at < content.count {
      while at < content.count, content[at] == UInt8(ascii: " ") { at += 1 }
      starts.append(at)
      while at < content.count, content[at] != UInt8(ascii: "|") {
        at += content[at] == UInt8(ascii: "\\") ? 2 : 1
      }
      at += 1
    }
    return starts
  }
}
