/// A date as exactly as it is known; a month or year means its last day.
package struct Moment: Sendable, Hashable, Comparable {
  /// How exactly a date is known.
  package enum Precision: Sendable, Hashable {
    /// To the day.
    case day
    /// To the month.
    case month
    /// To the year.
    case year
  }

  /// The day itself, or the last day of the month or year.
  package let day: Day
  /// How exactly it is known.
  package let precision: Precision

  /// The day itself, or the first day of the month or year.
  package var firstDay: Day {
    switch precision {
    case .day: day
    case .month: Day(number: day.number - day.day + 1)
    case .year: Day(year: day.year, month: 1, day: 1) ?? day
    }
  }

  /// Creates a moment known to the day.
  package init(_ day: Day) {
    self.day = day
    precision = .day
  }

  /// Creates a moment known to the year.
  package init(year: Int) {
    day = .lastOfYear(year)
    precision = .year
  }

  /// Creates a moment known to the month; nothing where there is no such month.
  package init?(year: Int, month: Int) {
    guard let day = Day.last(ofMonth: month, year: year) else { return nil }
    self.day = day
    precision = .month
  }

  /// Orders by the day.
  package static func < (left: Moment, right: Moment) -> Bool { left.day < right.day }
}
