/// What can be said of a target at the report date.
package enum TargetStatus: String, Sendable, CaseIterable {
  /// Met at the deadline, or before it.
  case achieved
  /// The pace leads to the target.
  case onTrack = "on-track"
  /// The level is held.
  case keeping
  /// Behind the pace, within reach.
  case slow
  /// A level that was held no longer is.
  case slipping
  /// Far behind the pace.
  case atRisk = "at-risk"
  /// Moving away from the target.
  case reversed
  /// The deadline has passed and the target is not met.
  case missed
  /// Nothing after the base yet, or less than a tenth of the time gone.
  case tooEarly = "too-early"
  /// No figure where one is due.
  case noData = "no-data"
  /// The newest figure is too old to speak for today.
  case stale
  /// The series was broken since the base.
  case notComparable = "not-comparable"
  /// A direction, never judged.
  case orientation
  /// Judged by people, not by figures.
  case qualitative

  /// How a status weighs on a page.
  package enum Tone: String, Sendable {
    /// Things are well.
    case good
    /// Attention is needed.
    case warn
    /// Things are wrong.
    case bad
    /// Nothing can be said.
    case mute
  }

  /// The tone of the status.
  package var tone: Tone {
    switch self {
    case .achieved, .onTrack, .keeping: .good
    case .slow, .slipping: .warn
    case .atRisk, .reversed, .missed: .bad
    case .tooEarly, .noData, .stale, .notComparable, .orientation, .qualitative: .mute
    }
  }
}

/// Why a status is what it is, where the status alone does not say.
package enum StatusNote: String, Sendable {
  /// Met before the deadline.
  case early
  /// The base met the target already.
  case metAtBase = "met-at-base"
  /// Behind by less than one person.
  case withinOnePerson = "within-one-person"
  /// The time for a new figure has passed and none came.
  case due
  /// Set by a person.
  case judged
}
