package import Measures

/// Reads dates as offices write them in rosters.
package enum RosterDate {
  /// The day of `03/5/2026`, `2026-05-03`, `05/2026`, `2026-05` or `2026`, or nothing for any other
  /// text; a month or a year alone means its last day.
  package static func day(_ text: String) -> Day? {
    if text.contains("/") {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      return day(parts: parts.reversed())
    }
    return day(parts: text.split(separator: "-", omittingEmptySubsequences: false))
  }

  /// The day of year, month and day, of which the later ones may be left out.
  private static func day(parts: [Substring]) -> Day? {
    let numbers = parts.compactMap(number)
    guard numbers.count == parts.count, parts[0].utf8.count == 4 else { return nil }
    guard parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 }) else { return nil }
    switch numbers.count {
    case 1: return Day(year: numbers[0], month: 12, day: 31)
    case 2: return Day.last(ofMonth: numbers[1], year: numbers[0])
    case 3: return Day(year: numbers[0], month: numbers[1], day: numbers[2])
    default: return nil
    }
  }

  private static func number(_ text: Substring) -> Int? {
    let areDigits = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return areDigits ? Int(text) : nil
  }
}
