/// The mark at the head of a heading: "II.", "2.2.1.", "II.2.", "a)".
struct HeadingMark {
  /// What the mark numbers.
  let numbering: Numbering
  /// How many words it takes: one, or two where a dash stands apart, as in "II - MỤC TIÊU".
  let words: Int

  /// Reads a mark; nil where the word is none.
  init?(_ word: String, following: String) {
    let ends: Set<Character> = [".", ")", ":", "/", "-", "–"]
    let isClosed = word.last.map(ends.contains) ?? false
    let hasDash = !isClosed && ["-", "–"].contains(following)
    let pieces = (isClosed ? word.dropLast() : word[...])
      .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = pieces.first else { return nil }
    var numbering = Numbering()
    if Roman.value(first) != nil {
      numbering.section = first.lowercased()
    } else if let letter = pointLetter(first), pieces.count == 1, word.last != "-" {
      numbering.point = letter
    } else if first.count <= 3, first.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(first)
    {
      numbering.items.append(number)
    } else {
      return nil
    }
    for piece in pieces.dropFirst() {
      guard piece.count <= 3, piece.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(piece)
      else { return nil }
      numbering.items.append(number)
    }
    guard isClosed || hasDash || pieces.count > 1 else { return nil }
    self.numbering = numbering
    words = hasDash ? 2 : 1
  }
}
