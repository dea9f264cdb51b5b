package import Findings

extension Rule {
  static let unknownColumn = Rule(
    "unknown-column", .error, "{table} has no column '{name}'{suggestion}",
    disclosing: ["table"])
  static let missingColumn = Rule(
    "missing-column", .error, "{table} needs a column '{name}' ('{alias}')",
    disclosing: ["table", "name", "alias"])
  static let doubledColumn = Rule(
    "doubled-column", .error, "'{name}' is the same column as '{other}'; keep one of them")
  static let retiredColumn = Rule(
    "retired-column", .warning, "the column '{column}' is no longer read; delete it")
  static let emptyCell = Rule(
    "empty-cell", .error, "the cell of '{column}' must be filled", disclosing: ["column"])
  static let failedFormula = Rule(
    "failed-formula", .error,
    "'{value}' is left by a formula that failed; mend it in the spreadsheet and save the table again"
  )
  static let badID = Rule(
    "bad-id", .error,
    "'{id}' is not an id; use lower-case letters a-z, digits and hyphens, such as '{slug}'")
  static let longID = Rule(
    "long-id", .error,
    "the id '{id}' has {count} characters, but files are named by it; write at most {limit}")
  static let badChoice = Rule(
    "bad-choice", .error, "'{value}' is not known in the column '{column}'; choose from {choices}",
    disclosing: ["column", "choices"])
  static let badDate = Rule(
    "bad-date", .error,
    "'{value}' is not a date; write 2026-05-03, 03/5/2026, a month (5/2026), a quarter (Quý II/2026) "
      + "or a year (2026)")
  static let implausibleDate = Rule(
    "implausible-date", .error, "'{value}' is not between 1945 and 2100; correct the year")
  static let unclearYears = Rule(
    "unclear-years", .warning,
    "'{value}' names no years from first to last; write them in four digits, such as 2026 - 2030")
  static let datesOutOfOrder = Rule(
    "dates-out-of-order", .error,
    "'{first}' ({one}) is later than '{second}' ({other}); exchange or correct the two dates")
  static let repeatedItem = Rule(
    "repeated-item", .warning, "'{item}' stands twice in this list; keep one")
  static let unusedCell = Rule(
    "unused-cell", .warning, "'{column}' is not used here: {reason}; delete '{value}', or {way}")
  static let badWhole = Rule("bad-whole-number", .error, "'{value}' is not a whole number")
  static let badNumber = Rule(
    "bad-number", .error, "'{value}' is not a number; write 37.1, or 37,1 in the whole column")
  static let misplacedPercent = Rule(
    "misplaced-percent", .error,
    "'{value}' is a percentage, but the column '{column}' holds {kind} here; write {way}")
  static let unclearNumber = Rule(
    "unclear-number", .error,
    "'{value}' may be read as thousands or as decimals; write {whole}, or {decimal} with a fourth "
      + "decimal")
  static let negativeCount = Rule(
    "negative-count", .error, "'{value}' is below zero; write how many there are")
  static let longNumber = Rule(
    "number-too-long", .error, "'{value}' is too long; write at most nine digits and six decimals")
  static let mixedDecimals = Rule(
    "mixed-decimals", .error,
    "'{value}' and '{first}' write decimals differently in one column; use one style")
  static let duplicateID = Rule(
    "duplicate-id", .error, "the id '{id}' is taken at {first}; ids are given once and for ever",
    disclosing: ["first"])
  static let missingFile = Rule(
    "missing-file", .error, "the file is missing; create it with the columns {columns}")
  static let unreadableFile = Rule(
    "unreadable-file", .error, "the file cannot be read: {reason}", disclosing: ["reason"])
  static let fileTooLarge = Rule(
    "file-too-large", .error, "the file is larger than {limit}, the most for {kind}; {advice}",
    disclosing: ["limit", "kind", "advice"])
  static let fileOutside = Rule(
    "file-outside", .error,
    "the file lies outside the content folder; put a copy in it instead of a link")
  static let unknownReference = Rule(
    "unknown-reference", .error, "no {kind} is called '{name}'{suggestion}",
    disclosing: ["kind"])

  /// Rules about cells and files of the content.
  package static let ofReading: [Rule] = [
    .unknownColumn, .missingColumn, .doubledColumn, .retiredColumn, .emptyCell, .failedFormula,
    .badID, .longID, .badChoice, .badDate, .implausibleDate, .unclearYears, .datesOutOfOrder,
    .repeatedItem, .unusedCell, .badWhole, .badNumber,
    .misplacedPercent, .unclearNumber, .negativeCount, .longNumber, .mixedDecimals, .duplicateID,
    .missingFile, .unreadableFile, .fileTooLarge, .fileOutside, .unknownReference,
  ]
}
