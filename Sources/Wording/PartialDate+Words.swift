internal import Language
package import Measures

extension PartialDate {
  /// Reads a single date as it stands in a table: `2026-05-03`, `03/5/2026`, `5/2026`,
  /// `Quý IV/2026`, `6 tháng đầu năm 2027`, `2026`; nothing for other words, for several dates and
  /// for what the calendar does not have.
  package init?(written text: String) {
    if let date = WrittenDate(text) {
      self.init(date)
      return
    }
    guard text.contains(where: \.isLetter) else { return nil }
    let words = DateWords(Schedule.tokens(text), around: ["nam", "thang", "ngay"])
    guard let found = words.dates, found.count == 1, found[0].isDay || found[0].period != nil
    else { return nil }
    self = found[0]
  }

  /// Reads the time that words name, from the first day of the first date to the last day of the
  /// last: a single date, "2026 - 2028", `2026-01/2026-09`, "9 tháng năm 2026"; nothing where the
  /// words are not understood.
  package init?(period words: String) {
    let ends = words.split(separator: "/").map { WrittenDate(String($0)).flatMap { Self($0) } }
    if ends.count == 2, let start = ends[0], let end = ends[1] {
      self.init(from: start, through: end)
      return
    }
    if let date = PartialDate(written: words) {
      self = date
      return
    }
    self.init(spanning: Schedule.tokens(words))
  }

  /// The time from the first day to the last that folded tokens name; nothing where a word is not
  /// understood or no date stands.
  private init?(spanning tokens: [String]) {
    guard let found = DateWords(tokens, around: DateWords.fillers).dates,
      let first = found.min(by: { $0.first < $1.first }),
      let last = found.max(by: { $0.last < $1.last })
    else { return nil }
    self.init(from: first, through: last)
  }

  /// The deadline that folded tokens name; nothing where they are not understood.
  ///
  /// What begins with a date ("từ", "tiếp theo") without an end has none, what ends before a year,
  /// quarter or month would need another day, several days or periods are not one, and none ends before
  /// it begins.
  init?(tokens: [String], isList: Bool) {
    guard let found = DateWords(tokens, around: DateWords.fillers).dates else { return nil }
    let words = Set(tokens)
    if zip(found, found.dropFirst()).contains(where: { $0.last > $1.last }) { return nil }
    if words.contains("tiep") || (words.contains("tu") && found.count == 1) { return nil }
    if words.contains("truoc"), found.latest.map({ !$0.isDay }) ?? false { return nil }
    if isList || words.contains("va"), found.count > 1,
      found.contains(where: { $0.period != .year })
    {
      return nil
    }
    self.init(spanning: tokens)
  }

  /// A written date; nothing where the calendar does not have it.
  init?(_ date: WrittenDate) {
    guard let month = date.month else {
      self.init(year: date.year)
      return
    }
    guard let number = date.day else {
      self.init(year: date.year, month: month)
      return
    }
    guard let day = Day(year: date.year, month: month, day: number) else { return nil }
    self.init(day)
  }
}
