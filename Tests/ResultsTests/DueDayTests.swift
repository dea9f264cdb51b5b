import Dataset
import Measures
import Results
import Testing

@Suite struct `A due day` {
  private let today = day(2026, 10, 31)

  /// A province with one task of one agency, due on 31 December.
  private func province(_ reports: [DutyReport]) throws -> ProvinceResults {
    let end = PartialDate(day(2026, 12, 31))
    return try Province(
      today: today, agencies: [agency("a")],
      documents: [document("d", issued: day(2026, 5, 3))],
      duties: [duty(.by(end, condition: nil), by: ["a"])], reports: reports
    ).results
  }

  /// Every place that asks for due days, with how many it is told.
  private func answers(_ province: ProvinceResults) throws -> [String: Int] {
    let work = province.workload(of: try #require(province.jurisdiction.agency("a")))
    let span = try #require(PartialDate(.quarter, 4, of: 2026))
    return [
      "next of the agency": work.nextDue(from: today) == nil ? 0 : 1,
      "list of the agency": province.due(of: work.leads, through: day(2027, 12, 31)).count,
      "matrix": province.dueDayCount(of: work.leads, in: span),
      "overview": province.due(within: 90).count,
      "calendar": province.calendar(of: province.duties).count,
    ]
  }

  @Test func `is told alike to everyone who asks, while the task is open`() throws {
    let open = try answers(province([report(.inProgress, day(2026, 9, 1))]))
    #expect(open.count == 5)
    #expect(Set(open.values) == [1], "\(open)")
  }

  @Test(arguments: [
    report(.done, day(2026, 10, 1)), report(.paused, day(2026, 10, 1)),
  ])
  func `is gone for all of them when the task is done or halted`(report: DutyReport) throws {
    let closed = try answers(province([report]))
    #expect(closed.count == 5)
    #expect(Set(closed.values) == [0], "\(closed)")
  }

  @Test func `moves for all of them`() throws {
    let moved = try answers(
      province([report(.moved, day(2026, 10, 1), to: day(2027, 2, 15))]))
    #expect(moved["matrix"] == 0)
    #expect(moved["overview"] == 0)
    #expect(moved["calendar"] == 1)
    #expect(moved["next of the agency"] == 1)
  }

  @Test func `that passed is no next one, but a calendar keeps it`() throws {
    let late = PartialDate(day(2026, 9, 30))
    let province = try Province(
      today: today, agencies: [agency("a")], documents: [document("d", issued: day(2026, 5, 3))],
      duties: [duty(.by(late, condition: nil), by: ["a"])]
    ).results
    let told = try answers(province)
    #expect(told.filter { $0.value > 0 }.keys.sorted() == ["calendar"])
    #expect(province.duties.map(\.isOverdue) == [true])
    #expect(province.duties.first?.openDueDays == [day(2026, 9, 30)])
  }

  @Test func `of a recurring task is open for each period that is not done`() throws {
    let province = try Province(
      today: today, documents: [document("d", issued: day(2026, 8, 1), period: "2026 - 2027")],
      duties: [duty(.recurring(Recurrence(.quarter)))],
      reports: [report(.done, day(2026, 9, 15)), report(.done, day(2026, 12, 1))]
    ).results
    let result = try #require(province.duties.first)
    #expect(result.instances.count == 6)
    #expect(result.openDueDays.first == day(2026, 12, 31))
    #expect(result.openDueDays.count == 5)
    #expect(result.calendarDays(from: today) == [day(2026, 12, 31)])
    #expect(result.calendarDays(from: day(2027, 1, 1)) == [day(2027, 3, 31)])
    #expect(province.due(within: 90).map(\.due) == [day(2026, 12, 31)])
  }
}

@Suite struct `The start of a task` {
  /// The due days of a monthly task of a document of 3 May 2026 that begins so.
  private func due(_ start: PartialDate?) throws -> [Day] {
    let province = Province(
      today: day(2026, 6, 15),
      documents: [document("d", issued: day(2026, 5, 3), period: "2026")],
      duties: [duty(.recurring(Recurrence(.month)), start: start)])
    return try #require(try province.results.duties.first).instances.map(\.due)
  }

  @Test func `is the first day of what is written`() throws {
    #expect(try due(PartialDate(.quarter, 4, of: 2026)).first == day(2026, 10, 31))
    #expect(try due(PartialDate(day(2026, 4, 1))).first == day(2026, 4, 30))
  }

  @Test func `is not before the document where it is known to the year`() throws {
    #expect(try due(PartialDate(year: 2026)).first == day(2026, 5, 31))
    #expect(try due(PartialDate(year: 2025)).first == day(2026, 5, 31))
    #expect(try due(nil).first == day(2026, 5, 31))
  }
}
