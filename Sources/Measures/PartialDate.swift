/// A date as exactly as it is known: an interval of days, from a single one to several years.
///
/// It has no day of its own. Whoever needs one says which end is meant: a state counts at the
/// last day, a deadline is the last, a start is the first.
package struct PartialDate: Sendable, Hashable {
  /// The first day that it can be.
  package let first: Day
  /// The last day that it can be.
  package let last: Day

  /// Creates a date known to the day.
  package init(_ day: Day) { (first, last) = (day, day) }

  /// Creates a date known to the year.
  package init(year: Int) { (first, last) = (.firstOfYear(year), .lastOfYear(year)) }

  /// Creates a date known to the month; nothing where there is no such month.
  package init?(year: Int, month: Int) { self.init(.month, month, of: year) }

  /// Creates a date known to a period, counted from 1 within its year: the fourth quarter of 2026;
  /// nothing where the year has no such period.
  package init?(_ period: Period, _ number: Int, of year: Int) {
    let months = period.months
    guard (1...period.perYear).contains(number),
      let first = Day(year: year, month: (number - 1) * months + 1, day: 1),
      let last = Day.last(ofMonth: number * months, year: year)
    else { return nil }
    (self.first, self.last) = (first, last)
  }

  /// Creates the period in which a day lies: the quarter of 3 May 2026.
  package init(_ period: Period, containing day: Day) {
    let (year, month, _) = day.parts
    let number = (month - 1) / period.months + 1
    self = PartialDate(period, number, of: year) ?? PartialDate(day)
  }

  /// Creates the interval from the first day of one date to the last day of another; nothing where
  /// it would end before it begins.
  package init?(from start: PartialDate, through end: PartialDate) {
    guard start.first <= end.last else { return nil }
    (first, last) = (start.first, end.last)
  }

  /// Whether it is known to the day.
  package var isDay: Bool { first == last }

  /// The period that it fills, from its first day to its last; nothing for a day and for what no
  /// single period fills.
  package var period: Period? {
    Period.allCases.first { PartialDate($0, containing: first) == self }
  }

  /// The number of the period that it fills, counted from 1 within its year; nothing where it
  /// fills none.
  package var number: Int? { period.map { (first.month - 1) / $0.months + 1 } }

  /// Whether a day lies in it.
  package func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether the two can speak of the same day.
  package func overlaps(_ other: PartialDate) -> Bool {
    first <= other.last && other.first <= last
  }
}

extension Sequence<PartialDate> {
  /// The date that ends first.
  package var earliest: PartialDate? { self.min { $0.last < $1.last } }
  /// The date that ends last.
  package var latest: PartialDate? { self.max { $0.last < $1.last } }
}
