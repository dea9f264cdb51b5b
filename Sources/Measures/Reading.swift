/// How many of how many.
package struct Headcount: Sendable, Hashable {
  /// Those who have the attribute.
  package let part: Int
  /// All who are counted.
  package let whole: Int

  /// Creates a count; the whole must be positive.
  package init?(_ part: Int, of whole: Int) {
    guard whole > 0, part >= 0 else { return nil }
    self.part = part
    self.whole = whole
  }

  /// The share in percent, exact.
  package var percent: Fraction {
    Fraction(part * 100, over: whole) ?? .zero
  }
}

/// The value of a measure at a date.
package struct Reading: Sendable, Hashable {
  /// The value in the measure's unit, exact where the counts are known.
  package let value: Fraction
  /// The counts behind a share.
  package let headcount: Headcount?
  /// When it was so; it counts at the last day.
  package let date: PartialDate

  /// Creates a reading from a value.
  package init(value: Fraction, headcount: Headcount? = nil, date: PartialDate) {
    self.value = value
    self.headcount = headcount
    self.date = date
  }

  /// Creates a reading of a share from counts.
  package init(share headcount: Headcount, date: PartialDate) {
    self.init(value: headcount.percent, headcount: headcount, date: date)
  }
}
