/// The figures of a target's way: how far, how fast, and where it ought to be.
///
/// With base b at t0, value v at t and target T at tT: share p = (v−b)/(T−b); elapsed
/// e = d(t0,t)/d(t0,tT); expected x = b + (T−b)·e on a straight line; gap = v−x;
/// pace = p ÷ the expected share (x−b)/(T−b), which is p/e on a straight line.
package struct Progress: Sendable, Hashable {
  /// The target's value as judged: the next displayable one where a strict target equals its base.
  package let target: Fraction
  /// The part of the time that has gone.
  package let elapsed: Fraction
  /// The part of the targeted change that is achieved; none where base and target are equal.
  package let share: Fraction?
  /// The value expected at the reading's date.
  package let expected: Fraction
  /// The value minus the expected one.
  package let gap: Fraction
  /// The gap in people, where the whole is known.
  package let gapPeople: Fraction?
  /// Achieved share over expected share; none where nothing is expected yet.
  package let pace: Fraction?
  /// The change still needed in each remaining year; none after the deadline.
  package let neededPerYear: Fraction?
  /// Where the pace so far would lead at the deadline.
  package let projected: Fraction?

  /// Computes the figures of a reading against a goal with a value.
  init?(goal: Goal, better: Better?, base: Reading, latest: Reading, decimals: Int) {
    guard let stated = Progress.target(goal, better: better, base: base) else { return nil }
    let nudged = goal.comparator.isStrict && stated == base.value
    let step = unit(ofDecimals: decimals)
    let target = nudged ? (goal.comparator == .below ? stated - step : stated + step) : stated
    let line = ReferencePath(goal: goal, target: target, base: base)
    let expected = line.value(at: latest.date)
    let gap = latest.value - expected
    let way = target - base.value
    let share = (latest.value - base.value).divided(by: way)
    let expectedShare = (expected - base.value).divided(by: way)
    let pace = expectedShare.flatMap { share?.divided(by: $0) }
    let yearsLeft = Fraction((goal.deadline.last - latest.date.last) * 4, over: 1461) ?? .zero
    self.target = target
    self.expected = expected
    self.gap = gap
    self.share = share
    self.pace = pace
    elapsed = line.elapsed(at: latest.date)
    gapPeople = latest.headcount.map { gap * .percent(1) * Fraction($0.whole) }
    neededPerYear = yearsLeft > .zero ? (target - latest.value).divided(by: yearsLeft) : nil
    projected = pace.map { base.value + way * $0 }
  }

  /// The value to be reached: the nearer end of a range, the compounded value of a growth.
  private static func target(_ goal: Goal, better: Better?, base: Reading) -> Fraction? {
    guard let value = goal.value else { return nil }
    if goal.path == .growth {
      return grown(base.value, rate: value, from: base.date.last, to: goal.deadline.last)
    }
    guard goal.comparator == .range, let upper = goal.upper else { return value }
    switch better {
    case .up: return value
    case .down: return upper
    case .keep, nil: return base.value > upper ? upper : value
    }
  }
}
