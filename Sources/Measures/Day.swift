/// A day of the proleptic Gregorian calendar, counted in days from 1970-01-01.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days from 1970-01-01, negative before it.
  package let number: Int

  /// Creates a day from its distance to 1970-01-01.
  package init(number: Int) { self.number = number }

  /// Creates a day from its parts, or nothing where the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Years are counted from March, so that the leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The first day of a year.
  package static func firstOfYear(_ year: Int) -> Day {
    Day(year: year, month: 1, day: 1) ?? Day(number: 0)
  }

  /// The last day of a year.
  package static func lastOfYear(_ year: Int) -> Day {
    Day(year: year, month: 12, day: 31) ?? Day(number: 0)
  }

  /// The last day of a month.
  package static func last(ofMonth month: Int, year: Int) -> Day? {
    guard (1...12).contains(month) else { return nil }
    return Day(year: year, month: month, day: length(ofMonth: month, year: year))
  }

  /// Year, month and day of the month.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The calendar year.
  package var year: Int { parts.year }
  /// The month, 1 to 12.
  package var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  package var day: Int { parts.day }

  /// The completed years from a birthday to this day; someone born on 29 February grows older on
  /// 1 March of common years.
  package func completedYears(since birthday: Day) -> Int {
    let (now, then) = (parts, birthday.parts)
    let reached = (now.month, now.day) >= (then.month, then.day)
    return now.year - then.year - (reached ? 0 : 1)
  }

  /// Orders days in time.
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// The number of days from one day to another.
  package static func - (left: Day, right: Day) -> Int { left.number - right.number }

  /// The day a number of days later.
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// ISO 8601, `2026-05-03`.
  package var description: String {
    let (year, month, day) = parts
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The number of days of a month.
  private static func length(ofMonth month: Int, year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
