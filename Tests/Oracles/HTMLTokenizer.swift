/// Takes HTML apart as the standard has it ("13.2.5 Tokenization"), character references aside.
///
/// It shares no code with the program, which follows the same rules in `Templates`.
struct HTMLTokenizer {
  private let bytes: [UInt8]
  private var at = 0
  private var tokens: [HTMLToken] = []
  /// What a careful writer would not have written: a bare `<`, a value without quotes, an open tag.
  private var lapses: [String] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tokens of a text, and what is careless in it.
  static func tokens(of bytes: [UInt8]) -> (tokens: [HTMLToken], lapses: [String]) {
    var tokenizer = HTMLTokenizer(bytes)
    while tokenizer.at < bytes.count { tokenizer.readNext() }
    return (tokenizer.tokens, tokenizer.lapses)
  }

  private mutating func readNext() {
    let start = at
    while at < bytes.count, !startsMarkup { at += 1 }
    if at > start { tokens.append(.text(Array(bytes[start..<at]), isRaw: false)) }
    guard at < bytes.count else { return }
    switch byte(1) {
    case "/" where isLetter(byte(2)): readTag(isEnd: true)
    case "/" where byte(2) == ">":
      lapses.append("an end tag without a name")
      at += 3
    case "!" where starts("<!--"): readComment()
    case "!", "?", "/": readUntil(">")
    default: readTag(isEnd: false)
    }
  }

  /// Whether a `<` here begins more than text.
  private var startsMarkup: Bool {
    guard byte(0) == "<" else { return false }
    return isLetter(byte(1)) || byte(1) == "!" || byte(1) == "?"
      || byte(1) == "/" && at + 2 < bytes.count
  }

  private mutating func readComment() {
    at += 4
    let start = at
    guard byte(0) != ">", !starts("->") else {
      readUntil(">")
      return
    }
    while at < bytes.count {
      let end = starts("-->") ? 3 : starts("--!>") ? 4 : 0
      if end > 0 {
        tokens.append(.comment(Array(bytes[start..<at])))
        at += end
        return
      }
      at += 1
    }
    lapses.append("an open comment")
    tokens.append(.comment(Array(bytes[start...])))
  }

  /// Reads a declaration or what a browser takes for a comment.
  private mutating func readUntil(_ end: Unicode.Scalar) {
    let start = at
    while at < bytes.count, byte(0) != end { at += 1 }
    tokens.append(.comment(Array(bytes[start..<at])))
    at += 1
  }

  private mutating func readTag(isEnd: Bool) {
    at += isEnd ? 2 : 1
    var name = ""
    while at < bytes.count, !isSpace(byte(0)), byte(0) != "/", byte(0) != ">" {
      name.unicodeScalars.append(lowercase(byte(0)))
      at += 1
    }
    var attributes: [HTMLAttribute] = []
    while true {
      while at < bytes.count, isSpace(byte(0)) || byte(0) == "/" { at += 1 }
      guard at < bytes.count else { return lapses.append("the open tag '\(name)'") }
      if byte(0) == ">" { break }
      guard let attribute = readAttribute() else {
        return lapses.append("the open tag '\(name)'")
      }
      if attributes.contains(where: { $0.name == attribute.name }) {
        lapses.append("the attribute '\(attribute.name)' twice in '\(name)'")
      } else {
        attributes.append(attribute)
      }
    }
    at += 1
    tokens.append(isEnd ? .end(name: name) : .start(name: name, attributes: attributes))
    if !isEnd { readRawText(of: name) }
  }

  private mutating func readAttribute() -> HTMLAttribute? {
    var attribute = HTMLAttribute(name: "")
    repeat {
      attribute.name.unicodeScalars.append(lowercase(byte(0)))
      at += 1
    } while at < bytes.count && !isSpace(byte(0)) && byte(0) != "/" && byte(0) != ">"
      && byte(0) != "="
    while at < bytes.count, isSpace(byte(0)) { at += 1 }
    guard at < bytes.count else { return nil }
    guard byte(0) == "=" else { return attribute }
    at += 1
    while at < bytes.count, isSpace(byte(0)) { at += 1 }
    guard at < bytes.count else { return nil }
    guard byte(0) != ">" else { return attribute }
    let quote = byte(0)
    attribute.quoting = quote == "\"" ? .double : quote == "'" ? .single : .none
    if attribute.quoting != .none { at += 1 }
    let start = at
    while at < bytes.count {
      if attribute.quoting == .none ? isSpace(byte(0)) || byte(0) == ">" : byte(0) == quote {
        break
      }
      at += 1
    }
    guard at < bytes.count else { return nil }
    attribute.value = Array(bytes[start..<at])
    if attribute.quoting != .none { at += 1 }
    return attribute
  }

  /// Reads the content of elements whose content is no markup, up to their end tag.
  private mutating func readRawText(of name: String) {
    let isRaw = [
      "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
    ].contains(name)
    guard isRaw || name == "title" || name == "textarea" else { return }
    let start = at
    /// How far a script has gone into `<!--` and `<script>` within it.
    var escape = 0
    while at < bytes.count {
      if name != "plaintext", escape < 2, endsRawText(name, prefix: "</") { break }
      if name == "script" {
        if escape == 0, starts("<!--") {
          escape = 1
          at += 2
          continue
        } else if escape == 1, endsRawText(name, prefix: "<") {
          escape = 2
        } else if escape == 2, endsRawText(name, prefix: "</") {
          escape = 1
        } else if escape > 0, starts("-->") {
          escape = 0
        }
      }
      at += 1
    }
    if at > start { tokens.append(.text(Array(bytes[start..<at]), isRaw: isRaw)) }
  }

  private func endsRawText(_ name: String, prefix: String) -> Bool {
    guard starts(prefix + name) else { return false }
    let next = byte(prefix.utf8.count + name.utf8.count)
    return isSpace(next) || next == "/" || next == ">"
  }

  /// The byte some way ahead; a NUL beyond the end.
  private func byte(_ ahead: Int) -> Unicode.Scalar {
    at + ahead < bytes.count ? Unicode.Scalar(bytes[at + ahead]) : "\0"
  }

  private func starts(_ text: String) -> Bool {
    var ahead = 0
    for wanted in text.unicodeScalars {
      guard lowercase(byte(ahead)) == wanted else { return false }
      ahead += 1
    }
    return true
  }
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{C}"
}

private func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
}
