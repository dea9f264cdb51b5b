package import Dataset
package import Measures

/// All that is known of one measure in one province.
package struct MeasureResult: Sendable {
  /// The measure.
  package let measure: Measure
  /// Its figures by date, of one date by id.
  package let observations: [Observation]
  /// One figure for each date, the preferred source of it, oldest first.
  package let dated: [Observation]
  /// Results of all targets for it, the headline first.
  package let targets: [TargetResult]

  /// Collects a measure with its targets; nothing where the province has neither target nor figure
  /// for it.
  init?(
    _ measure: Measure, in jurisdiction: Jurisdiction, targets: [TargetResult], on today: Day
  ) {
    let observations = jurisdiction.observations(of: measure.id)
    guard !targets.isEmpty || !observations.isEmpty else { return nil }
    let byDay = Dictionary(grouping: observations, by: \.reading.date.last)
    self.measure = measure
    self.observations = observations
    dated = byDay.sorted { $0.key < $1.key }.compactMap(\.value.preferred)
    self.targets = MeasureResult.ordered(
      targets, in: jurisdiction, better: measure.better, on: today)
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
  package var latest: Observation? { dated.last }

  /// How many people the headline target still needs; 0 where it is met or counts none.
  package var stillNeeded: Int { headline?.assessment.stillNeeded ?? 0 }

  /// The movement between the two newest dates.
  package var movement: Movement? {
    let last = dated.suffix(2)
    guard last.count == 2, let previous = last.first, let latest = last.last else { return nil }
    return Movement(from: previous.reading, to: latest.reading)
  }

  /// Judged targets first, those of documents in force before others, deadlines still to come
  /// before past ones, the nearest first, then the strictest; orientations last.
  private static func ordered(
    _ targets: [TargetResult], in jurisdiction: Jurisdiction, better: Better?, on today: Day
  ) -> [TargetResult] {
    func rank(_ result: TargetResult) -> (Int, Int, Int, Int) {
      let standing = jurisdiction.document(result.target.document)?.standing ?? .inForce
      let days = result.goal.deadline.last - today
      return (
        result.target.nature == .orientation ? 1 : 0, standing == .inForce ? 0 : 1,
        days < 0 ? 1 : 0, abs(days)
      )
    }
    return targets.sorted { one, other in
      let (left, right) = (rank(one), rank(other))
      if left != right { return left < right }
      if one.target.value != other.target.value {
        return isStricter(one.target.value, than: other.target.value, better: better)
      }
      return one.id < other.id
    }
  }

  /// Whether a stated value asks for more than another; words ask for less than any value.
  private static func isStricter(
    _ one: Fraction?, than other: Fraction?, better: Better?
  ) -> Bool {
    guard let one, let other else { return one != nil }
    return better == .down ? one < other : one > other
  }
}
