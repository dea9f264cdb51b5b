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
    case .by(let date, _):
      judge(date, in: text, &verdict)
      let years = years(in: String(main(text)).folded)
      verdict.expect(
        years.max() == date.last.year && years.min() == date.first.year,
        "'\(text)' is read as \(date.first) to \(date.last)")
      for (word, next) in zip(tokens(text), tokens(text).dropFirst()) where word == "quy" {
        let number = next.prefix { $0.isNumber }
        verdict.expect(
          number.isEmpty || ["1", "2", "3", "4"].contains(number),
          "'\(text)' has no quarter and is read as \(date.last)")
      }
      verdict.expect(date.first <= date.last, "'\(text)' ends before it begins")
    }
  }

  private static func judge(_ date: PartialDate, in text: String, _ verdict: inout Verdict) {
    let words = String(main(text)).folded
    let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
    let names = words.split { !$0.isLetter }
    let isStated =
      if date.isDay {
        numbers.contains(date.last.month) && numbers.contains(date.last.day)
      } else {
        switch date.period {
        case .year, nil: true
        case .half:
          names.contains("thang") && numbers.contains(6) || hasBounds(of: date, numbers, names)
        case .quarter:
          names.contains("thang") && numbers.contains(3) || hasBounds(of: date, numbers, names)
        case .month: numbers.contains(date.last.month)
        }
      }
    verdict.expect(isStated, "'\(text)' is read as \(date.first) to \(date.last)")
  }

  /// Whether the first and the last month stand as numbers, or the first and the last quarter.
  private static func hasBounds(
    of date: PartialDate, _ numbers: [Int], _ names: [Substring]
  ) -> Bool {
    let months = [date.first.month, date.last.month]
    let isOfQuarters = months.map { ($0 + 2) / 3 }.allSatisfy { number in
      numbers.contains(number) || names.contains(Period.numerals[number - 1].lowercased()[...])
    }
    return names.contains("quy") && isOfQuarters || months.allSatisfy(numbers.contains)
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
    case .by(let date, _): .by(date, condition: nil)
    case .after: .after("")
    default: schedule
    }
  }
}
