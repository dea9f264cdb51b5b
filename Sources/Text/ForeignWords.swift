/// The words of a text that hold letters beyond ASCII, near the first one that no Vietnamese text
/// has.
struct ForeignWords {
  /// So many bytes are looked at.
  static let window = 65_536

  /// A word and where it begins.
  struct Word {
    let text: String
    let line: Int
    let column: Int
  }

  /// The words in their order.
  let words: [Word]

  /// The offset of the first character of Western Europe within a word that is no letter of
  /// Vietnamese; nothing for texts without one, which are most.
  static func firstOffset(in text: [UInt8]) -> Int? {
    var at = 0
    while at + 1 < text.count {
      defer { at += 1 }
      guard text[at] == 0xC2 || text[at] == 0xC3 else { continue }
      let value = UInt32(text[at] & 0x1F) << 6 | UInt32(text[at + 1] & 0x3F)
      guard value != 0xA0, let scalar = Unicode.Scalar(value), !scalar.isVietnamese else {
        continue
      }
      let isWithin = at > 0 && text[at - 1].isOfWord || at + 2 < text.count && text[at + 2].isOfWord
      if isWithin { return at }
    }
    return nil
  }

  /// The words from the line of an offset on.
  init(_ text: [UInt8], near offset: Int) {
    let start = text[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    var line = text[..<start].count { $0 == UInt8(ascii: "\n") } + 1
    var column = 1
    var word = String.UnicodeScalarView()
    var words: [Word] = []
    func finish() {
      if word.contains(where: { !$0.isASCII }) {
        let text = String(word)
        words.append(Word(text: text, line: line, column: column - word.count))
      }
      word = String.UnicodeScalarView()
    }
    var scan = ScalarScan(text, from: start)
    while scan.at < start + ForeignWords.window, let (scalar, _) = scan.next() {
      if scalar.isPartOfWord {
        word.append(scalar)
      } else {
        finish()
      }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    finish()
    self.words = words
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII letter or part of a character beyond ASCII.
  fileprivate var isOfWord: Bool {
    self >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

extension Character {
  /// Whether a word of an older encoding can hold the character.
  var isPartOfWord: Bool { unicodeScalars.allSatisfy(\.isPartOfWord) }
}

extension Unicode.Scalar {
  /// Whether a word of an older encoding can hold the character.
  var isPartOfWord: Bool { value >= 0x80 || properties.isAlphabetic }

  /// Whether the character is one of Latin-1 that Vietnamese writes with.
  var isVietnamese: Bool {
    "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".unicodeScalars.contains(self)
  }

  /// Whether the character is a sign that words of no language hold, such as ¸ or ®.
  var isSignInWord: Bool { (0xA1...0xBF).contains(value) || value == 0xD7 || value == 0xF7 }
}
