package import Dataset
package import Measures

/// What the method says of one target at the report date.
package struct TargetResult: Sendable {
  /// The target.
  package let target: Target
  /// The year judged, for a yearly target.
  package let year: Int?
  /// The starting figure, with its source.
  package let base: Observation?
  /// The newest figure after it, with its source.
  package let latest: Observation?
  /// Status, note and the figures of the way.
  package let assessment: Assessment
  /// The goal that was judged.
  package let goal: Goal
  /// The judgement by people, where one decided.
  package let judgement: Judgement?

  /// The id for machines: the target's, with the year of a yearly one.
  package var id: String { year.map { "\(target.id)-\($0)" } ?? target.id }
  /// The newest figure there is.
  package var newest: Observation? { latest ?? base }

  /// Judges a target; a yearly one once for each year of its period.
  static func results(
    of target: Target, in jurisdiction: Jurisdiction, dataset: Dataset
  ) -> [TargetResult] {
    let report = dataset.settings.reportDate
    let series = jurisdiction.observations(of: target.measure)
      .filter { $0.reading.date.last <= report }
    guard target.nature == .yearly else {
      let base = baseline(of: target, in: series, jurisdiction: jurisdiction)
      let later = series.filter { one in
        base.map { one.reading.date.last > $0.reading.date.last } ?? false
      }
      return [
        TargetResult(
          target, year: nil, base: base, latest: later.preferred, series: series,
          in: jurisdiction, dataset: dataset)
      ]
    }
    let last = target.deadline.last.year
    let first = target.from?.first.year ?? last
    return (first...max(first, last)).map { year in
      let own = series.filter { $0.reading.date.last.year == year }
      return TargetResult(
        target, year: year, base: own.preferred, latest: nil, series: own, in: jurisdiction,
        dataset: dataset)
    }
  }

  private init(
    _ target: Target, year: Int?, base: Observation?, latest: Observation?,
    series: [Observation], in jurisdiction: Jurisdiction, dataset: Dataset
  ) {
    let measure = dataset.measure(target.measure)
    let goal = Goal(
      comparator: target.comparator, value: target.value, upper: target.upper,
      statedDecimals: target.decimals,
      deadline: year.map { PartialDate(year: $0) } ?? target.deadline, nature: target.nature,
      path: target.path, stages: TargetResult.stages(of: target, in: jurisdiction))
    let report = dataset.settings.reportDate
    let judgement = jurisdiction.judgements(of: target.id).last { $0.date.last <= report }
    let isBroken = series.contains { one in
      guard one.firmness == .redefined, let base else { return false }
      return one.reading.date.last > base.reading.date.last
    }
    self.target = target
    self.year = year
    self.base = base
    self.latest = latest
    self.goal = goal
    self.judgement = judgement
    assessment = Assessment(
      of: goal, better: measure?.better, decimals: measure?.decimals ?? 1,
      evidence: .init(
        base: base?.reading, latest: latest?.reading, isBroken: isBroken,
        judgement: judgement?.status), on: report,
      by: dataset.settings.method.measuring(each: measure?.period))
  }

  /// The base: the latest figure of the target's own document, else the latest up to that
  /// document's date, else the first after it.
  private static func baseline(
    of target: Target, in series: [Observation], jurisdiction: Jurisdiction
  ) -> Observation? {
    let own = series.filter { one in
      guard case .document(let id, _) = one.source else { return false }
      return id == target.document
    }
    if let base = own.last { return base }
    let first = series.filter { $0.reading.date.last == series.first?.reading.date.last }
    guard let issued = jurisdiction.document(target.document)?.issued else {
      return first.preferred
    }
    let before = series.filter { $0.reading.date.last <= issued.last }
    return before.preferred ?? first.preferred
  }

  /// The staged values of the same document and measure before a target's deadline.
  private static func stages(of target: Target, in jurisdiction: Jurisdiction) -> [Goal.Stage] {
    guard target.path == .milestones else { return [] }
    return jurisdiction.targets(of: target.measure).compactMap { other in
      guard other.document == target.document, other.nature == target.nature,
        other.deadline.last < target.deadline.last, let value = other.value
      else { return nil }
      return Goal.Stage(day: other.deadline.last, value: value)
    }
    .sorted { $0.day < $1.day }
  }
}

extension [Observation] {
  /// The newest figure; of one date, a document's before a table's before a roster's.
  package var preferred: Observation? {
    func rank(_ source: Observation.Source) -> Int {
      switch source {
      case .document: 2
      case .table: 1
      case .roster: 0
      }
    }
    return self.max {
      ($0.reading.date.last, rank($0.source)) < ($1.reading.date.last, rank($1.source))
    }
  }
}
