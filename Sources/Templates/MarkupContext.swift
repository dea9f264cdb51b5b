/// Where in HTML a template stands: in text, in an attribute's value, where else.
///
/// Follows the tokenizer of the HTML standard as far as it takes to know whether escaping protects
/// a value; in doubt it takes the stricter side.
struct MarkupContext: Equatable {
  /// The parts of HTML.
  enum State {
    case text, tagOpen, endTagOpen, tagName
    case betweenAttributes, attributeName, afterAttributeName
    case beforeValue, doubleQuoted, singleQuoted, unquoted
    case declaration, comment, rawText
  }

  /// The part.
  private(set) var state = State.text
  /// The element whose tag or raw text it is, in lower case.
  private(set) var element: [UInt8] = []
  /// The attribute whose name or value it is, in lower case.
  private(set) var attribute: [UInt8] = []
  private var isEndTag = false
  /// Whether `<!--` opened in a script and is not closed.
  private var isEscapedScript = false
  /// Whether a `<script` stood there too, which keeps the script from ending where it seems to.
  private var isDoublyEscaped = false
  /// The bytes that may belong to the end of a comment or of raw text.
  private var recent: [UInt8] = []

  /// The state at the start of a template.
  static let text = MarkupContext()

  /// Whether the template stands in the value of an attribute.
  var isInValue: Bool { [.doubleQuoted, .singleQuoted, .unquoted].contains(state) }

  /// Whether the template stands in a tag.
  var isInTag: Bool { ![.text, .declaration, .comment, .rawText].contains(state) }

  /// Goes over the start or end of a section, which may be left out or repeated.
  mutating func passSectionTag() {
    recent = []
    if state == .afterAttributeName { state = .betweenAttributes }
  }

  /// The context after a section that began in another, whether or not the section was left out;
  /// nothing where that makes a difference.
  func joined(from start: MarkupContext) -> MarkupContext? {
    if self == start { return self }
    let starts: [State] = [.tagName, .betweenAttributes, .unquoted]
    let ends: [State] = [.betweenAttributes, .attributeName, .unquoted]
    guard starts.contains(start.state), ends.contains(state), element == start.element,
      isEndTag == start.isEndTag
    else { return nil }
    var joined = start
    joined.state = .unquoted
    joined.attribute = []
    return joined
  }

  /// Goes over a byte of the template.
  mutating func read(_ byte: UInt8) {
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen, .endTagOpen: readTagOpen(byte)
    case .declaration, .comment, .rawText: readUntilEnd(byte)
    case .doubleQuoted:
      if byte == UInt8(ascii: "\"") { leaveAttribute() }
    case .singleQuoted:
      if byte == UInt8(ascii: "'") { leaveAttribute() }
    default: readTag(byte)
    }
  }

  private mutating func readTagOpen(_ byte: UInt8) {
    switch (state, byte) {
    case (_, UInt8(ascii: "a")...UInt8(ascii: "z")), (_, UInt8(ascii: "A")...UInt8(ascii: "Z")):
      isEndTag = state == .endTagOpen
      element = [byte | 0x20]
      state = .tagName
    case (.tagOpen, UInt8(ascii: "/")): state = .endTagOpen
    case (.tagOpen, UInt8(ascii: "!")): state = .declaration
    case (.tagOpen, UInt8(ascii: "<")): break
    case (.endTagOpen, UInt8(ascii: ">")): state = .text
    case (.endTagOpen, _), (_, UInt8(ascii: "?")):
      recent = [byte]
      state = .declaration
    default: state = .text
    }
  }

  private mutating func readTag(_ byte: UInt8) {
    switch (state, byte) {
    case (_, UInt8(ascii: ">")): closeTag()
    case (.beforeValue, _) where isSpace(byte): break
    case (.attributeName, _) where isSpace(byte): state = .afterAttributeName
    case (.afterAttributeName, _) where isSpace(byte): break
    case (_, _) where isSpace(byte): leaveAttribute()
    case (.attributeName, UInt8(ascii: "=")), (.afterAttributeName, UInt8(ascii: "=")):
      state = .beforeValue
    case (.betweenAttributes, UInt8(ascii: "=")): state = .unquoted
    case (.beforeValue, UInt8(ascii: "\"")): state = .doubleQuoted
    case (.beforeValue, UInt8(ascii: "'")): state = .singleQuoted
    case (.beforeValue, _): state = .unquoted
    case (.unquoted, _): break
    case (_, UInt8(ascii: "/")): leaveAttribute()
    case (.tagName, _): element.append(lowercase(byte))
    case (.attributeName, _): attribute.append(lowercase(byte))
    default:
      attribute = [lowercase(byte)]
      state = .attributeName
    }
  }

  private mutating func leaveAttribute() {
    attribute = []
    state = .betweenAttributes
  }

  private mutating func closeTag() {
    let name = element
    let opensRawText = !isEndTag && rawElements.contains(String(decoding: name, as: UTF8.self))
    self = .text
    if opensRawText {
      element = name
      state = .rawText
    }
  }

  /// Follows `<!--` and `-->` in a script; after a `<script` between them nothing more is believed.
  private mutating func escapeScript(before byte: UInt8) {
    if recent.ends(with: "<!--") { isEscapedScript = true }
    if recent.ends(with: "-->") { isEscapedScript = false }
    let endsName = isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    if isEscapedScript, endsName, recent.ends(with: "<script") { isDoublyEscaped = true }
  }

  private mutating func readUntilEnd(_ byte: UInt8) {
    switch state {
    case .rawText:
      if element.ends(with: "script") { escapeScript(before: byte) }
      let endTag = Array("</".utf8) + element
      guard !isDoublyEscaped, !element.ends(with: "plaintext"),
        recent.suffix(endTag.count) == endTag[...],
        isSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      else { break }
      isEndTag = true
      recent = []
      state = .tagName
      readTag(byte)
      return
    case .comment where byte == UInt8(ascii: ">"):
      let ends = [[commentStart], [commentStart, UInt8(ascii: "-")]].contains(recent)
      if ends || recent.ends(with: "--") || recent.ends(with: "--!") { self = .text }
    case .declaration where byte == UInt8(ascii: ">"): self = .text
    default: break
    }
    guard state != .text else { return }
    recent.append(lowercase(byte))
    if state == .declaration, recent == Array("--".utf8) {
      state = .comment
      recent = [commentStart]
    }
    if recent.count > longestEnd { recent.removeFirst() }
  }
}

/// Elements whose content is not read as markup, so that escapes in it mean nothing.
private let rawElements = [
  "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
]

/// The most bytes that the end of raw text needs.
private let longestEnd = "</plaintext".utf8.count

/// Stands for `<!--` before the content of a comment, whose dashes do not end it; no byte of UTF-8.
private let commentStart: UInt8 = 0xFF

private func lowercase(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

extension [UInt8] {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
