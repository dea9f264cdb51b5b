package import Findings
internal import Measures
internal import Tables

extension ContentReader {
  /// The counts of `rosters/counts.csv`, or nothing where there is no such file.
  mutating func keptCounts(
    _ measures: [Measure], rosters: [RosterSource], in directory: String
  ) -> [Observation]? {
    let path = directory + TableSpec.counts.file
    guard folder.has(path) else { return nil }
    guard let table = table(path, as: .counts) else { return [] }
    let rows = Sheet(table, as: .counts, findings: &findings).entries
    let single = distinct(
      rows, id: { "\($0.text("roster"))-\($0.text("measure"))" }, place: \.place)
    return single.compactMap { keptCount($0, measures, rosters: rosters) }
  }

  private mutating func keptCount(
    _ entry: Entry, _ measures: [Measure], rosters: [RosterSource]
  ) -> Observation? {
    guard let roster = entry.required("roster", &findings),
      let id = entry.required("measure", &findings),
      let date = entry.requiredDate("date", &findings),
      let part = entry.requiredCount("numerator", &findings),
      let whole = entry.requiredCount("denominator", &findings)
    else { return nil }
    guard let source = rosters.first(where: { $0.id == roster }) else {
      findings.reportUnknown("roster", entry.cell("roster"), among: rosters.map(\.id))
      return nil
    }
    let counted = measures.filter { $0.counting?.roster == roster }
    guard let measure = counted.first(where: { $0.id == id }) else {
      findings.reportUnknown("measure", entry.cell("measure"), among: counted.map(\.id))
      return nil
    }
    guard date.last == source.date.last else {
      findings.report(
        .countOfAnotherDay, at: entry.cell("date").place,
        ["roster": roster, "date": source.date.last.description])
      return nil
    }
    guard part <= whole, let share = Headcount(part, of: whole) else {
      findings.report(
        .partAboveWhole, at: entry.cell("numerator").place,
        ["part": String(part), "whole": String(whole)])
      return nil
    }
    return Observation(
      id: "\(roster)-\(id)", measure: id, reading: Reading(share: share, date: source.date),
      printed: nil, missing: entry.count("missing", &findings) ?? 0,
      locality: entry.text("place"), firmness: .official, source: .roster(id: roster), note: "",
      place: measure.place)
  }
}

extension Rule {
  static let countOfAnotherDay = Rule(
    "count-of-another-day", .error,
    "the roster '{roster}' is of {date}, so its counts are too; correct the date here or there",
    disclosing: ["roster", "date"])

  /// Rules about counts that stand in for a roster.
  package static let ofCounts: [Rule] = [.countOfAnotherDay, .agesTotal, .agesReversed]
}
