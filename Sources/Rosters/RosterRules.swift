package import Findings

extension Rule {
  static let rosterWithoutCodes = Rule(
    "roster-without-codes", .error,
    "the roster has no column 'code', which tells people apart{suggestion}")
  static let rosterColumnTwice = Rule(
    "roster-column-twice", .error,
    "the column '{name}' differs from '{first}' by large and small letters only; rename one")
  static let rosterDerivedColumn = Rule(
    "roster-derived-column", .error,
    "the column '{name}' is derived from 'born'; delete or rename it")
  static let rosterCodeMissing = Rule(
    "roster-code-missing", .error, "this person has no code; every person needs one")
  static let rosterCodeTwice = Rule(
    "roster-code-twice", .error, "the code '{code}' was given to another person in line {line}")
  static let rosterBirthDate = Rule(
    "roster-birth-date", .error,
    "'{text}' is not a birth date; write 03/5/1984, 1984-05-03, 05/1984, 1984-05 or 1984")
  static let rosterFutureBirth = Rule(
    "roster-future-birth", .error, "the birth date {text} is later than the roster's date {date}")
  static let rosterWord = Rule(
    "roster-word", .error,
    "'{word}' is not one of the words of the column '{column}' ({words}){suggestion}")
  static let rosterUncommonWord = Rule(
    "roster-uncommon-word", .warning,
    "'{word}' is not one of the common words of the column '{column}' ({words}){suggestion}")
  static let rosterNumber = Rule(
    "roster-number", .error,
    "'{text}' is not a number, but a condition compares the column '{column}' with one; "
      + "cells like it: {cells}")

  /// Rules about rosters.
  package static let ofRosters: [Rule] = [
    .rosterWithoutCodes, .rosterColumnTwice, .rosterDerivedColumn, .rosterCodeMissing,
    .rosterCodeTwice, .rosterBirthDate, .rosterFutureBirth, .rosterWord, .rosterUncommonWord,
    .rosterNumber,
  ]
}
