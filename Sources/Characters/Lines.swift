/// The lines of a text in UTF-8, each with its end: LF, CR LF and CR end a line, nothing else does.
///
/// An end of line at the end of the text begins no further line.
package struct Lines: Sequence, Sendable {
  private let bytes: [UInt8]

  /// The lines of a text.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes of a 1-based line without its end; nothing where the text has no such line.
  package subscript(number: Int) -> ArraySlice<UInt8>? {
    var lines = makeIterator()
    for _ in 1..<Swift.max(number, 1) where lines.next() == nil { return nil }
    return lines.next()?.withoutLineEnd
  }

  /// The 1-based line and column of a byte; the column counts Unicode scalars.
  package func position(ofByte offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    for found in self {
      guard offset >= found.endIndex, found.endsLine else { break }
      (line, start) = (line + 1, found.endIndex)
    }
    let end = Swift.min(offset, bytes.count)
    return (line, bytes[start..<Swift.max(start, end)].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The lines from the first to the last.
  package func makeIterator() -> Iterator { Iterator(bytes: bytes) }

  /// Walks along the lines.
  package struct Iterator: IteratorProtocol {
    private let bytes: [UInt8]
    private var start = 0

    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

    /// The next line with its end.
    package mutating func next() -> ArraySlice<UInt8>? {
      guard start < bytes.count else { return nil }
      var end = start
      while end < bytes.count, bytes[end] != lineFeed, bytes[end] != carriageReturn { end += 1 }
      if end + 1 < bytes.count, bytes[end] == carriageReturn, bytes[end + 1] == lineFeed {
        end += 1
      }
      end = Swift.min(end + 1, bytes.count)
      defer { start = end }
      return bytes[start..<end]
    }
  }
}

extension ArraySlice<UInt8> {
  /// A line without its end.
  package var withoutLineEnd: Self {
    var line = self
    if line.last == lineFeed { line.removeLast() }
    if line.last == carriageReturn { line.removeLast() }
    return line
  }

  fileprivate var endsLine: Bool { last == lineFeed || last == carriageReturn }
}

extension [UInt8] {
  /// The text with LF at the end of every line.
  package consuming func withLineFeeds() -> [UInt8] {
    guard let first = firstIndex(of: carriageReturn) else { return self }
    var kept = first
    var previous: UInt8 = 0
    for at in first..<count {
      let byte = self[at]
      if byte != lineFeed || previous != carriageReturn {
        self[kept] = byte == carriageReturn ? lineFeed : byte
        kept += 1
      }
      previous = byte
    }
    removeLast(count - kept)
    return self
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
