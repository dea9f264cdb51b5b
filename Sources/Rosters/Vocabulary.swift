internal import Findings
internal import Tables

/// The words that a column of a roster is written with.
package struct Vocabulary: Sendable {
  /// The name of the column.
  package let column: String
  /// The words, in order where the column has one (highest degree first).
  package let words: [String]
  /// What another word in the column breaks: closed lists forbid it, open ones doubt it.
  let rule: Rule

  /// The columns with fixed words; a roster need not have them.
  package static let fixed = [
    Vocabulary(column: "sex", words: ["nam", "nữ"], rule: .rosterWord),
    Vocabulary(column: "level", words: ["province", "commune"], rule: .rosterWord),
    Vocabulary(column: "standing", words: ["yes", "no"], rule: .rosterWord),
    Vocabulary(
      column: "degree", words: ["tiến sĩ", "thạc sĩ", "đại học", "cao đẳng", "trung cấp"],
      rule: .rosterUncommonWord),
    Vocabulary(
      column: "theory", words: ["cao cấp", "trung cấp", "sơ cấp"], rule: .rosterUncommonWord),
  ]

  /// Reports a cell that holds a word which is not in the list.
  func check(_ cell: Cell, findings: inout FindingList) {
    guard !cell.isEmpty, !words.contains(cell.text) else { return }
    findings.report(
      rule, at: cell.place, ["column": column, "words": words.joined(separator: ", ")])
  }
}
