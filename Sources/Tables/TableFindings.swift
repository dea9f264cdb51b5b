package import Findings
internal import Text

extension Rule {
  static let unclosedQuote = Rule(
    "unclosed-quote", .error,
    "the quote that opens this cell is never closed; add a closing quote (\")")
  static let lateQuote = Rule(
    "late-quote", .error,
    "the quote that opens this cell is closed only in line {line}, within another cell; add its "
      + "closing quote (\")", disclosing: ["line"])
  static let swallowedRows = Rule(
    "swallowed-rows", .error,
    "this quoted cell holds {rows:line that looks like a row:lines that look like rows} of the "
      + "table; add the closing quote (\") that it lacks")
  static let textAfterQuote = Rule(
    "text-after-quote", .error,
    "text follows a closing quote; double the quotes inside a cell (\"\")")
  static let extraCell = Rule(
    "extra-cell", .error,
    "this row has {found:cell:cells} but the table has {expected:column:columns}; quote the cell "
      + "that holds a separator")
  static let missingCells = Rule(
    "missing-cells", .error,
    "this row has {found:cell:cells} but the table has {expected:column:columns}")
  static let duplicateColumn = Rule(
    "duplicate-column", .error, "the column '{name}' stands twice; the first is at {first}",
    disclosing: ["first"])
  static let unnamedColumn = Rule(
    "unnamed-column", .error, "column {number} has no name in the first row",
    disclosing: ["number"])
  static let emptyTable = Rule("empty-table", .error, "the file has no row of headings")
  static let tooManyRows = Rule(
    "too-many-rows", .error,
    "this row and those below it are not read, a table may have {limit} at most; split it, or "
      + "leave rows out", disclosing: ["limit"])
  static let tooManyColumns = Rule(
    "too-many-columns", .error,
    "a table may have {limit} columns at most; delete those that nobody reads",
    disclosing: ["limit"])
  static let cellTooLong = Rule(
    "cell-too-long", .error,
    "this cell has more than {limit} characters; is a quote (\") missing, or a line break?",
    disclosing: ["limit"])

  /// Rules about the form of a table.
  package static let ofTables: [Rule] =
    ofTexts + [
      .unclosedQuote, .lateQuote, .swallowedRows, .textAfterQuote, .extraCell, .missingCells,
      .duplicateColumn, .unnamedColumn, .emptyTable, .tooManyRows, .tooManyColumns, .cellTooLong,
    ]
}
