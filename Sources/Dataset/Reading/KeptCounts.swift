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
    guard let bytes = folder.confidentialBytes(path, findings: &findings),
      let table = Table.read(bytes, file: folder.name(path), findings: &findings)
    else { return [] }
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
      let date = entry.date("date", &findings),
      let part = entry.whole("numerator", &findings),
      let whole = entry.whole("denominator", &findings)
    else { return nil }
    guard let source = rosters.first(where: { $0.id == roster }) else {
      unknown("roster", entry.cell("roster"), among: rosters.map(\.id))
      return nil
    }
    let counted = measures.filter { $0.counting?.roster == roster }
    guard let measure = counted.first(where: { $0.id == id }) else {
      unknown("measure", entry.cell("measure"), among: counted.map(\.id))
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
      printed: nil, missing: entry.whole("missing", &findings) ?? 0,
      locality: entry.text("place"), firmness: .official, source: .roster(id: roster), note: "",
      place: measure.place)
  }

  private mutating func unknown(_ kind: String, _ cell: Cell, among names: [String]) {
    findings.report(
      .unknownReference, at: cell.place,
      ["kind": kind, "name": cell.text, "suggestion": cell.text.suggestion(among: names)])
  }
}

extension Rule {
  static let countOfAnotherDay = Rule(
    "count-of-another-day", .error,
    "the roster '{roster}' is of {date}, so its counts are too; correct the date here or there")

  /// Rules about counts that stand in for a roster.
  package static let ofCounts: [Rule] = [.countOfAnotherDay]
}
