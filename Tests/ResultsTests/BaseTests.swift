import Dataset
import Measures
import Results
import Testing

private let own = Observation.Source.document(id: "d", clause: "I")
private let other = Observation.Source.document(id: "e", clause: "I")
private let roster = Observation.Source.roster(id: "r")

@Suite struct `The base of a target` {
  /// The values of base and latest figure for a document of 1 May 2026.
  private func figures(
    _ observations: [Observation], issued: Day? = day(2026, 5, 1), today: Day = day(2028, 1, 1)
  ) throws -> [Fraction?] {
    let province = Province(
      today: today, documents: [document("d", issued: issued)], targets: [target("t")],
      observations: observations)
    let result = try #require(try province.results.targets.first)
    return [result.base?.reading.value, result.latest?.reading.value]
  }

  @Test func `is the latest figure of its own document, whenever it was`() throws {
    let series = [
      figure(10, day(2024, 1, 1), own), figure(11, day(2026, 6, 1), own),
      figure(12, day(2026, 4, 1), other), figure(13, day(2027, 1, 1), other),
    ]
    #expect(try figures(series) == [Fraction(11), Fraction(13)])
  }

  @Test func `else is the latest one up to the day of the document`() throws {
    let series = [
      figure(10, day(2025, 1, 1)), figure(11, day(2026, 5, 1), other),
      figure(12, day(2026, 5, 2), other),
    ]
    #expect(try figures(series) == [Fraction(11), Fraction(12)])
  }

  @Test func `else is the first one after it`() throws {
    let series = [
      figure(10, day(2026, 6, 1)), figure(11, day(2027, 6, 1)), figure(12, day(2027, 7, 1)),
    ]
    #expect(try figures(series) == [Fraction(10), Fraction(12)])
  }

  @Test func `is the first one there is where the document has no date`() throws {
    let series = [figure(10, day(2020, 1, 1)), figure(11, day(2021, 1, 1))]
    #expect(try figures(series, issued: nil) == [Fraction(10), Fraction(11)])
  }

  @Test func `is none where there is no figure`() throws {
    #expect(try figures([]) == [nil, nil])
    #expect(try figures([figure(10, day(2027, 1, 1), roster, "down")]) == [nil, nil])
  }

  @Test(arguments: [day(2026, 4, 1), day(2026, 6, 1)])
  func `prefers a document to a table to a roster of one day`(date: Day) throws {
    #expect(
      try figures([figure(3, date, roster), figure(2, date), figure(1, date, other)])
        == [Fraction(1), nil])
    #expect(try figures([figure(3, date, roster), figure(2, date)]) == [Fraction(2), nil])
    #expect(try figures([figure(3, date, roster)]) == [Fraction(3), nil])
  }

  @Test func `and the latest figure are not later than the report date`() throws {
    let series = [
      figure(10, day(2026, 5, 1), own), figure(11, day(2027, 5, 1)), figure(12, day(2028, 5, 1)),
    ]
    #expect(try figures(series, today: day(2027, 5, 1)) == [Fraction(10), Fraction(11)])
    #expect(try figures(series, today: day(2027, 4, 30)) == [Fraction(10), nil])
  }

  @Test func `cannot be compared with what is counted in a new way`() throws {
    let province = Province(
      today: day(2028, 1, 1), documents: [document("d", issued: day(2026, 5, 1))],
      targets: [target("t")],
      observations: [
        figure(10, day(2026, 5, 1), own), figure(20, day(2027, 5, 1), .table, "up", .redefined),
      ])
    #expect(try province.results.targets.map(\.assessment.status) == [.notComparable])
  }
}

@Suite struct `A judgement` {
  @Test func `decides from its day on, the newest first`() throws {
    let series = [judgement(.slow, day(2026, 6, 1)), judgement(.atRisk, day(2027, 6, 1))]
    func status(_ today: Day) throws -> TargetStatus? {
      let province = Province(
        today: today, documents: [document("d")], targets: [target("t", "up", .qualitative, nil)],
        judgements: series)
      return try province.results.targets.first?.assessment.status
    }
    #expect(try status(day(2026, 5, 31)) == .qualitative)
    #expect(try status(day(2026, 6, 1)) == .slow)
    #expect(try status(day(2028, 1, 1)) == .atRisk)
  }
}
