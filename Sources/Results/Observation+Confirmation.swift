package import Dataset
internal import Measures

extension Observation {
  /// Whether a roster's count confirms the figure: of the same measure, place and day, with the
  /// same counts where both state them, else with the same value when rounded as shown.
  package func isConfirmed(by other: Observation, decimals: Int) -> Bool {
    guard case .roster = other.source, other.id != id, other.measure == measure,
      other.locality == locality, other.reading.date.last == reading.date.last
    else { return false }
    if let own = reading.headcount, let counted = other.reading.headcount { return own == counted }
    return other.reading.value.rounded(decimals: decimals)
      == reading.value.rounded(decimals: decimals)
  }
}

extension MeasureResult {
  /// The rosters that confirm a figure of the measure.
  package func confirming(_ one: Observation) -> [Observation] {
    observations.filter { one.isConfirmed(by: $0, decimals: measure.decimals) }
  }
}
