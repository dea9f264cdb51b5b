/// The stamp of a secret document: MẬT, TỐI MẬT or TUYỆT MẬT, in capitals and by itself.
///
/// It is looked for in every piece of a line that stands for itself: the line, a cell, what follows a
/// colon or a wide gap, as in the head of a letter. It may be spaced out, marked up, or spread over
/// pieces and lines. Words in a sentence ("bảo mật") are none, nor is a heading broken over lines
/// ("BẢO", "MẬT").
enum SecrecyMark {
  /// So many marks are told of one text.
  private static let most = 10
  /// So many letters are looked at closely; a text with more is made to be looked at.
  private static let mostLooks = 20_000

  /// The first 1-based lines of a text in UTF-8 on which a mark stands.
  ///
  /// `separators` are the characters between cells, beside `|` and tabs.
  static func lines(in text: [UInt8], separators: [Character] = []) -> [Int] {
    var found: [Int] = []
    var line = 1
    var looks = 0
    for at in text.indices {
      if text[at] == newline { line += 1 }
      guard found.last != line, isPieceOfMark(text, at) || isDecomposed(text, at) else {
        continue
      }
      looks += 1
      if SecrecyContext(text, around: at, separators: separators).holdsMark { found.append(line) }
      if found.count == most || looks == mostLooks { break }
    }
    return found
  }

  /// Whether the letter at an offset is Ậ in another spelling: with its marks by themselves.
  private static func isDecomposed(_ text: [UInt8], _ at: Int) -> Bool {
    guard text[at] == 0x41 || text[at] == 0xC3 || text[at] == 0xE1 else { return false }
    return decomposed.contains { text[at...].starts(with: $0) }
  }

  /// Whether the letter at an offset is Ậ or ậ, and the letters about it, as far as single spaces
  /// join them, are all or a piece of a mark.
  ///
  /// Where a dash or another space stands near, it may be: that is for a closer look.
  private static func isPieceOfMark(_ text: [UInt8], _ at: Int) -> Bool {
    guard text[at] == 0xE1, at + 2 < text.count, text[at + 1] == 0xBA,
      text[at + 2] == 0xAC || text[at + 2] == 0xAD
    else { return false }
    let longest = 24
    func joins(_ index: Int) -> Bool {
      text[index].joinsLetters && !text[index...].starts(with: "  ".utf8)
    }
    var start = at
    while start > 0, at - start <= longest, joins(start - 1) { start -= 1 }
    var end = at
    while end < text.count, end - at <= longest, joins(end) { end += 1 }
    if text[start..<end].contains(where: { $0 == 0xC2 || $0 == 0xE2 }) { return true }
    let letters = text[start..<end].filter(\.isOfLetter)
    return letters.count <= longest
      && marks.contains { mark in
        mark.count >= letters.count
          && (0...mark.count - letters.count).contains {
            mark[$0..<$0 + letters.count].elementsEqual(letters)
          }
      }
  }
}

private let marks = ["MẬT", "TỐIMẬT", "TUYỆTMẬT", "Mật", "mật", "Tốimật", "Tuyệtmật", "TốiMật"]
  .map { Array($0.utf8) }

private let newline = UInt8(ascii: "\n")

/// The spellings of Ậ as two or three characters.
private let decomposed = [
  "A\u{323}\u{302}", "A\u{302}\u{323}", "\u{C2}\u{323}", "\u{1EA0}\u{302}",
].map { Array($0.utf8) }

extension UInt8 {
  /// Whether letters before and behind the byte may belong together: it is one of a letter, a space,
  /// or a sign of Markdown.
  fileprivate var joinsLetters: Bool { isOfLetter || " *_".utf8.contains(self) }

  /// Whether the byte is an ASCII letter or part of a character beyond ASCII.
  fileprivate var isOfLetter: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
