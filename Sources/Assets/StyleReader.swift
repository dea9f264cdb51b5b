internal import Findings

/// Goes over a style and collects the addresses in it: those of `url(…)`, of `@import`, and texts
/// in `image-set(…)` and `src(…)`; the names of name spaces are none.
struct StyleReader {
  private let bytes: [UInt8]
  private var cursor: TextCursor
  private var at = 0
  private var found: [AssetReference] = []
  /// What the statement is that is being read.
  private var statement = Statement.other
  /// Names of the functions that are open, from the outside in.
  private var functions: [String] = []

  private enum Statement { case importing, naming, other }

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    cursor = TextCursor(file: file)
  }

  mutating func run() -> [AssetReference] {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "/") where bytes[at...].starts(with: "/*".utf8): passComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): readText()
      case UInt8(ascii: "@"): beginStatement()
      case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        statement = .other
        functions = []
        at += 1
      case UInt8(ascii: ")"):
        _ = functions.popLast()
        at += 1
      case UInt8(ascii: "("):
        functions.append("")
        at += 1
      default:
        if isNameByte(bytes[at]) { readName() } else { at += 1 }
      }
    }
    return found
  }

  private mutating func passComment() {
    at += 2
    while at < bytes.count, !bytes[at...].starts(with: "*/".utf8) { at += 1 }
    at = min(at + 2, bytes.count)
  }

  private mutating func beginStatement() {
    at += 1
    switch name() {
    case "import": statement = .importing
    case "namespace": statement = .naming
    default: statement = .other
    }
  }

  /// Passes a name and, where it opens one, the function that it calls.
  private mutating func readName() {
    let name = name()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "(") else { return }
    at += 1
    functions.append(name)
    guard name == "url" else { return }
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count, !"\"')".utf8.contains(bytes[at]) else { return }
    let start = at
    var address: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: ")"), !isSpace(bytes[at]) {
      address += character()
    }
    add(address, at: start)
  }

  /// Passes a text in quotes, which is an address in some places.
  private mutating func readText() {
    let quote = bytes[at]
    at += 1
    let start = at
    var text: [UInt8] = []
    while at < bytes.count, bytes[at] != quote, bytes[at] != UInt8(ascii: "\n") {
      text += character()
    }
    at = min(at + 1, bytes.count)
    let isAddress = functions.contains { takesAddress.contains($0) } || statement == .importing
    if isAddress, !functions.contains("type") { add(text, at: start) }
  }

  private mutating func add(_ address: [UInt8], at start: Int) {
    guard statement != .naming else { return }
    found.append(
      AssetReference(
        kind: statement == .importing ? .style : .address,
        address: String(decoding: address, as: UTF8.self),
        place: cursor.place(of: start, in: bytes)))
  }

  /// The name that starts here, in lower case, escapes resolved.
  private mutating func name() -> String {
    var name: [UInt8] = []
    while at < bytes.count, isNameByte(bytes[at]) { name += character() }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  /// The bytes of the character that starts here; an escape stands for what it means.
  private mutating func character() -> [UInt8] {
    let byte = bytes[at]
    at += 1
    guard byte == UInt8(ascii: "\\"), at < bytes.count else { return [byte] }
    let digits = bytes[at...].prefix(6).prefix { Character(UnicodeScalar($0)).isHexDigit }
    guard let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else {
      at += 1
      return bytes[at - 1] == UInt8(ascii: "\n") ? [] : [bytes[at - 1]]
    }
    at = digits.endIndex
    if at < bytes.count, isSpace(bytes[at]) { at += 1 }
    return Array(String(Unicode.Scalar(code).map(Character.init) ?? "\u{FFFD}").utf8)
  }
}

/// Functions that take an address as a text.
private let takesAddress: Set<String> = ["url", "src", "image-set", "-webkit-image-set", "image"]

private func isNameByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    || byte == UInt8(ascii: "\\") || (0x30...0x39).contains(byte)
    || (0x61...0x7A).contains(byte | 0x20)
}

private func isSpace(_ byte: UInt8) -> Bool { " \t\n\r\u{c}".utf8.contains(byte) }
