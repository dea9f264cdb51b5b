internal import Language

/// The stamp of a secret document: MẬT, TỐI MẬT or TUYỆT MẬT, in capitals and by itself.
///
/// It is looked for in every piece of a line that stands for itself: the line, a cell, what follows a
/// colon or a wide gap, as in the head of a letter. It may be spaced out, marked up, or spread over
/// pieces and lines. Words in a sentence ("bảo mật") are none, nor is a heading broken over lines
/// ("BẢO", "MẬT").
enum SecrecyMark {
  /// The 1-based lines of a text in UTF-8 on which a mark stands.
  ///
  /// `separators` are the characters between cells, beside `|` and tabs.
  static func lines(in text: [UInt8], separators: [Character] = []) -> [Int] {
    let text =
      isDecomposed(text) ? Array(String(decoding: text, as: UTF8.self).composed.utf8) : text
    var found: [Int] = []
    var line = 1
    for at in text.indices {
      if text[at] == newline { line += 1 }
      guard text[at] == 0xE1, mayBelongToMark(text, at) else { continue }
      let context = SecrecyContext(text, around: at, separators: separators)
      if found.last != line, context.holdsMark { found.append(line) }
    }
    return found
  }

  /// Whether marks of letters stand by themselves, so that one letter has several spellings.
  private static func isDecomposed(_ text: [UInt8]) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == 0xCC && ($1 == 0xA3 || $1 == 0x82) }
  }

  /// Whether the letter at an offset is Ậ between M and T, or ậ in `mật`, at the first glance.
  private static func mayBelongToMark(_ text: [UInt8], _ at: Int) -> Bool {
    guard at + 2 < text.count, text[at + 1] == 0xBA else { return false }
    let before = at > 0 ? text[at - 1] : newline
    let after = at + 3 < text.count ? text[at + 3] : newline
    switch text[at + 2] {
    case 0xAC:
      return (before == UInt8(ascii: "M") || !before.isOfLetter)
        && (after == UInt8(ascii: "T") || !after.isOfLetter)
    case 0xAD: return before | 0x20 == UInt8(ascii: "m") && after | 0x20 == UInt8(ascii: "t")
    default: return false
    }
  }
}

private let newline = UInt8(ascii: "\n")

extension UInt8 {
  /// Whether the byte is an ASCII letter or part of a character beyond ASCII.
  fileprivate var isOfLetter: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
