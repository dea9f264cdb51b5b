package import Findings

extension Condition {
  /// The greatest length of a condition in Unicode scalars; SQLite takes chains of 1000 parts.
  static let longest = 4_000

  /// Reads a condition over the columns of a roster; an empty text means everybody.
  ///
  /// The text is composed (NFC), as the cells of tables are, so that equal words have equal bytes.
  /// Returns nothing, with a finding at the first mistake, when the text is not a condition. The
  /// finding's column is that of `place`, moved by the mistake's distance from the start.
  package static func read(
    _ text: String, at place: Place, columns: [String], findings: inout FindingList
  ) -> Condition? {
    do throws(ConditionError) {
      return try parsed(text, columns: columns).condition
    } catch {
      findings.report(error.rule, at: place.moved(by: error.offset), error.values)
      return nil
    }
  }

  /// A condition with the values that it names.
  static func parsed(
    _ text: String, columns: [String]
  ) throws(ConditionError) -> (condition: Condition, mentions: [ConditionMention]) {
    guard !text.isEmpty else { return (.everybody, []) }
    guard text.unicodeScalars.count <= longest else {
      throw ConditionError(.conditionLength, at: 0, ["limit": String(longest)])
    }
    var parser = try ConditionParser(text, columns: columns)
    return (try parser.condition(), parser.mentions)
  }
}
