/// A style without comments and needless white space; strings, addresses and escapes stay as they
/// are, and so does every space that can mean something.
func squeezed(style: [UInt8]) -> [UInt8] {
  var squeezer = StyleSqueezer(style)
  return squeezer.run()
}

/// One pass over the bytes of a style.
private struct StyleSqueezer {
  /// What stands between two tokens of the source.
  private enum Gap { case nothing, comment, space }

  private let source: [UInt8]
  private var at = 0
  private var output: [UInt8] = []
  private var gap = Gap.nothing
  /// The end of the last string, address or escape in the output: nothing before it is touched.
  private var fixed = 0

  init(_ source: [UInt8]) { self.source = source }

  mutating func run() -> [UInt8] {
    while at < source.count {
      if isSpace(source[at]) {
        at += 1
        gap = .space
      } else if source[at...].starts(with: "/*".utf8) {
        skipComment()
      } else {
        fillGap(before: source[at])
        copyToken()
      }
    }
    return output
  }

  private mutating func skipComment() {
    at += 2
    while at < source.count, !source[at...].starts(with: "*/".utf8) { at += 1 }
    at = min(at + 2, source.count)
    if gap == .nothing { gap = .comment }
  }

  /// Writes what must stay between the last token and the next: two names that only a comment
  /// keeps apart must not grow together, nor take a space, which would join their selectors.
  private mutating func fillGap(before next: UInt8) {
    defer { gap = .nothing }
    guard gap != .nothing, let last = output.last, !"{};,>)!]".utf8.contains(next) else { return }
    let isFree = output.count > fixed && "{};,>([:".utf8.contains(last)
    if !isFree { output += gap == .space ? Array(" ".utf8) : Array("/**/".utf8) }
  }

  private mutating func copyToken() {
    let byte = source[at]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): copyString(byte)
    case UInt8(ascii: "\\"): copyEscape()
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      if let end = endOfAddress { copy(to: end) } else { copyByte() }
    case UInt8(ascii: "}"):
      dropSemicolon()
      copyByte()
    default: copyByte()
    }
  }

  private mutating func copyByte() {
    output.append(source[at])
    at += 1
  }

  private mutating func copy(to end: Int) {
    output += source[at..<end]
    at = end
    fixed = output.count
  }

  /// Copies a string; one that is not closed ends with its line.
  private mutating func copyString(_ quote: UInt8) {
    var end = at + 1
    while end < source.count, source[end] != quote, source[end] != UInt8(ascii: "\n") {
      end += source[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    copy(to: min(end + 1, source.count))
  }

  /// Copies an escape with the one space that may end its digits.
  private mutating func copyEscape() {
    var end = at + 1
    while end < source.count, end - at <= 6, isHexDigit(source[end]) { end += 1 }
    let hasDigits = end > at + 1
    if end < source.count, !hasDigits || isSpace(source[end]) { end += 1 }
    copy(to: end)
  }

  /// The end of `url(…)` without quotes, where one starts here.
  private var endOfAddress: Int? {
    let head = source[at...].prefix(4).map { $0 | 0x20 }
    guard head.starts(with: "url".utf8), source[at...].dropFirst(3).first == UInt8(ascii: "(")
    else { return nil }
    var end = source[(at + 4)...].firstIndex { !isSpace($0) } ?? source.count
    if end < source.count, "\"'".utf8.contains(source[end]) { return nil }
    while end < source.count, source[end] != UInt8(ascii: ")") {
      end += source[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(end + 1, source.count)
  }

  /// The semicolon before a closing brace is needless, unless a property is empty.
  private mutating func dropSemicolon() {
    guard output.count > fixed, output.last == UInt8(ascii: ";"),
      output.dropLast().last != UInt8(ascii: ":")
    else { return }
    output.removeLast()
  }

  private func isSpace(_ byte: UInt8) -> Bool { " \t\n\r\u{c}".utf8.contains(byte) }

  private func isHexDigit(_ byte: UInt8) -> Bool { "0123456789abcdefABCDEF".utf8.contains(byte) }
}
