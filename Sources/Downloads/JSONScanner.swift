package import Markup

/// Finds out whether bytes are one JSON value (RFC 8259).
package struct JSONScanner {
  private let bytes: [UInt8]
  private var at = 0
  /// The brackets that close what is open, from the outside in.
  private var open: [UInt8] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Throws the first fault of a text.
  package static func check(_ bytes: [UInt8]) throws(SyntaxFault) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw SyntaxFault("it is not UTF-8", at: 0)
    }
    var scanner = JSONScanner(bytes)
    try scanner.text()
  }

  /// Goes over values one after another; nesting is kept in a list, so no depth is too deep.
  private mutating func text() throws(SyntaxFault) {
    repeat {
      try value()
      try closeAll()
    } while !open.isEmpty
    guard at == bytes.count else { throw fault("something follows the value") }
  }

  /// Passes a value; of lists and records only their openings, up to the first value in them.
  private mutating func value() throws(SyntaxFault) {
    passSpace()
    while next == UInt8(ascii: "[") || next == UInt8(ascii: "{") {
      let isRecord = next == UInt8(ascii: "{")
      let closing = isRecord ? UInt8(ascii: "}") : UInt8(ascii: "]")
      open.append(closing)
      at += 1
      passSpace()
      if next == closing { return }
      if isRecord { try key() }
      passSpace()
    }
    switch next {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"): try word("null")
    default: try number()
    }
  }

  /// Passes closing brackets, up to the comma before the next value.
  private mutating func closeAll() throws(SyntaxFault) {
    passSpace()
    while let closing = open.last {
      if next == closing {
        open.removeLast()
        at += 1
        passSpace()
      } else if next == UInt8(ascii: ",") {
        at += 1
        if closing == UInt8(ascii: "}") { try key() }
        return
      } else {
        throw fault("a comma or a closing bracket is missing")
      }
    }
  }

  private mutating func key() throws(SyntaxFault) {
    passSpace()
    try string()
    passSpace()
    guard next == UInt8(ascii: ":") else { throw fault("a colon is missing") }
    at += 1
  }

  private mutating func string() throws(SyntaxFault) {
    guard next == UInt8(ascii: "\"") else { throw fault("a text in quotes is missing") }
    at += 1
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw fault("a control character stands in a text") }
      at += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      let digits = bytes[at...].dropFirst().prefix(4)
      let isCode = next == UInt8(ascii: "u") && digits.count == 4 && digits.allSatisfy(isHexDigit)
      guard isCode || next.map({ "\"\\/bfnrt".utf8.contains($0) }) ?? false else {
        throw fault("no such escape")
      }
      at += 1
    }
    guard next != nil else { throw fault("a text is never closed") }
    at += 1
  }

  private mutating func word(_ word: String) throws(SyntaxFault) {
    guard bytes[at...].starts(with: word.utf8) else { throw fault("a value is missing") }
    at += word.utf8.count
  }

  private mutating func number() throws(SyntaxFault) {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    let whole = passDigits()
    guard whole > 0, whole == 1 || bytes[at - whole] != UInt8(ascii: "0") else {
      throw SyntaxFault("a value is missing", at: start)
    }
    if next == UInt8(ascii: ".") {
      at += 1
      guard passDigits() > 0 else { throw fault("digits are missing") }
    }
    if next.map({ $0 | 0x20 == UInt8(ascii: "e") }) ?? false {
      at += 1
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { at += 1 }
      guard passDigits() > 0 else { throw fault("digits are missing") }
    }
  }

  private mutating func passDigits() -> Int {
    let count = bytes[at...].prefix { (0x30...0x39).contains($0) }.count
    at += count
    return count
  }

  private mutating func passSpace() {
    while let byte = next, byte == 0x20 || byte == 0x9 || byte == 0xA || byte == 0xD { at += 1 }
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private func fault(_ words: String) -> SyntaxFault { SyntaxFault(words, at: at) }
}

private func isHexDigit(_ byte: UInt8) -> Bool { "0123456789abcdefABCDEF".utf8.contains(byte) }
