import Dataset
import Measures
import Results
import Testing

@Suite struct `A task` {
  /// How a task of a document of 3 May 2026 stands.
  private func result(
    _ schedule: Schedule, _ reports: [DutyReport] = [], today: Day = day(2026, 10, 31),
    period: String = "2026 - 2028"
  ) throws -> DutyResult {
    let province = Province(
      today: today, documents: [document("d", issued: day(2026, 5, 3), period: period)],
      duties: [duty(schedule)], reports: reports)
    return try #require(try province.results.duties.first)
  }

  private func by(_ day: Day) -> Schedule { .by(PartialDate(day), condition: nil) }

  @Test func `with a day is judged by it`() throws {
    let open = try result(by(day(2026, 11, 15)))
    #expect(open.status == .dueSoon)
    #expect(open.due == day(2026, 11, 15))
    #expect(open.movedFrom == nil)
    #expect(open.instances.isEmpty)
    #expect(
      try result(by(day(2026, 6, 30)), [report(.done, day(2026, 7, 5))]).status
        == .doneLate(days: 5))
  }

  @Test func `that was moved is judged by its newest deadline and keeps its first`() throws {
    let moved = try result(
      by(day(2026, 6, 30)),
      [
        report(.moved, day(2026, 6, 1), to: day(2026, 9, 30)),
        report(.moved, day(2026, 9, 1), to: day(2026, 12, 31)),
      ])
    #expect(moved.status == .inTime)
    #expect(moved.due == day(2026, 12, 31))
    #expect(moved.movedFrom == day(2026, 6, 30))
  }

  @Test func `does not know reports that are later than the report date`() throws {
    let reports = [
      report(.moved, day(2026, 6, 1), to: day(2026, 9, 30)),
      report(.moved, day(2026, 11, 1), to: day(2027, 12, 31)),
      report(.done, day(2026, 11, 2)),
    ]
    let late = try result(by(day(2026, 6, 30)), reports)
    #expect(late.status == .overdue(days: 31))
    #expect(late.due == day(2026, 9, 30))
    #expect(late.reports.count == 1)
  }

  @Test func `all the time or after an event has no deadline`() throws {
    #expect(try result(.continuous).status == .continuous)
    #expect(try result(.after("Sau khi có hướng dẫn")).status == .noDeadline)
    #expect(try result(.none).status == .noDeadline)
    #expect(try result(.none).due == nil)
  }
}

@Suite struct `A recurring task` {
  private func result(
    _ reports: [DutyReport] = [], today: Day, _ recurrence: Recurrence = Recurrence(.year),
    period: String = "2026 - 2028"
  ) throws -> DutyResult {
    let province = Province(
      today: today, documents: [document("d", issued: day(2026, 5, 3), period: period)],
      duties: [duty(.recurring(recurrence))], reports: reports)
    return try #require(try province.results.duties.first)
  }

  private func instances(_ result: DutyResult) -> [String] {
    result.instances.map { "\($0.due) \($0.status.id)" }
  }

  @Test func `has one instance for each period of its document`() throws {
    let yearly = try result(today: day(2026, 10, 31))
    #expect(
      instances(yearly) == ["2026-12-31 in-time", "2027-12-31 in-time", "2028-12-31 in-time"])
    #expect(yearly.due == day(2026, 12, 31))
    #expect(yearly.status == .inTime)
    let stated = Recurrence(.year, dueMonth: 6, dueDay: 30)
    #expect(
      try result(today: day(2026, 6, 10), stated).instances.map(\.due)
        == [day(2026, 6, 30), day(2027, 6, 30), day(2028, 6, 30)])
    #expect(
      try result(today: day(2026, 5, 10), Recurrence(.quarter), period: "2026")
        .instances.map(\.due) == [day(2026, 6, 30), day(2026, 9, 30), day(2026, 12, 31)])
  }

  @Test func `takes a report without a period for the next instance`() throws {
    let done = try result([report(.done, day(2026, 12, 1))], today: day(2026, 12, 10))
    #expect(
      instances(done) == [
        "2026-12-31 done-on-time", "2027-12-31 in-time", "2028-12-31 in-time",
      ])
    let first = try result([report(.done, day(2026, 5, 3))], today: day(2026, 12, 10))
    #expect(first.instances.first?.status == .doneOnTime)
    #expect(done.status == .doneOnTime)
    #expect(done.due == day(2027, 12, 31))
  }

  @Test func `takes a report for the period that it names, and for no other`() throws {
    let late = try result(
      [report(.done, day(2027, 1, 15), period: day(2026, 12, 31))], today: day(2027, 2, 1))
    #expect(late.instances.first?.status == .doneLate(days: 15))
    #expect(
      instances(late) == ["2026-12-31 done-late", "2027-12-31 in-time", "2028-12-31 in-time"])
    let stated = Recurrence(.year, dueMonth: 6, dueDay: 30)
    let year = try result(
      [report(.done, day(2026, 6, 1), period: day(2026, 12, 31))], today: day(2026, 7, 1), stated)
    #expect(
      instances(year) == ["2026-06-30 done-on-time", "2027-06-30 in-time", "2028-06-30 in-time"])
  }

  @Test func `is unreported where a period passed in silence`() throws {
    let silent = try result(today: day(2027, 2, 1))
    #expect(
      instances(silent) == ["2026-12-31 unreported", "2027-12-31 in-time", "2028-12-31 in-time"])
    #expect(silent.status == .unreported)
    #expect(silent.due == day(2027, 12, 31))
  }

  @Test func `is overdue where a report of the period said that it was not done`() throws {
    let open = try result(
      [report(.inProgress, day(2026, 12, 1))], today: day(2027, 1, 10))
    #expect(open.instances.first?.status == .overdue(days: 10))
    #expect(open.status == .overdue(days: 10))
  }
}
