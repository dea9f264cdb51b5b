import Dataset
import Measures
import Results
import Testing

@Suite struct `The headline of a measure` {
  /// The ids of the targets of a measure in their order.
  private func order(
    _ targets: [Target], _ documents: [Document] = [document("d")], today: Day = day(2026, 10, 31),
    of measure: String = "up"
  ) throws -> [String] {
    let province = Province(today: today, documents: documents, targets: targets)
    let result = try #require(try province.results.measure(measure))
    return result.targets.map(\.id)
  }

  @Test func `is the target of the nearest deadline`() throws {
    #expect(
      try order([target("c", by: 2035), target("a", by: 2028), target("b", by: 2030)])
        == ["a", "b", "c"])
  }

  @Test func `is the strictest of one deadline, in the direction of the measure`() throws {
    #expect(
      try order([target("a", "up", .atLeast, 10), target("b", "up", .atLeast, 20)]) == ["b", "a"])
    #expect(
      try order(
        [target("a", "down", .atMost, 20), target("b", "down", .atMost, 10)], of: "down")
        == ["b", "a"])
  }

  @Test(arguments: ["up", "down", "both"])
  func `is a target with a value before one in words`(measure: String) throws {
    #expect(
      try order(
        [target("a", measure, .qualitative, nil), target("b", measure, .equal, 10)], of: measure)
        == ["b", "a"])
  }

  @Test func `is in force: superseded documents and drafts come last`() throws {
    let documents = [document("d"), document("old", .superseded), document("new", .draft)]
    #expect(
      try order(
        [
          target("a", of: "old", "up", .atLeast, 90, by: 2027),
          target("b", of: "new", "up", .atLeast, 90, by: 2028), target("c", by: 2035),
        ], documents) == ["c", "a", "b"])
  }

  @Test func `is still to come: of past deadlines the newest counts`() throws {
    let targets = [target("a", by: 2026), target("b", by: 2028), target("c", by: 2030)]
    #expect(try order(targets, today: day(2026, 12, 31)) == ["a", "b", "c"])
    #expect(try order(targets, today: day(2027, 1, 1)) == ["b", "c", "a"])
    #expect(try order(targets, today: day(2029, 1, 1)) == ["c", "b", "a"])
  }

  @Test func `is never an orientation`() throws {
    let targets = [target("a", by: 2028, .orientation), target("b", by: 2035)]
    let province = Province(documents: [document("d")], targets: targets)
    let result = try #require(try province.results.measure("up"))
    #expect(result.headline?.id == "b")
    #expect(result.orientation?.id == "a")
    #expect(try order([target("a", by: 2028, .orientation)]) == ["a"])
  }
}

@Suite struct `A yearly target` {
  private let figures = [
    figure(60, day(2026, 6, 1)), figure(40, day(2027, 6, 1)), figure(50, day(2027, 12, 31)),
  ]

  private func results(_ today: Day) throws -> [String] {
    let province = Province(
      today: today, documents: [document("d")],
      targets: [target("t", "up", .atLeast, 50, from: 2026, by: 2029, .yearly)],
      observations: figures)
    return try province.results.targets.map { "\($0.id) \($0.assessment.status.rawValue)" }
  }

  @Test func `is judged year by year, each by figures of its own`() throws {
    #expect(
      try results(day(2028, 3, 1)) == [
        "t-2026 achieved", "t-2027 achieved", "t-2028 too-early", "t-2029 too-early",
      ])
    #expect(
      try results(day(2027, 7, 1)) == [
        "t-2026 achieved", "t-2027 too-early", "t-2028 too-early", "t-2029 too-early",
      ])
    #expect(
      try results(day(2030, 3, 1)) == [
        "t-2026 achieved", "t-2027 achieved", "t-2028 no-data", "t-2029 no-data",
      ])
  }

  @Test func `stands for one year where no first year is stated`() throws {
    let province = Province(
      documents: [document("d")], targets: [target("t", "up", .atLeast, 50, by: 2027, .yearly)])
    #expect(try province.results.targets.map(\.id) == ["t-2027"])
  }

  @Test func `shows no year that has not begun`() throws {
    let province = Province(
      today: day(2027, 3, 1), documents: [document("d")],
      targets: [target("t", "up", .atLeast, 50, from: 2026, by: 2029, .yearly)])
    #expect(try province.results.shown.map(\.id) == ["t-2026", "t-2027"])
  }
}

@Suite struct `A staged target` {
  @Test func `leads through the earlier targets of its document and measure`() throws {
    let province = Province(
      documents: [document("d"), document("e")],
      targets: [
        target("a", "up", .atLeast, 20, by: 2027), target("b", "up", .atLeast, 30, by: 2028),
        target("c", "up", .atLeast, 50, by: 2030, path: .milestones),
        target("other", of: "e", "up", .atLeast, 25, by: 2028),
        target("later", "up", .atLeast, 60, by: 2035),
        target("direction", "up", .atLeast, 40, by: 2029, .orientation),
      ])
    let result = try #require(try province.results.targets.first { $0.id == "c" })
    #expect(
      result.goal.stages == [
        Goal.Stage(day: .lastOfYear(2027), value: Fraction(20)),
        Goal.Stage(day: .lastOfYear(2028), value: Fraction(30)),
      ])
    #expect(try province.results.targets.first?.goal.stages == [])
  }
}
