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
      let requests = wanted.map { request(for: $0, columns: roster.columns) }
      let known = zip(wanted, requests).compactMap { measure, request in
        request.map { (measure, $0) }
      }
      guard let counts = try roster.counts(of: known.map(\.1), findings: &findings) else {
        continue
      }
      for ((measure, _), count) in zip(known, counts) {
        guard let share = Headcount(count.numerator, of: count.denominator) else { continue }
        observations.append(
          Observation(
            id: "\(source.id)-\(measure.id)", measure: measure.id,
            reading: Reading(share: share, moment: source.date), printed: nil,
            missing: count.missing + count.unplaced, locality: "", firmness: .official,
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
    return Roster.read(table, at: source.date.day, findings: &findings)
  }

  /// The two conditions of a measure, read against the roster's columns.
  private mutating func request(for measure: Measure, columns: [String]) -> CountRequest? {
    guard let counting = measure.counting,
      let count = Condition.read(
        counting.count, at: counting.countPlace, columns: columns, findings: &findings),
      let among = Condition.read(
        counting.among, at: counting.amongPlace, columns: columns, findings: &findings)
    else { return nil }
    return CountRequest(count: count, among: among)
  }
}
