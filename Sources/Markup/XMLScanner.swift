/// Finds out whether bytes are a well-formed XML 1.0 document with declared name spaces.
///
/// Other programs refuse feeds, pictures and workbooks at the first fault. Documents of ours have
/// no DOCTYPE and no instructions but the declaration at their head, so others are faults too.
package struct XMLScanner {
  /// An element that is open.
  private struct Open {
    let name: ArraySlice<UInt8>
    /// How many prefixes were declared before it.
    let prefixes: Int
  }

  private let bytes: [UInt8]
  private var at = 0
  private var open: [Open] = []
  /// Prefixes that are declared here, those of outer elements first.
  private var prefixes: [ArraySlice<UInt8>] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Throws the first fault of a document.
  package static func check(_ bytes: [UInt8]) throws(SyntaxFault) {
    try checkCharacters(bytes)
    var scanner = XMLScanner(bytes)
    try scanner.document()
  }

  /// Every character must be one that XML has.
  private static func checkCharacters(_ bytes: [UInt8]) throws(SyntaxFault) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw SyntaxFault("it is not UTF-8", at: 0)
    }
    for (index, byte) in bytes.enumerated() {
      let isControl = byte < 0x20 && !isSpace(byte)
      let isNonCharacter =
        byte == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
      if isControl || isNonCharacter {
        throw SyntaxFault("a character stands here that XML does not have", at: index)
      }
    }
  }

  private mutating func document() throws(SyntaxFault) {
    if follows("<?xml ") { try pass(through: "?>") }
    var hasRoot = false
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") {
        try text()
      } else if follows("<!--") {
        at += 4
        try pass(through: "--")
        guard follows(">") else { throw fault("'--' stands within a comment") }
        at += 1
      } else if follows("<![CDATA["), !open.isEmpty {
        try pass(through: "]]>")
      } else if follows("</") {
        try endTag()
      } else {
        guard !hasRoot || !open.isEmpty else { throw fault("a second root element begins") }
        hasRoot = true
        try startTag()
      }
    }
    guard open.isEmpty else {
      throw fault("the element '\(string(open[open.count - 1].name))' is never closed")
    }
    guard hasRoot else { throw fault("there is no element") }
  }

  private mutating func text() throws(SyntaxFault) {
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") {
      guard !open.isEmpty || isSpace(bytes[at]) else {
        throw fault("text stands outside the root element")
      }
      switch bytes[at] {
      case UInt8(ascii: "&"): try reference()
      case UInt8(ascii: "]") where follows("]]>"): throw fault("']]>' stands in text")
      default: at += 1
      }
    }
  }

  private mutating func startTag() throws(SyntaxFault) {
    at += 1
    let name = try name()
    let outer = prefixes.count
    var attributes: [ArraySlice<UInt8>] = []
    while true {
      let isApart = passSpace()
      if follows("/>") || follows(">") { break }
      guard isApart else { throw fault("a blank is missing before an attribute") }
      let start = at
      let attribute = try self.name()
      guard !attributes.contains(attribute) else {
        throw SyntaxFault("the attribute '\(string(attribute))' stands twice", at: start)
      }
      attributes.append(attribute)
      try value()
      if attribute.starts(with: "xmlns:".utf8) { prefixes.append(attribute.dropFirst(6)) }
    }
    for used in [name] + attributes { try checkPrefix(of: used) }
    if follows("/>") {
      prefixes.removeLast(prefixes.count - outer)
      at += 2
    } else {
      open.append(Open(name: name, prefixes: outer))
      at += 1
    }
  }

  private mutating func endTag() throws(SyntaxFault) {
    let start = at
    at += 2
    let name = try name()
    _ = passSpace()
    guard follows(">") else { throw fault("an end tag is never closed") }
    at += 1
    guard let element = open.popLast(), element.name == name else {
      throw SyntaxFault("'</\(string(name))>' closes nothing", at: start)
    }
    prefixes.removeLast(prefixes.count - element.prefixes)
  }

  /// Passes the value of an attribute with its sign and quotes.
  private mutating func value() throws(SyntaxFault) {
    _ = passSpace()
    guard follows("=") else { throw fault("an attribute has no value") }
    at += 1
    _ = passSpace()
    guard let quote = at < bytes.count ? bytes[at] : nil, "\"'".utf8.contains(quote) else {
      throw fault("a value has no quotes")
    }
    at += 1
    while at < bytes.count, bytes[at] != quote {
      switch bytes[at] {
      case UInt8(ascii: "<"): throw fault("'<' stands in a value")
      case UInt8(ascii: "&"): try reference()
      default: at += 1
      }
    }
    guard at < bytes.count else { throw fault("a value is never closed") }
    at += 1
  }

  /// Passes a reference to a character.
  private mutating func reference() throws(SyntaxFault) {
    let start = at
    guard let end = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      throw fault("'&' stands alone")
    }
    let name = string(bytes[(at + 1)..<end])
    at = end + 1
    guard !["amp", "lt", "gt", "quot", "apos"].contains(name) else { return }
    let code =
      name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
    guard name.hasPrefix("#"), let code, let scalar = Unicode.Scalar(code),
      scalar.value >= 0x20 || [0x9, 0xA, 0xD].contains(code), ![0xFFFE, 0xFFFF].contains(code)
    else { throw SyntaxFault("'&\(name);' stands for no character", at: start) }
  }

  private mutating func name() throws(SyntaxFault) -> ArraySlice<UInt8> {
    let name = bytes[at...].prefix { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: byte >= 0x80 || isLetter(byte)
      }
    }
    guard let first = name.first, first >= 0x80 || isLetter(first) || first == UInt8(ascii: "_")
    else { throw fault("a name is missing") }
    at = name.endIndex
    return name
  }

  /// A prefix must be declared on the element or around it.
  private func checkPrefix(of name: ArraySlice<UInt8>) throws(SyntaxFault) {
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else { return }
    let prefix = name[..<colon]
    let isKnown = ["xml", "xmlns"].contains(string(prefix)) || prefixes.contains(prefix)
    guard isKnown else {
      throw SyntaxFault("the prefix '\(string(prefix))' is not declared", at: name.startIndex)
    }
  }

  private mutating func passSpace() -> Bool {
    let start = at
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    return at > start
  }

  private mutating func pass(through end: StaticString) throws(SyntaxFault) {
    let start = at
    while at < bytes.count {
      if follows(end) {
        at += end.utf8CodeUnitCount
        return
      }
      at += 1
    }
    throw SyntaxFault("'\(end)' is missing after this", at: start)
  }

  private func follows(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard bytes.count - at >= count else { return false }
    return text.withUTF8Buffer { wanted in
      for index in 0..<count where unsafe wanted[index] != bytes[at + index] { return false }
      return true
    }
  }

  private func fault(_ words: String) -> SyntaxFault { SyntaxFault(words, at: at) }

  private func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x9 || byte == 0xA || byte == 0xD
}

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
