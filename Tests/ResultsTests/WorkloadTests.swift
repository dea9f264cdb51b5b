import Dataset
import Measures
import Results
import Testing

@Suite struct `The workload of an agency` {
  private func province() throws -> ProvinceResults {
    try Province(
      today: day(2026, 10, 31), agencies: [agency("a", in: ["all"]), agency("b"), agency("all")],
      documents: [document("d", issued: day(2026, 5, 3), period: "2026 - 2029")],
      targets: [target("t")],
      duties: [
        duty(.by(PartialDate(year: 2026), condition: nil), "1", by: ["a", "b"]),
        duty(.by(PartialDate(year: 2027), condition: nil), "2", by: ["b"], with: ["a", "all"]),
        duty(.by(PartialDate(year: 2027), condition: nil), "3", by: ["all"]),
        duty(.continuous, "4", by: ["b"], with: ["b"]),
      ]
    ).results
  }

  private func ids(_ duties: [DutyResult]) -> [String] { duties.map(\.duty.id) }

  @Test func `is what it leads, joins, and has through its classes`() throws {
    let province = try province()
    let work = province.workload(of: try #require(province.jurisdiction.agency("a")))
    #expect(ids(work.leads) == ["1"])
    #expect(ids(work.joins) == ["2"])
    #expect(ids(work.throughClasses) == ["3"])
    #expect(ids(province.duties(naming: "b")) == ["1", "2", "4"])
    #expect(ids(province.duties(naming: "nobody")) == [])
  }

  @Test func `falls into the quarters of two years, then into years as far as documents plan`()
    throws
  {
    let province = try province()
    #expect(
      province.workloadSpans.map { "\($0.first)/\($0.last)" } == [
        "2026-10-01/2026-12-31", "2027-01-01/2027-03-31", "2027-04-01/2027-06-30",
        "2027-07-01/2027-09-30", "2027-10-01/2027-12-31", "2028-01-01/2028-12-31",
        "2029-01-01/2029-12-31",
      ])
    #expect(
      province.workloadSpans.map { province.dueDayCount(of: province.duties, in: $0) }
        == [1, 0, 0, 0, 2, 0, 0])
  }
}
