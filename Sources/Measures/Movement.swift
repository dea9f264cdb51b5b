/// How a measure moved between two readings, whether or not it has a target.
package struct Movement: Sendable, Hashable {
  /// The earlier reading.
  package let previous: Reading
  /// The later reading.
  package let latest: Reading

  /// Creates the movement from one reading to a later one.
  package init(from previous: Reading, to latest: Reading) {
    self.previous = previous
    self.latest = latest
  }

  /// The change in the measure's unit (points for a share).
  package var change: Fraction { latest.value - previous.value }

  /// The change in people, where both counts are known.
  package var people: Int? {
    guard let now = latest.headcount, let then = previous.headcount else { return nil }
    return now.part - then.part
  }

  /// Whether the way of counting is to be checked: within 12 months the share moved by more than
  /// 5 points, or the whole by more than 2 %.
  package var isJump: Bool {
    guard latest.date.last <= previous.date.last.addingMonths(12) else { return false }
    guard let now = latest.headcount, let then = previous.headcount else { return false }
    let wholeMoved = Fraction(now.whole - then.whole).magnitude > .percent(2) * Fraction(then.whole)
    return change.magnitude > Fraction(5) || wholeMoved
  }
}
