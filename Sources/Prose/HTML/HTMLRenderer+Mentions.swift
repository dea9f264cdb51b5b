extension HTMLRenderer {
  /// Writes text in which the numbers of known documents ("06-NQ/TU") become links.
  ///
  /// Text inside a link stays plain.
  mutating func writeMentions(in text: String) {
    guard let mentions = style?.mentions, !mentions.isEmpty, !isInLink else {
      out.write(text: text)
      return
    }
    var plain = text.startIndex
    var at = text.startIndex
    while at < text.endIndex {
      guard text[at].isPartOfNumber else {
        at = text.index(after: at)
        continue
      }
      var end = text[at...].firstIndex { !$0.isPartOfNumber } ?? text.endIndex
      while end > at, text[text.index(before: end)] == "." { end = text.index(before: end) }
      if end > at, let target = mentions[String(text[at..<end])] {
        out.write(text: String(text[plain..<at]))
        out.write("<a href=\"")
        out.write(address: target)
        out.write("\">")
        out.write(text: String(text[at..<end]))
        out.write("</a>")
        plain = end
      }
      at = end > at ? end : text.index(after: at)
    }
    out.write(text: String(text[plain...]))
  }
}

extension Character {
  /// Whether the character can stand in the number of a document: `06-NQ/TU`, `170/2025/NĐ-CP`.
  fileprivate var isPartOfNumber: Bool {
    isLetter || isNumber || self == "-" || self == "/" || self == "."
  }
}
