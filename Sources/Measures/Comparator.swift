/// How a target compares the value with its own.
package enum Comparator: String, Sendable, CaseIterable {
  /// At least the stated value.
  case atLeast = ">="
  /// More than the stated value.
  case above = ">"
  /// At most the stated value.
  case atMost = "<="
  /// Less than the stated value.
  case below = "<"
  /// Exactly the stated value.
  case equal = "="
  /// About the stated value: half a unit of the last digit stated either way.
  case about = "~"
  /// Between the stated value and the upper one.
  case range
  /// No figure; judged by people.
  case qualitative

  /// Whether reaching the stated value itself is not enough.
  package var isStrict: Bool { self == .above || self == .below }

  /// Whether the comparator points against the direction in which a measure gets better.
  package func isAgainst(_ better: Better?) -> Bool {
    switch self {
    case .atLeast, .above: better == .down
    case .atMost, .below: better == .up
    case .equal, .about, .range, .qualitative: false
    }
  }
}

/// Which way a measure gets better.
package enum Better: String, Sendable, CaseIterable {
  /// The higher the better.
  case up
  /// The lower the better.
  case down
  /// Best where it is.
  case keep
}

/// What kind of promise a target is.
package enum Nature: String, Sendable, CaseIterable {
  /// To be reached by the deadline.
  case commitment
  /// A direction for later; drawn, never judged.
  case orientation
  /// A level to be held all the time.
  case keep
  /// To be reached anew in each year.
  case yearly
}

/// How the way from the base to the target is drawn and judged.
package enum Path: String, Sendable, CaseIterable {
  /// A straight line by days.
  case linear
  /// Through the staged targets of the same document and measure.
  case milestones
  /// By a yearly rate of growth, which stands in place of the value.
  case growth
}
