import Findings

/// Splits a template into tags and the text between them.
struct TagReader {
  /// A tag, or a piece of text that ends with its line at the latest.
  enum Token {
    case text(ArraySlice<UInt8>)
    case tag(Tag)

    /// The tag, if it is one.
    var tag: Tag? {
      guard case .tag(let tag) = self else { return nil }
      return tag
    }

    /// The text; empty for tags.
    var text: ArraySlice<UInt8> {
      guard case .text(let bytes) = self else { return [] }
      return bytes
    }

    /// Whether it is text that ends its line.
    var endsLine: Bool { text.last == lineFeed }
  }

  private(set) var tokens: [Token] = []
  private(set) var findings = FindingList()
  private let bytes: [UInt8]
  private var position = 0
  private let mode: Template.Mode
  private var cursor: TextCursor
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)

  /// Reads a text to its end.
  init(_ text: String, file: String, mode: Template.Mode) {
    bytes = Array(text.utf8)
    self.mode = mode
    cursor = TextCursor(file: file)
    while position < bytes.count {
      let start = bytes.firstOffset(of: open, from: position) ?? bytes.count
      addText(upTo: start)
      if start < bytes.count { readTag() }
    }
  }

  private mutating func addText(upTo end: Int) {
    while position < end {
      let lineEnd = bytes[position..<end].firstIndex(of: lineFeed).map { $0 + 1 } ?? end
      tokens.append(.text(bytes[position..<lineEnd]))
      position = lineEnd
    }
  }

  private mutating func readTag() {
    let place = cursor.place(of: position, in: bytes)
    var start = position + open.count
    let sign = start < bytes.count ? bytes[start] : 0
    let kind = Tag.Kind(sign: sign) ?? .value
    if kind != .value { start += 1 }
    var ending = close
    if sign == UInt8(ascii: "{") { ending.insert(UInt8(ascii: "}"), at: 0) }
    if kind == .delimiters { ending.insert(UInt8(ascii: "="), at: 0) }
    let bound = bound(of: kind, from: start)
    if let end = bytes[min(start, bound)..<bound].firstOffset(of: ending) {
      add(kind, content: start..<end, upTo: end + ending.count, at: place)
      return
    }
    let closing = String(decoding: ending, as: UTF8.self)
    findings.report(TagRules.open, at: place, ["close": closing])
    readOpenTag(kind, from: start, upTo: bound, at: place)
  }

  /// Where a tag has to be closed: on a page a comment may go over lines, a name may not, and no
  /// tag holds the start of another.
  private func bound(of kind: Tag.Kind, from start: Int) -> Int {
    guard mode == .site, kind != .comment, kind != .delimiters else { return bytes.count }
    return bytes[min(start, bytes.count)...].indices.first { index in
      bytes[index] == lineFeed || bytes[index...].starts(with: open)
    } ?? bytes.count
  }

  /// Takes the name in a tag that is never closed for the whole tag, so that what belongs to it is
  /// not told as well.
  private mutating func readOpenTag(
    _ kind: Tag.Kind, from start: Int, upTo bound: Int, at place: Place
  ) {
    guard mode == .site else {
      position = bytes.count
      return
    }
    let start = min(start, bound)
    let blank = bytes[start..<bound].prefix(while: isSpace).count
    let name = bytes[(start + blank)..<bound].prefix { byte in
      !isSpace(byte) && !"{}<>\"'=;".utf8.contains(byte)
    }
    guard !name.isEmpty else {
      position = bound
      return
    }
    let braces = bytes[name.endIndex..<bound].prefix { $0 == close.first }.count
    add(kind, content: name.indices, upTo: name.endIndex + braces, at: place)
  }

  private mutating func add(_ kind: Tag.Kind, content: Range<Int>, upTo end: Int, at place: Place) {
    let tag = Tag(
      kind: kind, content: String(decoding: bytes[content].trimmed, as: UTF8.self),
      spelling: String(decoding: bytes[position..<end], as: UTF8.self), place: place)
    position = end
    tokens.append(.tag(tag))
    if kind == .delimiters { setDelimiters(tag) }
  }

  private mutating func setDelimiters(_ tag: Tag) {
    let parts = tag.content.utf8.split(omittingEmptySubsequences: true) { isSpace($0) }
    guard parts.count == 2, !parts.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
      findings.report(TagRules.delimiters, at: tag.place, ["tag": tag.spelling])
      return
    }
    (open, close) = (Array(parts[0]), Array(parts[1]))
  }
}

/// Rules for single tags.
private enum TagRules {
  static let open = Rule("template-open-tag", .error, "this tag is never closed; add '{close}'")
  static let delimiters = Rule(
    "template-delimiters", .error,
    "'{tag}' sets no delimiters; write two, without '=', as in '=<% %>='")
}
