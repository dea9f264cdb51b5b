import Measures
import Testing

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}

@Suite struct `A task` {
  private let report = day(2026, 10, 31)

  private func status(_ due: Day, _ reports: [Progression] = [], start: Day? = nil) -> DutyStatus {
    DutyStatus(due: due, start: start, reports: reports, on: report, by: Method())
  }

  @Test func `is judged by dates and reports alone`() {
    let june = day(2026, 6, 30)
    #expect(status(june, [Progression(.done, on: day(2026, 6, 15))]) == .doneOnTime)
    #expect(status(june, [Progression(.done, on: day(2026, 7, 5))]) == .doneLate(days: 5))
    #expect(status(june) == .overdue(days: 123))
    #expect(status(day(2026, 11, 15)) == .dueSoon)
    #expect(status(.lastOfYear(2026)) == .inTime)
    #expect(status(june, [Progression(.paused, on: june)]) == .paused)
  }

  @Test func `is judged by its newest deadline when it was moved`() {
    let moved = Progression(.moved, on: day(2026, 6, 1), deadline: .lastOfYear(2026))
    #expect(status(day(2026, 6, 30), [moved]) == .inTime)
  }

  @Test func `is unreported when a period and the grace pass in silence`() {
    #expect(status(.lastOfYear(2028), start: day(2025, 7, 1)) == .unreported)
    #expect(status(.lastOfYear(2028), start: day(2026, 5, 3)) == .inTime)
    #expect(
      status(
        .lastOfYear(2028), [Progression(.inProgress, on: day(2026, 9, 1))], start: day(2025, 1, 1))
        == .inTime)
  }

  @Test func `recurs on the last day of its period, or on the day stated`() {
    let start = day(2026, 5, 3)
    #expect(
      Recurrence(.year).dueDays(from: start, to: .lastOfYear(2028))
        == [.lastOfYear(2026), .lastOfYear(2027), .lastOfYear(2028)])
    #expect(
      Recurrence(.year, dueMonth: 6, dueDay: 30).dueDays(from: start, to: .lastOfYear(2027))
        == [day(2026, 6, 30), day(2027, 6, 30)])
    #expect(
      Recurrence(.quarter).dueDays(from: start, to: .lastOfYear(2026))
        == [day(2026, 6, 30), day(2026, 9, 30), .lastOfYear(2026)])
  }
}
