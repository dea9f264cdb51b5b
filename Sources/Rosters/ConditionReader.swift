package import Findings
internal import Language

/// Reads conditions over a roster and holds their words against its cells.
package struct ConditionReader {
  /// The words of a column, as they are and without capitals, tones and spaces.
  private struct Words {
    var exact: Set<String> = []
    var folded: Set<String> = []
  }

  private let roster: Roster
  private var words: [String: Words] = [:]

  /// Creates a reader for the conditions over one roster.
  package init(_ roster: Roster) { self.roster = roster }

  /// Reads the conditions of those counted and of those among whom they are counted.
  ///
  /// Beside mistakes as `Condition.read` finds them, there is a finding for every value that its column
  /// cannot or does not hold, and for conditions that nobody or everybody meets. After an error there is
  /// nothing to count.
  package mutating func request(
    count: String, at countPlace: Place, among: String, at amongPlace: Place,
    findings: inout FindingList
  ) -> CountRequest? {
    var own = FindingList()
    let (first, second) = (
      read(count, at: countPlace, findings: &own), read(among, at: amongPlace, findings: &own)
    )
    if let first, let second, !own.hasErrors, let column = Condition.all([first, second]).excluded {
      own.report(.conditionImpossible, at: countPlace, ["column": column])
    }
    findings.append(own)
    guard let first, let second, !own.hasErrors else { return nil }
    return CountRequest(count: first, among: second)
  }

  private mutating func read(
    _ text: String, at place: Place, findings: inout FindingList
  ) -> Condition? {
    do throws(ConditionError) {
      let (condition, mentions) = try Condition.parsed(text, columns: roster.columns)
      for mention in mentions { check(mention, in: place, findings: &findings) }
      if let column = condition.excluded {
        findings.report(.conditionImpossible, at: place, ["column": column])
      } else if let column = condition.exhausted {
        findings.report(.conditionAlways, at: place, ["column": column])
      }
      return condition
    } catch {
      findings.report(error.rule, at: place.moved(by: error.offset), error.values)
      return nil
    }
  }

  private mutating func check(
    _ mention: ConditionMention, in place: Place, findings: inout FindingList
  ) {
    let place = place.moved(by: mention.offset)
    switch mention.value {
    case .number(let number):
      if mention.isRepeated {
        findings.report(.conditionRepeated, at: place)
      } else if mention.column == Roster.age,
        !Roster.plausibleAges.contains(where: { Double($0) == number })
      {
        findings.report(.conditionAge, at: place)
      }
    case .text(let text):
      if mention.isRepeated {
        findings.report(.conditionRepeated, at: place)
      } else {
        check(text, in: mention.column, at: place, findings: &findings)
      }
    }
  }

  /// Words of the roster itself are never told: those of a list that everybody knows are.
  private mutating func check(
    _ text: String, in column: String, at place: Place, findings: inout FindingList
  ) {
    let vocabulary = Vocabulary.fixed.first { $0.column == column }
    let known = vocabulary?.words ?? []
    if known.contains(text) { return }
    let values = [
      "word": text, "column": column, "suggestion": text.suggestion(among: known),
      "words": known.joined(separator: ", "),
    ]
    if Vocabulary.closedWords(of: column) != nil {
      findings.report(.conditionWord, at: place, values)
      return
    }
    let held = words(of: column)
    if held.exact.contains(text) { return }
    if held.folded.contains(text.slug) {
      findings.report(.conditionSpelling, at: place, values)
    } else {
      findings.report(.conditionUnheld, at: place, values)
    }
  }

  private mutating func words(of column: String) -> Words {
    if let known = words[column] { return known }
    var found = Words()
    for row in 0..<roster.count {
      guard let text = roster.text(row: row, column: column),
        found.exact.insert(text).inserted
      else { continue }
      found.folded.insert(text.slug)
    }
    words[column] = found
    return found
  }
}
