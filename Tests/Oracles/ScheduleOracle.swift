import Foundation
import Language
import Measures
import Rosters
import Wording

/// Judges the words of deadlines and dates: no year, month or day is read that does not stand there.
enum ScheduleOracle {
  static func judge(_ input: [UInt8], _ verdict: inout Verdict) {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    judgeDates(text, &verdict)
    let read = Schedule(words: text)
    for other in [text.decomposedStringWithCanonicalMapping, "\u{A0}" + text + " \n"] {
      verdict.expect(
        Schedule(words: other).map(kind) == read.map(kind),
        "'\(text)' and '\(other)' are read differently")
    }
    let numbers = Set(text.folded.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) })
    guard let schedule = read else { return }
    switch schedule {
    case .after, .continuous: break
    case .none:
      verdict.expect(
        !text.folded.contains { $0.isLetter || $0.isNumber }, "'\(text)' is read as nothing")
    case .recurring(let recurrence):
      let stated = [recurrence.dueDay, recurrence.dueMonth].compactMap(\.self)
      verdict.expect(numbers.isSuperset(of: stated), "\(stated) is read from '\(text)'")
    case .by(let end, let start, _):
      judge(end, in: text, &verdict)
      let years = years(in: String(main(text)).folded)
      verdict.expect(
        years.max() == end.day.year && years.min() == (start ?? end.day).year,
        "'\(text)' is read as \(start?.description ?? "") to \(end.day)")
      for (word, next) in zip(tokens(text), tokens(text).dropFirst()) where word == "quy" {
        let number = next.prefix { $0.isNumber }
        verdict.expect(
          number.isEmpty || ["1", "2", "3", "4"].contains(number),
          "'\(text)' has no quarter and is read as \(end.day)")
      }
      verdict.expect(start.map { $0 <= end.day } ?? true, "'\(text)' ends before it begins")
    }
  }

  private static func judge(_ end: Moment, in text: String, _ verdict: inout Verdict) {
    let words = String(main(text)).folded
    let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
    let quarters = ["i", "ii", "iii", "iv"].map { $0 + "/" } + ["1", "2", "3", "4"]
    switch end.precision {
    case .year: break
    case .month:
      let isQuarter =
        words.contains("quy") && end.day.month % 3 == 0
        && (words.contains(quarters[end.day.month / 3 - 1])
          || words.split(whereSeparator: { !$0.isLetter }).contains(
            quarters[end.day.month / 3 - 1].dropLast())
          || numbers.contains(end.day.month / 3))
      verdict.expect(
        isQuarter || numbers.contains(end.day.month), "'\(text)' is read as \(end.day)")
    case .day:
      verdict.expect(
        numbers.contains(end.day.month) && numbers.contains(end.day.day),
        "'\(text)' is read as \(end.day)")
    }
  }

  private static func judgeDates(_ text: String, _ verdict: inout Verdict) {
    let runs = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    if let date = WrittenDate(text) {
      let parts = [date.year, date.month, date.day].compactMap(\.self)
      verdict.expect(
        runs == parts || runs == parts.reversed(), "'\(text)' is read as \(parts)")
    }
    if let day = RosterDate.day(text) {
      let parts = [day.year, day.month, day.day]
      let stated = Array(parts.prefix(runs.count))
      verdict.expect(
        runs == stated || runs == stated.reversed(), "'\(text)' is read as \(parts)")
      verdict.expect(
        Day(year: parts[0], month: parts[1], day: parts[2]) == day, "\(day) is no day")
    }
  }

  /// The words before a bracket in which a condition ends the text.
  private static func main(_ text: String) -> Substring {
    let trimmed = text.trimmed
    guard trimmed.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return text[...] }
    return text[..<open]
  }

  /// The folded words before a bracket.
  private static func tokens(_ text: String) -> [Substring] {
    String(main(text)).folded.split { " ,;–-.\u{A0}\n".contains($0) }
  }

  /// The numbers of four digits from 1000 on.
  private static func years(in text: String) -> [Int] {
    text.split { !$0.isASCII || !$0.isNumber }.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter { $0 >= 1000 }
  }

  /// What a schedule says, the words that it repeats left out.
  private static func kind(_ schedule: Schedule) -> Schedule {
    switch schedule {
    case .by(let end, let start, _): .by(end, start: start, condition: nil)
    case .after: .after("")
    default: schedule
    }
  }
}
