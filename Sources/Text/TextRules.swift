package import Findings

extension Rule {
  static let noText = Rule(
    "no-text", .error,
    "the file is {kind}, whatever its name says; save it as 'CSV UTF-8', a text as UTF-8",
    disclosing: ["kind"])
  static let otherEncoding = Rule(
    "other-encoding", .error,
    "the file is {encoding}; save it as 'CSV UTF-8', a text as UTF-8",
    disclosing: ["encoding"])
  static let invalidText = Rule(
    "invalid-text", .error,
    "the byte {byte} here is not UTF-8{guess}; save the file as 'CSV UTF-8', a text as UTF-8",
    disclosing: ["guess"])
  static let oldEncoding = Rule(
    "old-encoding", .error,
    "'{text}' is '{meant}' in the encoding {encoding}; convert the text to Unicode, then save it as "
      + "UTF-8", disclosing: ["encoding"])
  static let forbiddenCharacter = Rule(
    "forbidden-character", .error,
    "the character {character} is not allowed, and stands {times:time:times} in the file; {advice}",
    disclosing: ["character", "advice"])

  /// Rules about bytes that are to be text.
  package static let ofTexts: [Rule] = [
    .noText, .otherEncoding, .invalidText, .oldEncoding, .forbiddenCharacter,
  ]
}
