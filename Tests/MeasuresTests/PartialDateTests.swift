import Measures
import Testing

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? Day(number: 0)
}

@Suite struct `A date` {
  @Test(
    arguments: [
      (PartialDate(day(2026, 5, 3)), "2026-05-03", "2026-05-03", nil, nil),
      (PartialDate(year: 2024, month: 2), "2024-02-01", "2024-02-29", Period.month, 2),
      (PartialDate(.quarter, 4, of: 2026), "2026-10-01", "2026-12-31", .quarter, 4),
      (PartialDate(.half, 1, of: 2026), "2026-01-01", "2026-06-30", .half, 1),
      (PartialDate(year: 2026), "2026-01-01", "2026-12-31", .year, 1),
      (
        PartialDate(from: PartialDate(year: 2026), through: PartialDate(year: 2028)), "2026-01-01",
        "2028-12-31", nil, nil
      ),
    ] as [(PartialDate?, String, String, Period?, Int?)])
  func `goes from its first day to its last`(
    _ date: PartialDate?, _ first: String, _ last: String, _ period: Period?, _ number: Int?
  ) throws {
    let date = try #require(date)
    #expect(date.first.description == first)
    #expect(date.last.description == last)
    #expect(date.period == period)
    #expect(date.number == number)
    #expect(date.isDay == (first == last))
  }

  @Test func `is the period that its days fill, however it was made`() throws {
    let months = try [1, 3].map { try #require(PartialDate(year: 2026, month: $0)) }
    let quarter = try #require(PartialDate(from: months[0], through: months[1]))
    #expect(quarter == PartialDate(.quarter, 1, of: 2026))
    #expect(PartialDate(from: months[1], through: months[0]) == nil)
  }

  @Test func `is none that the calendar does not have`() {
    #expect(PartialDate(year: 2026, month: 13) == nil)
    #expect(PartialDate(.quarter, 5, of: 2026) == nil)
    #expect(PartialDate(.half, 0, of: 2026) == nil)
    #expect(PartialDate(.quarter, 1, of: 0) == nil)
  }

  @Test(arguments: [
    (Period.month, "2026-08-01"), (.quarter, "2026-07-01"), (.half, "2026-07-01"),
    (.year, "2026-01-01"),
  ])
  func `is found around a day`(_ period: Period, _ first: String) {
    let date = PartialDate(period, containing: day(2026, 8, 31))
    #expect(date.first.description == first)
    #expect(date.period == period)
    #expect(date.contains(day(2026, 8, 31)))
    #expect(!date.contains(day(2027, 1, 1)))
  }

  @Test func `agrees with another that can be the same day`() {
    #expect(PartialDate(year: 2026).overlaps(PartialDate(day(2026, 12, 31))))
    #expect(PartialDate(day(2026, 12, 31)).overlaps(PartialDate(year: 2026)))
    #expect(!PartialDate(year: 2026).overlaps(PartialDate(day(2027, 1, 1))))
  }

  @Test func `is the latest of several by its last day`() {
    let dates = [PartialDate(year: 2026), PartialDate(day(2026, 12, 30))]
    #expect(dates.latest == dates[0])
    #expect(dates.earliest == dates[1])
    #expect([PartialDate]().latest == nil)
  }

  @Test func `has as many periods in a year as the calendar`() {
    #expect(Period.allCases.map(\.perYear) == [12, 4, 2, 1])
  }
}

@Suite struct `A method for one measure` {
  @Test func `waits for the measure's own period`() {
    let quarterly = Method().measuring(each: .quarter)
    #expect(quarterly.expiry(of: day(2026, 3, 31)) == day(2026, 6, 30) + 90)
    #expect(quarterly.settles(day(2026, 12, 31), figureOf: day(2026, 10, 31)))
    #expect(!quarterly.settles(day(2026, 12, 31), figureOf: day(2026, 9, 30)))
    #expect(Method(periodMonths: 6).measuring(each: nil) == Method(periodMonths: 6))
  }
}
