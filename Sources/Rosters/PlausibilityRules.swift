package import Findings

extension Rule {
  static let rosterEmpty = Rule(
    "roster-empty", .error, "the roster has headings but no people; add them, or delete its row")
  static let rosterCodeAlike = Rule(
    "roster-code-alike", .error,
    "this code differs from the one in line {line} only in capitals, spaces, zeros or a full stop; "
      + "delete the person entered twice, or give another code", disclosing: ["line"])
  static let rosterBirthOfAnotherAge = Rule(
    "roster-birth-of-another-age", .error,
    "this birth date makes a person of more than 110 years at the roster's date; correct the year")
  static let rosterChild = Rule(
    "roster-child", .warning,
    "this birth date makes a person of less than 14 years at the roster's date; check the year")
  static let rosterRowBare = Rule(
    "roster-row-bare", .warning,
    "this row has a code and nothing else; delete it if it is a total or a heading")
  static let rosterPlaceholder = Rule(
    "roster-placeholder", .error,
    "this cell stands for nothing known, but conditions would take it for a word; leave it empty, here "
      + "and in cells like it")
  static let rosterSpelledAlike = Rule(
    "roster-spelled-alike", .warning,
    "this word differs from the one in line {line} only in spelling, so conditions count it as "
      + "another; write them alike", disclosing: ["line"])
  static let rosterDateBeforeBirth = Rule(
    "roster-date-before-birth", .warning,
    "this date is before the person was born; correct one of the two")
  static let rosterDateAhead = Rule(
    "roster-date-ahead", .warning,
    "{count:date of this column is:dates of this column are} later than the roster's date {date}, "
      + "this one first; correct the column", disclosing: ["date"])
  static let rosterNumberUnclear = Rule(
    "roster-number-unclear", .error,
    "this number in '{column}', which a condition compares, may be thousands or decimals; write it "
      + "without a separator, or with a fourth decimal", disclosing: ["column"])

  /// Rules about what people of a roster hardly are.
  package static let ofPlausibility: [Rule] = [
    .rosterEmpty, .rosterCodeAlike, .rosterBirthOfAnotherAge, .rosterChild, .rosterRowBare,
    .rosterPlaceholder, .rosterSpelledAlike, .rosterDateBeforeBirth, .rosterDateAhead,
    .rosterNumberUnclear,
  ]
}
