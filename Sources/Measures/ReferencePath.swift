/// The way from a base to a target against which readings are held.
package struct ReferencePath: Sendable, Hashable {
  private let base: Reading
  private let goal: Goal
  private let target: Fraction

  /// Creates the way to a target value.
  package init(goal: Goal, target: Fraction, base: Reading) {
    self.goal = goal
    self.target = target
    self.base = base
  }

  /// The part of the time between base and deadline that has gone at the end of a date.
  ///
  /// By days; by whole years when all three dates are known by year only.
  package func elapsed(at date: PartialDate) -> Fraction {
    let (start, end) = (base.date.last, goal.deadline.last)
    if [base.date, date, goal.deadline].allSatisfy({ $0.period == .year }) {
      return Fraction(date.last.year - start.year, over: end.year - start.year) ?? .one
    }
    return Fraction(date.last - start, over: end - start) ?? .one
  }

  /// The value expected at the end of a date.
  package func value(at date: PartialDate) -> Fraction {
    switch goal.path {
    case .linear: return base.value + (target - base.value) * elapsed(at: date)
    case .growth:
      return grown(
        base.value, rate: goal.value ?? .zero, from: base.date.last, to: date.last)
    case .milestones:
      var from = Goal.Stage(day: base.date.last, value: base.value)
      let ends = goal.stages.filter { $0.day > from.day && $0.day < goal.deadline.last }
      for end in ends + [Goal.Stage(day: goal.deadline.last, value: target)] {
        if date.last <= end.day {
          let part = Fraction(date.last - from.day, over: end.day - from.day) ?? .one
          return from.value + (end.value - from.value) * part
        }
        from = end
      }
      return target
    }
  }
}

/// A value grown by a yearly rate in percent: compounded over whole years and rounded to nine
/// decimals in each, linear within a year.
func grown(_ value: Fraction, rate: Fraction, from start: Day, to end: Day) -> Fraction {
  let years = max(0, end.completedYears(since: start))
  let yearly = Fraction.one + rate * .percent(1)
  var out = value
  for _ in 0..<min(years, 100) {
    let next = out * yearly
    out = Fraction(next.rounded(decimals: 9), over: 1_000_000_000) ?? next
  }
  let begun = start.addingMonths(12 * years)
  let part = Fraction(max(0, end - begun), over: begun.addingMonths(12) - begun) ?? .zero
  return out + out * rate * .percent(1) * part
}
