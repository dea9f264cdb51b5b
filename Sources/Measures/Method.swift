/// The settings of the assessment; printed on the method page.
package struct Method: Sendable, Hashable {
  /// The least pace that counts as on track.
  package let onTrack: Fraction
  /// The least pace that counts as slow; below it a target is at risk.
  package let slow: Fraction
  /// The part of the time before which nothing is judged.
  package let early: Fraction
  /// Months between two figures of a measure that states no period of its own.
  package private(set) var periodMonths: Int
  /// Days of grace after a period before a figure counts as missing.
  package let graceDays: Int

  /// Creates the settings; the defaults are those of the method's description.
  package init(
    onTrack: Fraction = .percent(95), slow: Fraction = .percent(60), early: Fraction = .percent(10),
    periodMonths: Int = 12, graceDays: Int = 90
  ) {
    self.onTrack = onTrack
    self.slow = slow
    self.early = early
    self.periodMonths = periodMonths
    self.graceDays = graceDays
  }

  /// The settings for a measure of which a figure is due in each period; the same where it states
  /// none.
  package func measuring(each period: Period?) -> Method {
    var method = self
    if let period { method.periodMonths = period.months }
    return method
  }

  /// The last day on which a figure still speaks for the present.
  package func expiry(of day: Day) -> Day { day.addingMonths(periodMonths) + graceDays }

  /// Whether a figure is young enough to settle a deadline.
  package func settles(_ deadline: Day, figureOf day: Day) -> Bool {
    day > deadline.addingMonths(-periodMonths)
  }
}

extension Fraction {
  /// A half.
  package static let half = Fraction(1, over: 2) ?? .zero
  /// A tenth.
  package static let tenth = Fraction(1, over: 10) ?? .zero

  /// So many hundredths.
  package static func percent(_ hundredths: Int) -> Fraction {
    Fraction(hundredths, over: 100) ?? .zero
  }
}

extension Day {
  /// The same day some months later or earlier, or that month's last day where it is shorter.
  package func addingMonths(_ months: Int) -> Day {
    let parts = parts
    let count = parts.year * 12 + parts.month - 1 + months
    let (year, month) = (count / 12, count % 12 + 1)
    return Day(year: year, month: month, day: parts.day)
      ?? Day.last(ofMonth: month, year: year) ?? self
  }
}
