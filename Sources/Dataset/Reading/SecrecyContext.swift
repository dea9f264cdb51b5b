internal import Language

/// The lines around a letter that may belong to a mark of secrecy, cut into pieces that stand for
/// themselves.
struct SecrecyContext {
  /// A piece with letters in it.
  private struct Piece {
    /// What is written.
    let text: String
    /// Its letters alone.
    let letters: String
    /// The lines before it in the context.
    let line: Int
  }

  private var pieces: [Piece] = []
  /// The piece that holds the letter.
  private var own = 0

  /// Cuts the lines around an offset; `separators` stand between cells.
  init(_ text: [UInt8], around offset: Int, separators: [Character]) {
    let reach = 400
    let before = text[max(0, offset - reach)..<offset]
    let after = text[offset..<min(text.count, offset + reach)]
    let head = String(decoding: before, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).suffix(8)
    let tail = String(decoding: after, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).prefix(4)
    for (number, line) in head.dropLast().enumerated() {
      add(line[...], number, separators)
    }
    let line = (head.last ?? "") + (tail.first ?? "")
    let number = head.count - 1
    add(line[...], number, separators, letterAt: head.last?.count ?? 0)
    for (index, line) in tail.dropFirst().enumerated() {
      add(line[...], number + 1 + index, separators)
    }
  }

  /// Whether the letter belongs to a mark.
  var holdsMark: Bool {
    for start in max(0, own - 8)...own {
      for end in own...min(own + 4, max(pieces.count - 1, own)) where end < pieces.count {
        let letters = pieces[start...end].map(\.letters).joined()
        if marks.contains(letters), !isTornFromWord(start, letters) { return true }
        if marks.contains(letters.uppercased()), isLabelled(start) { return true }
      }
    }
    return false
  }

  /// Whether MẬT is the second half of a word, such as BẢO MẬT, whose first half stands before it.
  private func isTornFromWord(_ start: Int, _ letters: String) -> Bool {
    guard letters == "MẬT", start > 0, pieces[start - 1].line >= pieces[start].line - 1 else {
      return false
    }
    let last = pieces[start - 1].text.composed.split { !$0.isLetter }.last.map(String.init) ?? ""
    return ["BẢO", "BÍ", "CƠ"].contains(last)
  }

  /// Whether "độ mật" stands before a piece.
  private func isLabelled(_ start: Int) -> Bool {
    start > 0 && pieces[start - 1].line == pieces[start].line
      && pieces[start - 1].text.folded.trimmed.hasSuffix("do mat")
  }

  /// Adds the pieces of a line; `letterAt` is the index of the letter in its line.
  private mutating func add(
    _ line: Substring, _ number: Int, _ separators: [Character], letterAt index: Int? = nil
  ) {
    let isShort = line.split { !$0.isLetter && !$0.isNumber }.count <= 6
    let signs = Set("|\t:<>&" + separators + (isShort ? ";,()[]{}/–—" : ""))
    var piece = ""
    var spaces = 0
    var isOwn = false
    func finish(_ pieces: inout [Piece], _ own: inout Int) {
      let letters = piece.filter(\.isLetter).composed
      if isOwn { own = pieces.count }
      if !letters.isEmpty { pieces.append(Piece(text: piece, letters: letters, line: number)) }
      (piece, spaces, isOwn) = ("", 0, false)
    }
    for (at, character) in line.enumerated() {
      spaces = character.isWhitespace ? spaces + 1 : 0
      if signs.contains(character) || spaces == 2 {
        finish(&pieces, &own)
      } else {
        piece.append(character)
      }
      if at == index { isOwn = true }
    }
    finish(&pieces, &own)
  }
}

private let marks: Set<String> = ["MẬT", "TỐIMẬT", "TUYỆTMẬT"]
