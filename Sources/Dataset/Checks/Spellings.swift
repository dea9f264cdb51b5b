internal import Findings
internal import Language

extension Dataset {
  /// Words by which rows belong together are spelled alike in all of them.
  func checkSpellings(_ findings: inout FindingList) {
    check(measures.map { ($0.unit, $0.place) }, &findings)
    check(measures.map { ($0.dimension, $0.place) }, &findings)
    check(populations.map { ($0.item, $0.place) }, &findings)
    checkTitles(measures.map { ($0.title, $0.id, $0.place) }, &findings)
    checkTitles(populations.map { ($0.title, $0.id, $0.place) }, &findings)
  }

  /// Places, terms and numbers of documents are spelled alike in all rows of a province.
  func checkSpellings(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    check(jurisdiction.observations.map { ($0.locality, $0.place) }, &findings)
    check(jurisdiction.definitions.map { ($0.term, $0.place) }, &findings)
    check(
      jurisdiction.citations.map { ($0.number, $0.place) },
      besides: jurisdiction.documents.map(\.number), &findings, by: \.folded.spelling)
    checkTitles(
      jurisdiction.documents.map { ($0.number, $0.id, $0.place) }, &findings, by: \.folded.spelling)
    // Names of agencies differ in the place of a tone alone where one is spelled in two ways.
    checkTitles(
      jurisdiction.agencies.map { ($0.name, $0.id, $0.place) }, &findings, by: \.folded.spelling)
  }

  /// Reports the first place of each spelling that differs from an earlier one in capitals, spaces or
  /// a full stop alone.
  private func check(
    _ words: [(text: String, place: Place)], besides others: [String] = [],
    _ findings: inout FindingList, by key: (String) -> String = \.spelling
  ) {
    var first = Dictionary(others.map { (key($0), $0) }) { first, _ in first }
    var seen = Set(others)
    for (text, place) in words where !text.isEmpty && seen.insert(text).inserted {
      if let other = first.updateValue(text, forKey: key(text)) {
        findings.report(.spelledAlike, at: place, ["one": text, "other": other])
      }
    }
  }

  /// Reports rows with the title of another row.
  private func checkTitles(
    _ titles: [(title: String, id: String, place: Place)], _ findings: inout FindingList,
    by key: (String) -> String = \.spelling
  ) {
    var first: [String: String] = [:]
    for (title, id, place) in titles where !title.isEmpty {
      guard let other = first[key(title)] else {
        first[key(title)] = id
        continue
      }
      findings.report(.titleTaken, at: place, ["title": title, "id": id, "other": other])
    }
  }
}

extension Rule {
  static let spelledAlike = Rule(
    "spelled-alike", .warning,
    "'{one}' and '{other}' differ only in capitals, tones, spaces or a full stop, but count as two; "
      + "write them alike")
  static let titleTaken = Rule(
    "title-taken", .warning,
    "'{title}' names '{id}' as well as '{other}', so readers cannot tell them apart; rename one")
}
