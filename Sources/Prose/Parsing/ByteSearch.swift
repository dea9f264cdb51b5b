extension Collection<UInt8> where Index == Int {
  /// The index at which a text first occurs.
  func firstRange(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    var from = startIndex
    while let index = self[from...].firstIndex(of: first) {
      if self[index...].starts(with: wanted) { return index }
      from = index + 1
    }
    return nil
  }
}

extension BidirectionalCollection<UInt8> where Index == Int {
  /// The index at which a text last occurs.
  func lastRange(of text: String) -> Int? {
    let wanted = Array(text.utf8)
    return indices.reversed().first { self[$0...].starts(with: wanted) }
  }
}

extension SourceLines {
  /// Whether a text occurs, with no backslash before it, in a line near a 0-based byte.
  ///
  /// Escapes and entities move what is shown away from where it is written, by a little.
  func holds(_ text: String, line: Int, near byte: Int) -> Bool {
    let content = self[line]
    let start = min(content.startIndex + max(0, byte - 64), content.endIndex)
    var from = start
    let end = min(start + 1024, content.endIndex)
    while let index = content[from..<end].firstRange(of: text) {
      if index == content.startIndex || content[index - 1] != UInt8(ascii: "\\") { return true }
      from = index + 1
    }
    return false
  }
}
