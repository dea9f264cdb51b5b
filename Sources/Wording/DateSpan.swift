internal import Language
internal import Measures

/// The time that words such as "Quý IV/2026" or "Năm 2026 và năm 2027" name.
struct DateSpan {
  /// The end: the last day of the last date named.
  let end: Moment
  /// The first day of the first date, where several are named.
  let start: Day?

  /// Words that may stand around dates without changing them.
  private static let fillers: Set<String> = [
    "nam", "thang", "ngay", "quy", "trong", "truoc", "den", "het", "va", "cac", "tu", "giai",
    "doan", "cham", "nhat", "hoan", "thanh", "xong", "nhung", "tiep", "theo",
  ]

  /// Reads folded tokens; nothing where a word is not understood or no date stands.
  init?(tokens: [String]) {
    var found: [(start: Day, end: Moment)] = []
    var quarter: Int?
    var previous = ""
    for token in tokens {
      if previous == "quy", !DateSpan.fillers.contains(token) {
        guard quarter == nil else { return nil }
        let parts = token.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let number = DateSpan.quarters[String(parts[0])] else { return nil }
        quarter = number
        if parts.count > 1 {
          guard let year = DateSpan.year(parts[1]),
            let span = DateSpan.span(quarter: number, year: year)
          else { return nil }
          found.append(span)
          quarter = nil
        }
      } else if let number = quarter, let year = DateSpan.year(token[...]) {
        guard let span = DateSpan.span(quarter: number, year: year) else { return nil }
        found.append(span)
        quarter = nil
      } else if let date = WrittenDate(token) {
        guard let span = DateSpan.span(date) else { return nil }
        found.append(span)
      } else if !DateSpan.fillers.contains(token) {
        return nil
      }
      previous = token
    }
    guard quarter == nil, let last = found.map(\.end).max(), let first = found.map(\.start).min()
    else { return nil }
    end = last
    start = found.count > 1 ? first : nil
  }

  /// The quarters by their Roman and Arabic numbers.
  private static let quarters = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4,
  ]

  /// The year that stands alone in a token.
  private static func year(_ token: Substring) -> Int? {
    WrittenDate(String(token)).flatMap { $0.month == nil ? $0.year : nil }
  }

  private static func span(quarter: Int, year: Int) -> (start: Day, end: Moment)? {
    guard let start = Day(year: year, month: quarter * 3 - 2, day: 1),
      let end = Moment(year: year, month: quarter * 3)
    else { return nil }
    return (start, end)
  }

  private static func span(_ date: WrittenDate) -> (start: Day, end: Moment)? {
    if let month = date.month, let day = date.day {
      return Day(year: date.year, month: month, day: day).map { ($0, Moment($0)) }
    }
    if let month = date.month {
      guard let start = Day(year: date.year, month: month, day: 1),
        let end = Moment(year: date.year, month: month)
      else { return nil }
      return (start, end)
    }
    return Day(year: date.year, month: 1, day: 1).map { ($0, Moment(year: date.year)) }
  }
}
