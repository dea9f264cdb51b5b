/// The links and ids of one finished page, read from its bytes.
struct FinishedPage {
  /// The value of an attribute that leads somewhere.
  struct Link: Hashable {
    let value: String
    /// Whether a browser loads what is there with the page, instead of on a click.
    let isLoaded: Bool
  }

  /// Links in their order.
  private(set) var links: [Link] = []
  /// Values of `id`.
  private(set) var ids: Set<String> = []
  /// Ids that stand twice.
  private(set) var doubled: [String] = []

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = open + 1
      if follows("!--") {
        pass("-->")
      } else if at < bytes.count, isLetter(bytes[at]) {
        readTag()
      }
    }
  }

  private mutating func readTag() {
    let element = name()
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      guard !isBlank(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      let attribute = name()
      passBlanks()
      if at < bytes.count, bytes[at] == UInt8(ascii: "=") {
        at += 1
        passBlanks()
        add(attribute, value(), of: element)
      }
      // A sign that starts no name, as in `<br/>`.
      if at == start { at += 1 }
    }
    if element.elementsEqual("script".utf8) { pass("</script") }
    if element.elementsEqual("style".utf8) { pass("</style") }
  }

  private mutating func add(
    _ attribute: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>, of element: ArraySlice<UInt8>
  ) {
    if attribute.elementsEqual("id".utf8) {
      let id = unescaped(value)
      if !ids.insert(id).inserted { doubled.append(id) }
    } else if addresses.contains(where: { attribute.elementsEqual($0.utf8) }) {
      let isLoaded = !clicked.contains { element.elementsEqual($0.utf8) }
      links.append(Link(value: unescaped(value), isLoaded: isLoaded))
    }
  }

  private mutating func name() -> ArraySlice<UInt8> {
    let name = bytes[at...].prefix { byte in
      isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ":")
    }
    at = name.endIndex
    return name
  }

  private mutating func value() -> ArraySlice<UInt8> {
    guard at < bytes.count else { return [] }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let value = bytes[at...].prefix { !isBlank($0) && $0 != UInt8(ascii: ">") }
      at = value.endIndex
      return value
    }
    let end = bytes[(at + 1)...].firstIndex(of: quote) ?? bytes.count
    defer { at = min(end + 1, bytes.count) }
    return bytes[(at + 1)..<end]
  }

  private mutating func passBlanks() {
    while at < bytes.count, isBlank(bytes[at]) { at += 1 }
  }

  private func follows(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  private mutating func pass(_ text: String) {
    while at < bytes.count, !follows(text) { at += 1 }
  }
}

/// Attributes that lead somewhere.
private let addresses = ["href", "src", "action", "xlink:href", "poster", "data", "formaction"]

/// Elements whose links are followed on a click, or name the page itself.
private let clicked = ["a", "area", "link"]

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x9...0xD).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

/// The text that a value stands for.
private func unescaped(_ value: ArraySlice<UInt8>) -> String {
  var text = String(decoding: value, as: UTF8.self)
  guard value.contains(UInt8(ascii: "&")) else { return text }
  for (escape, sign) in [
    ("&#x27;", "'"), ("&#39;", "'"), ("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"),
  ] {
    text.replaceAll(escape, with: sign)
  }
  return text
}
