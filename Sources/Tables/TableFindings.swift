package import Findings

extension Rule {
  static let invalidText = Rule(
    "invalid-text", .error,
    "byte {offset} is not valid UTF-8; save the file as 'CSV UTF-8' or 'Unicode Text'")
  static let forbiddenCharacter = Rule(
    "forbidden-character", .error,
    "the character U+{code} is invisible and not allowed in a table; delete it")
  static let unclosedQuote = Rule(
    "unclosed-quote", .error, "this quoted cell is never closed; add a closing quote (\")")
  static let textAfterQuote = Rule(
    "text-after-quote", .error,
    "text follows a closing quote; double the quotes inside a cell (\"\")")
  static let extraCell = Rule(
    "extra-cell", .error,
    "this row has {found} cells but the table has {expected} columns; quote the cell that holds a "
      + "separator")
  static let missingCells = Rule(
    "missing-cells", .error, "this row has {found} cells but the table has {expected} columns")
  static let duplicateColumn = Rule(
    "duplicate-column", .error, "the column '{name}' stands twice; the first is at {first}")
  static let unnamedColumn = Rule(
    "unnamed-column", .error, "column {number} has no name in the first row")
  static let emptyTable = Rule("empty-table", .error, "the file has no row of headings")

  /// Rules about the form of a table.
  package static let ofTables: [Rule] = [
    .invalidText, .forbiddenCharacter, .unclosedQuote, .textAfterQuote, .extraCell, .missingCells,
    .duplicateColumn, .unnamedColumn, .emptyTable,
  ]
}
