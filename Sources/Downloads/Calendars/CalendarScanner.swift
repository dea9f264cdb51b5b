package import Markup

/// Finds out whether bytes are an iCalendar file (RFC 5545) by its lines: their ends, length and
/// form, and what they open and close.
package struct CalendarScanner {
  private init() {}

  /// Throws the first fault of a file.
  package static func check(_ bytes: [UInt8]) throws(SyntaxFault) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw SyntaxFault("it is not UTF-8", at: 0)
    }
    var open: [ArraySlice<UInt8>] = []
    var at = 0
    while at < bytes.count {
      guard let end = bytes[at...].firstIndex(of: UInt8(ascii: "\r")), end + 1 < bytes.count,
        bytes[end + 1] == UInt8(ascii: "\n")
      else { throw SyntaxFault("a line does not end in CR LF", at: at) }
      try check(bytes[at..<end], &open)
      at = end + 2
    }
    guard open.isEmpty, at > 0 else { throw SyntaxFault("a component is never closed", at: at) }
  }

  private static func check(
    _ line: ArraySlice<UInt8>, _ open: inout [ArraySlice<UInt8>]
  ) throws(SyntaxFault) {
    let start = line.startIndex
    guard line.count <= CalendarText.longest else {
      throw SyntaxFault("a line is longer than 75 bytes", at: start)
    }
    if let index = line.firstIndex(where: { $0 < 0x20 && $0 != 0x9 || $0 == 0x7F }) {
      throw SyntaxFault("a control character stands here", at: index)
    }
    guard line.first != UInt8(ascii: " ") else { return }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > start else {
      throw SyntaxFault("a line has no name", at: start)
    }
    let value = line[(colon + 1)...]
    if line[..<colon].elementsEqual("BEGIN".utf8) { open.append(value) }
    if line[..<colon].elementsEqual("END".utf8) {
      guard open.popLast() == value else {
        throw SyntaxFault("a component is closed that is not open", at: start)
      }
    }
    guard !open.isEmpty || line[..<colon].elementsEqual("END".utf8) else {
      throw SyntaxFault("a line stands outside the calendar", at: start)
    }
  }
}
