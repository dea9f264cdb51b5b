/// Keeps spreadsheets from running text: an apostrophe before whatever could begin a formula.
///
/// A formula can begin at the head of a cell, or where a spreadsheet that takes another separator
/// cuts it: behind a semicolon, a tab or an end of line. Blanks before it are no protection, and
/// full-width signs are signs to some. Only plain decimals such as -12.5 are numbers.
package enum FormulaGuard {
  /// The text as a cell of CSV holds it.
  package static func guarded(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isSign), !isPlainDecimal(text) else { return text }
    return pieces(of: text).map { beginsFormula($0) ? "'" + String($0) : String($0) }.joined()
  }

  /// The text that a guarded cell holds.
  package static func plain(_ cell: String) -> String {
    pieces(of: cell).map { piece in
      let rest = piece.dropFirst()
      return piece.first == "'" && beginsFormula(rest) ? String(rest) : String(piece)
    }
    .joined()
  }

  /// The text cut behind each sign at which a spreadsheet may cut it.
  private static func pieces(of text: String) -> [Substring.UnicodeScalarView] {
    let scalars = text.unicodeScalars
    var pieces: [Substring.UnicodeScalarView] = []
    var start = scalars.startIndex
    while let cut = scalars[start...].firstIndex(where: isCut) {
      let next = scalars.index(after: cut)
      pieces.append(scalars[start..<next])
      start = next
    }
    return pieces + [scalars[start...]]
  }

  /// Whether a piece begins a formula, behind blanks and apostrophes.
  private static func beginsFormula(_ piece: Substring.UnicodeScalarView) -> Bool {
    piece.first { $0 != "'" && !$0.properties.isWhitespace }.map(isSign) ?? false
  }

  private static func isCut(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ";" || scalar == "\t" || scalar == "\n" || scalar == "\r"
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@＝＋－＠﹢﹣﹦﹫".unicodeScalars.contains(scalar)
  }

  private static func isPlainDecimal(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      }
  }
}
