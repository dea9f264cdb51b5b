internal import Language

/// An encoding from before Unicode, or a mistake of conversion, whose letters have been taken for
/// those of Western Europe.
enum OldEncoding: String, CaseIterable {
  case tcvn3 = "TCVN3 (ABC)"
  case vni = "VNI"
  case windows1258 = "Windows-1258"
  case utf8 = "UTF-8 that was read as Windows-1252"

  /// A word that is Vietnamese only in an older encoding.
  struct Word {
    /// The word as it stands.
    let text: String
    /// The word that is meant.
    let meant: String
    let encoding: OldEncoding
    /// 1-based line at which the word stands.
    let line: Int
    /// 1-based column of its first character.
    let column: Int
  }

  /// The first word of a text whose words are Vietnamese in an older encoding only.
  static func first(in text: [UInt8]) -> Word? {
    guard let start = ForeignWords.firstOffset(in: text) else { return nil }
    let words = ForeignWords(text, near: start).words
    guard let encoding = encoding(of: words.map(\.text)) else { return nil }
    for word in words {
      if let meant = encoding.vietnamese(word.text) {
        return Word(
          text: word.text, meant: meant, encoding: encoding, line: word.line,
          column: word.column)
      }
    }
    return nil
  }

  /// The encoding of bytes that are no UTF-8, by the words that they would make.
  static func guess(_ bytes: [UInt8]) -> OldEncoding? {
    let letters = bytes.prefix(ForeignWords.window).map { western($0) }
    let words = String(String.UnicodeScalarView(letters)).split { !$0.isPartOfWord }
    return encoding([OldEncoding.tcvn3, .vni, .windows1258], of: words.map(String.init))
  }

  /// The encoding in which most words are Vietnamese; nothing where few are.
  ///
  /// One word of three letters could be a name of another language; a sign such as ¸ within a word
  /// could not.
  private static func encoding(
    _ candidates: [OldEncoding] = allCases, of words: [String]
  ) -> OldEncoding? {
    let different = Set(words.filter { !$0.isSyllable })
    let scores = candidates.map { candidate in
      different.reduce(0) { sum, word in
        guard candidate.vietnamese(word) != nil else { return sum }
        let isCertain = candidate == .utf8 || word.unicodeScalars.contains(where: \.isSignInWord)
        return sum + (word.unicodeScalars.count < 3 ? 1 : isCertain ? 3 : 2)
      }
    }
    guard let most = scores.max(), most >= 3 else { return nil }
    return scores.firstIndex(of: most).map { candidates[$0] }
  }

  /// What a word means in the encoding, where it is one Vietnamese syllable then.
  private func vietnamese(_ word: String) -> String? {
    guard word.unicodeScalars.count > 1, !word.isSyllable, let meant = decoded(word)?.composed,
      meant != word, meant.isSyllable, meant.unicodeScalars.contains(where: { $0.value > 0x7F })
    else { return nil }
    return meant
  }
}
