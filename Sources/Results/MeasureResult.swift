package import Dataset
package import Measures

/// All that is known of one measure in one province.
package struct MeasureResult: Sendable {
  /// The measure.
  package let measure: Measure
  /// Its figures by date, of one date by id.
  package let observations: [Observation]
  /// Results of all targets for it, the headline first.
  package let targets: [TargetResult]

  /// Collects a measure; nothing where the province has neither target nor figure for it.
  init?(
    _ measure: Measure, in jurisdiction: Jurisdiction, targets: [TargetResult], on today: Day
  ) {
    let own = targets.filter { $0.target.measure == measure.id }
    let observations = jurisdiction.observations(of: measure.id)
    guard !own.isEmpty || !observations.isEmpty else { return nil }
    self.measure = measure
    self.observations = observations
    self.targets = MeasureResult.ordered(
      own, in: jurisdiction, better: measure.better, on: today)
  }

  /// The target that speaks for the measure: in force, judged, nearest deadline, strictest.
  package var headline: TargetResult? {
    targets.first { $0.target.nature != .orientation }
  }

  /// The orientation that looks farthest ahead.
  package var orientation: TargetResult? {
    targets.last { $0.target.nature == .orientation }
  }

  /// The newest figure.
  package var latest: Observation? { observations.preferred }

  /// One figure for each date, the preferred source of it, oldest first.
  package var dated: [Observation] {
    var days: [Day: [Observation]] = [:]
    for one in observations { days[one.reading.moment.day, default: []].append(one) }
    return days.keys.sorted().compactMap { days[$0]?.preferred }
  }

  /// The movement between the two newest dates.
  package var movement: Movement? {
    let last = dated.suffix(2)
    guard last.count == 2, let previous = last.first, let latest = last.last else { return nil }
    return Movement(from: previous.reading, to: latest.reading)
  }

  /// The rosters that confirm the newest figure: same date, same value when rounded as shown.
  package var confirming: [Observation] {
    guard let latest, case .document = latest.source else { return [] }
    return observations.filter { one in
      guard case .roster = one.source else { return false }
      return one.reading.moment.day == latest.reading.moment.day
        && one.reading.value.rounded(decimals: measure.decimals)
          == latest.reading.value.rounded(decimals: measure.decimals)
    }
  }

  /// Judged targets first: in force, by nearest deadline still to come, then strictest; targets whose
  /// deadline has passed and orientations last.
  private static func ordered(
    _ targets: [TargetResult], in jurisdiction: Jurisdiction, better: Better?, on today: Day
  ) -> [TargetResult] {
    func rank(_ result: TargetResult) -> (Int, Int, Day, Fraction, String) {
      let isPast = result.goal.deadline.day < today
      let superseded = jurisdiction.document(result.target.document)?.standing == .superseded
      let value = result.target.value ?? .zero
      return (
        result.target.nature == .orientation ? 2 : isPast ? 1 : 0, superseded ? 1 : 0,
        result.goal.deadline.day,
        better == .down ? value : .zero - value, result.id
      )
    }
    return targets.sorted { rank($0) < rank($1) }
  }
}
