extension String {
  /// Whether the text could be one written syllable of Vietnamese: consonants, vowels, consonants,
  /// and one tone at most.
  ///
  /// The parts are checked, not whether they go together: what looks Vietnamese is told from what
  /// cannot be.
  package var isSyllable: Bool {
    var letters = ""
    var tones = 0
    for scalar in lowercased().decomposed.unicodeScalars {
      if tone.contains(scalar) { tones += 1 } else { letters.unicodeScalars.append(scalar) }
    }
    guard tones <= 1 else { return false }
    let word = letters.composed
    return onsets.contains { onset in
      word.hasPrefix(onset) && rhymes.contains(String(word.dropFirst(onset.count)))
    }
  }
}

/// Grave, hook, tilde, acute, dot below.
private let tone: Set<Unicode.Scalar> = [
  "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}",
]

private let onsets = [
  "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
  "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
]

private let rhymes: Set<String> = {
  let vowels = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "iê", "yê", "uô", "ươ", "oa", "oă",
    "oe", "oo", "uâ", "uê", "uy", "uyê",
  ]
  let open = [
    "ia", "ua", "ưa", "uơ", "uya", "ai", "ay", "ao", "au", "âu", "ây", "eo", "êu", "iu", "oi",
    "ôi", "ơi", "ui", "ưi", "ưu", "iêu", "yêu", "uôi", "ươi", "ươu", "oai", "oay", "oao", "oeo",
    "uây", "uyu",
  ]
  let ends = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
  return Set(vowels.flatMap { vowel in ends.map { vowel + $0 } } + open)
}()
