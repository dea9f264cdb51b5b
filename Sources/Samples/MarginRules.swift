package import Findings

extension Rule {
  static let marginColumn = Rule(
    "margin-column", .error, "the table has no column '{name}'; margins have count, among, people")
  static let marginNumber = Rule(
    "margin-number", .error, "'{text}' is not a number of people; write a whole number")
  static let marginTotal = Rule(
    "margin-total", .error,
    "no row states the number of all people; add one with empty count and among")
  static let marginUnmet = Rule(
    "margin-unmet", .error,
    "no sample was found that meets all margins; the nearest has {found:person:people} here instead "
      + "of {people}")
  static let sampleColumn = Rule(
    "sample-column", .error, "the list of rosters has no column '{name}'")
  static let sampleDate = Rule(
    "sample-date", .error, "'{text}' is not a date; write 2026-05-03 or 03/5/2026")

  /// Rules about the margins of sample rosters.
  package static let ofMargins: [Rule] = [
    .marginColumn, .marginNumber, .marginTotal, .marginUnmet, .sampleColumn,
    .sampleDate,
  ]
}
