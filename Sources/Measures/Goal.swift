/// What one target asks for, in the measure's own unit.
package struct Goal: Sendable, Hashable {
  /// How the value is compared.
  package let comparator: Comparator
  /// The stated value; the yearly rate in percent under `Path.growth`; none if qualitative.
  package let value: Fraction?
  /// The upper end of a range.
  package let upper: Fraction?
  /// Digits after the decimal point in which the value is stated; sets the width of `about`.
  package let statedDecimals: Int
  /// When it is to be reached: by its last day.
  package let deadline: PartialDate
  /// What kind of promise it is.
  package let nature: Nature
  /// How the way to it is judged.
  package let path: Path
  /// Staged values before the deadline, in order of time, for `Path.milestones`.
  package let stages: [Stage]

  /// A staged value on the way.
  package struct Stage: Sendable, Hashable {
    /// When it is to be reached.
    package let day: Day
    /// The value to be reached.
    package let value: Fraction

    /// Creates a stage.
    package init(day: Day, value: Fraction) {
      self.day = day
      self.value = value
    }
  }

  /// Creates a goal.
  package init(
    comparator: Comparator, value: Fraction?, upper: Fraction? = nil, statedDecimals: Int = 0,
    deadline: PartialDate, nature: Nature, path: Path = .linear, stages: [Stage] = []
  ) {
    self.comparator = comparator
    self.value = value
    self.upper = upper
    self.statedDecimals = statedDecimals
    self.deadline = deadline
    self.nature = nature
    self.path = path
    self.stages = stages
  }

  /// The values that meet the goal, for a measure that gets better in the given direction.
  ///
  /// `about` spreads half a unit of the last stated digit either way. A band is open on the better
  /// side, unless the goal is to keep a level.
  package func band(better: Better?) -> Band? {
    guard let value else { return nil }
    let oneSided = nature != .keep
    let openAbove = oneSided && better == .up
    let openBelow = oneSided && better == .down
    switch comparator {
    case .atLeast: return Band(lower: value, upper: nil, strict: false)
    case .above: return Band(lower: value, upper: nil, strict: true)
    case .atMost: return Band(lower: nil, upper: value, strict: false)
    case .below: return Band(lower: nil, upper: value, strict: true)
    case .equal: return Band(lower: value, upper: value, strict: false)
    case .about:
      let half = unit(ofDecimals: statedDecimals) * .half
      return Band(
        lower: openBelow ? nil : value - half, upper: openAbove ? nil : value + half, strict: false)
    case .range:
      return Band(
        lower: openBelow ? nil : value, upper: openAbove ? nil : upper ?? value, strict: false)
    case .qualitative: return nil
    }
  }
}

/// An interval of values that meet a goal.
package struct Band: Sendable, Hashable {
  /// The lowest value, or none.
  package let lower: Fraction?
  /// The highest value, or none.
  package let upper: Fraction?
  /// Whether the ends themselves are outside.
  package let strict: Bool

  /// Whether a value meets the goal.
  package func contains(_ value: Fraction) -> Bool {
    if let lower, value < lower || (strict && value == lower) { return false }
    if let upper, value > upper || (strict && value == upper) { return false }
    return true
  }
}

/// One unit of the last of some decimals: 0.1 for one decimal.
func unit(ofDecimals decimals: Int) -> Fraction {
  var unit = Fraction.one
  for _ in 0..<max(0, decimals) { unit = unit * .tenth }
  return unit
}
