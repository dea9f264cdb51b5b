internal import Language

/// Reads the numbers by which official documents name their parts.
struct NumberReader {
  /// The words of the text, split at white space.
  let words: [String]
  /// The index of the next word.
  private(set) var next = 0
  /// What has been read.
  private(set) var numbering = Numbering()

  /// Starts at the head of a text.
  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Reads the number at the head of a heading; false where there is none.
  mutating func readHeading() -> Bool {
    readDivision() || readArticle() || readMark()
  }

  /// Reads all numbers of a clause such as "Phần thứ ba, I.2.2.1" or "điểm a khoản 2 Điều 5".
  mutating func readClause() {
    while next < words.count {
      if readDivision() || readArticle() { continue }
      readPieces(words[next])
      next += 1
    }
  }

  /// Reads "Phần thứ ba", "Phần III", "Phụ lục 1".
  private mutating func readDivision() -> Bool {
    switch word(0) {
    case "phan":
      if word(1) == "thu", let number = ordinals[word(2)] ?? Int(word(2)) {
        return take(3) { $0.division = .part(number) }
      }
      guard let number = Roman.value(bare(1)) ?? Int(bare(1)) else { return false }
      return take(2) { $0.division = .part(number) }
    case "phu" where word(1) == "luc":
      let skipped = word(2) == "so" ? 3 : 2
      let number = bare(skipped)
      if let value = Int(number) {
        return take(skipped + 1) { $0.division = .appendix(String(value)) }
      }
      guard Roman.value(number) != nil else { return false }
      return take(skipped + 1) { $0.division = .appendix(number.lowercased()) }
    default: return false
    }
  }

  /// Reads "Điều 5".
  private mutating func readArticle() -> Bool {
    guard word(0) == "dieu", let number = Int(bare(1)) else { return false }
    return take(2) { $0.article = number }
  }

  /// Reads "II.", "2.2.1.", "II.2." or "a)" at the head of a heading.
  ///
  /// A number alone is none: "2026 là năm…"; it takes a full stop, a bracket, or a second number.
  private mutating func readMark() -> Bool {
    guard next < words.count, let mark = HeadingMark(words[next], following: raw(1)) else {
      return false
    }
    return take(mark.words) { $0 = $0.appending(mark.numbering) }
  }

  /// Reads the pieces of one word of a clause: "I.2.2.1", "a)", "4".
  private mutating func readPieces(_ word: String) {
    for piece in word.split(whereSeparator: { ".,;:()-".contains($0) }).map(String.init) {
      if let value = Roman.value(piece), value > 0, numbering.section == nil {
        numbering.section = piece.lowercased()
      } else if let number = Int(piece) {
        numbering.items.append(number)
      } else if let letter = pointLetter(piece), numbering.point == nil {
        numbering.point = letter
      }
    }
  }

  private mutating func take(_ count: Int, _ change: (inout Numbering) -> Void) -> Bool {
    change(&numbering)
    next += count
    return true
  }

  /// A word ahead as written; empty beyond the end.
  private func raw(_ ahead: Int) -> String {
    words.indices.contains(next + ahead) ? words[next + ahead] : ""
  }

  /// A word ahead without punctuation behind it.
  private func bare(_ ahead: Int) -> String {
    String(raw(ahead).prefix { $0.isLetter || $0.isNumber })
  }

  /// A word ahead in lower case, without marks and punctuation.
  private func word(_ ahead: Int) -> String { bare(ahead).folded }
}

/// Words for the first ten, without their marks.
private let ordinals = [
  "nhat": 1, "hai": 2, "ba": 3, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
  "muoi": 10,
]

/// The letter of a point as it stands in an id; nil for what is no single lower-case letter.
func pointLetter(_ text: String) -> String? {
  guard text.count == 1, text == text.lowercased() else { return nil }
  if text == "đ" { return "dd" }
  return text.unicodeScalars.allSatisfy { ("a"..."z").contains($0) } ? text : nil
}
