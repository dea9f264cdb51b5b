internal import Findings
internal import Measures
internal import Rosters
internal import Tables

extension ContentReader {
  /// Counts all measures that the rosters of a province can count, one pass over each roster.
  ///
  /// The result is an observation for each measure and roster, and the ages of each roster; no row
  /// leaves this function. Where a roster's file is absent, the counts of `counts.csv` and
  /// `ages.csv` stand in for it.
  mutating func counted(
    _ measures: [Measure], rosters: [RosterSource], in directory: String
  ) throws -> (observations: [Observation], ages: [AgeStructure]) {
    var (observations, ages) = ([Observation](), [AgeStructure]())
    let keptAges = keptAges(rosters: rosters, in: directory)
    let kept = keptCounts(measures, rosters: rosters, in: directory)
    for source in rosters {
      if let kept, !folder.has(directory + "rosters/" + source.file) {
        observations += kept.filter { $0.source == .roster(id: source.id) }
        ages += keptAges?.filter { $0.roster == source.id } ?? []
        continue
      }
      let wanted = measures.filter { $0.counting?.roster == source.id }
      guard let roster = roster(source, in: directory) else { continue }
      if let counts = roster.ageCounts {
        ages.append(AgeStructure(roster: source.id, counts: counts))
      }
      var reader = ConditionReader(roster)
      let known = wanted.compactMap { measure -> (Measure, CountRequest)? in
        measure.counting.flatMap {
          reader.request(
            count: $0.count, at: $0.countPlace, among: $0.among, at: $0.amongPlace,
            findings: &findings)
        }
        .map { (measure, $0) }
      }
      guard let counts = try roster.counts(of: known.map(\.1), findings: &findings) else {
        continue
      }
      for ((measure, _), count) in zip(known, counts) {
        guard let share = Headcount(count.numerator, of: count.denominator) else {
          findings.report(
            .nobodyCounted, at: measure.counting?.amongPlace ?? measure.place,
            ["measure": measure.id, "roster": source.id])
          continue
        }
        let missing = count.missing + count.unplaced
        if missing * 2 > count.denominator + count.unplaced {
          findings.report(
            .mostlyUnknown, at: measure.counting?.countPlace ?? measure.place,
            ["measure": measure.id, "roster": source.id, "missing": String(missing)])
        }
        observations.append(
          Observation(
            id: "\(source.id)-\(measure.id)", measure: measure.id,
            reading: Reading(share: share, date: source.date), printed: nil,
            missing: missing, locality: "", firmness: .official,
            source: .roster(id: source.id), note: "", place: measure.place))
      }
    }
    return (observations, ages)
  }

  private mutating func roster(_ source: RosterSource, in directory: String) -> Roster? {
    let path = directory + "rosters/" + source.file
    folder.expect(directory + "rosters/" + source.margins)
    guard folder.has(path) else {
      absent[path] = Finding(
        .unreadableFile, at: Place(folder.name(path)), ["reason": "there is none"])
      return nil
    }
    // Where some people could not be read, a count of the others would be wrong.
    guard let table = table(path, as: .roster), table.isWhole else { return nil }
    return Roster.read(table, at: source.date.last, findings: &findings)
  }
}

extension Rule {
  static let mostlyUnknown = Rule(
    "mostly-unknown", .warning,
    "of {missing} people, more than half, the roster '{roster}' does not say whether '{measure}' counts "
      + "them; fill the cells that the condition asks for")
  static let nobodyCounted = Rule(
    "nobody-counted", .warning,
    "nobody of the roster '{roster}' meets 'among' of '{measure}', so it has no figure; correct the "
      + "condition")
}
