package import Findings

extension Rule {
  static let conditionCharacter = Rule(
    "condition-character", .error,
    "the character '{character}' is not part of a condition; text stands in single quotes ('nam')")
  static let conditionUnclosed = Rule(
    "condition-unclosed", .error, "this text is never closed; add a single quote (') after it")
  static let conditionKeyword = Rule(
    "condition-keyword", .error, "write '{word}' in small letters: {keyword}")
  static let conditionNumber = Rule(
    "condition-number", .error, "'{word}' is not a number; numbers look like 42 or 37.1")
  static let conditionName = Rule(
    "condition-name", .error,
    "'{word}' cannot be a name, which has only the letters a to z; text stands in single quotes: "
      + "'{word}'")
  static let conditionExpected = Rule(
    "condition-expected", .error, "here {expected} is needed, but {found} follows")
  static let conditionEnd = Rule(
    "condition-end", .error, "the condition ends where {expected} is needed")
  static let conditionColumn = Rule(
    "condition-column", .error, "the roster has no column '{name}'{suggestion}")
  static let conditionOperand = Rule(
    "condition-operand", .error,
    "a column is compared with a number or a text, not with a name; text stands in single quotes: "
      + "'{name}'")
  static let conditionKind = Rule(
    "condition-kind", .error,
    "the column '{column}' holds numbers and cannot be compared with the text {text}")
  static let conditionOrder = Rule(
    "condition-order", .error,
    "{sign} puts numbers in order; compare the text {text} with =, != or in")
  static let conditionMixture = Rule(
    "condition-mixture", .error, "the list holds both texts and numbers; give it one kind")
  static let conditionList = Rule(
    "condition-list", .error, "the list is empty; name at least one value in it")
  static let conditionRange = Rule(
    "condition-range", .error,
    "nothing lies between {low} and {high}; the smaller number comes first")
  static let conditionDepth = Rule(
    "condition-depth", .error, "the condition is nested more than {limit} levels deep; simplify it")
  static let conditionLength = Rule(
    "condition-length", .error,
    "the condition is longer than {limit} characters; give the roster a column for it")
  static let conditionWord = Rule(
    "condition-word", .error,
    "the column '{column}' cannot hold '{word}'; its words are {words}{suggestion}")
  static let conditionSpelling = Rule(
    "condition-spelling", .error,
    "no cell of '{column}' is '{word}', though some differ from it only in capitals, tones or spaces; "
      + "write the condition as the cells are written")
  static let conditionUnheld = Rule(
    "condition-unheld", .warning,
    "no cell of '{column}' is '{word}'{suggestion}; if that is right, nothing is to be done")
  static let conditionRepeated = Rule(
    "condition-repeated", .warning, "this value stands in the list already; was another one meant?")
  static let conditionAge = Rule(
    "condition-age", .warning,
    "nobody on a list of staff is of this age; ages are whole numbers from 14 to 110")
  static let conditionImpossible = Rule(
    "condition-impossible", .error,
    "nobody can meet this condition, which asks of '{column}' what it excludes itself; correct it, "
      + "perhaps with or instead of and")
  static let conditionAlways = Rule(
    "condition-always", .error,
    "everybody meets this condition, which takes of '{column}' all that there is; correct it, "
      + "perhaps with and instead of or")

  /// Rules about conditions.
  package static let ofConditions: [Rule] = [
    .conditionCharacter, .conditionUnclosed, .conditionKeyword, .conditionNumber, .conditionName,
    .conditionExpected, .conditionEnd, .conditionColumn, .conditionOperand, .conditionKind,
    .conditionOrder, .conditionMixture, .conditionList, .conditionRange, .conditionDepth,
    .conditionLength, .conditionWord, .conditionSpelling, .conditionUnheld, .conditionRepeated,
    .conditionAge, .conditionImpossible, .conditionAlways,
  ]
}
