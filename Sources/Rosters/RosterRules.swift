package import Findings

extension Rule {
  static let rosterWithoutCodes = Rule(
    "roster-without-codes", .error, "the roster has no column 'code', which tells people apart")
  static let rosterColumnTwice = Rule(
    "roster-column-twice", .error,
    "this column's name differs from that at {first} by large and small letters only; rename one",
    disclosing: ["first"])
  static let rosterDerivedColumn = Rule(
    "roster-derived-column", .error,
    "the column 'age' is derived from 'born'; delete or rename it")
  static let rosterCodeMissing = Rule(
    "roster-code-missing", .error, "this person has no code; every person needs one")
  static let rosterCodeTwice = Rule(
    "roster-code-twice", .error, "this code was given to another person in line {line}",
    disclosing: ["line"])
  static let rosterBirthDate = Rule(
    "roster-birth-date", .error,
    "this is not a birth date; write 03/5/1984, 1984-05-03, 05/1984, 1984-05 or 1984")
  static let rosterFutureBirth = Rule(
    "roster-future-birth", .error, "this birth date is later than the roster's date {date}",
    disclosing: ["date"])
  static let rosterWord = Rule(
    "roster-word", .error, "this is not one of the words of the column '{column}' ({words})",
    disclosing: ["column", "words"])
  static let rosterUncommonWord = Rule(
    "roster-uncommon-word", .warning,
    "this is not one of the common words of the column '{column}' ({words})",
    disclosing: ["column", "words"])
  static let rosterNumber = Rule(
    "roster-number", .error,
    "this is not a number, but a condition compares the column '{column}' with one; "
      + "cells like it: {cells}", disclosing: ["column", "cells"])

  /// Rules about rosters.
  package static let ofRosters: [Rule] = [
    .rosterWithoutCodes, .rosterColumnTwice, .rosterDerivedColumn, .rosterCodeMissing,
    .rosterCodeTwice, .rosterBirthDate, .rosterFutureBirth, .rosterWord, .rosterUncommonWord,
    .rosterNumber,
  ]
}
