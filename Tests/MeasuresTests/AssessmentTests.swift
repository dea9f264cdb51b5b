import Measures
import Testing

/// A row of the method's table of vectors: base 31/12/2026, deadline 31/12/2030.
struct Vector: Sendable, CustomTestStringConvertible {
  let name: String
  let base: String
  let comparator: Comparator
  let target: String
  let latest: (value: String, day: Day)?
  var better: Better = .up
  var nature: Nature = .commitment
  let elapsed: Double?
  let share: Double?
  let pace: Double?
  let expected: Double?
  let status: TargetStatus
  var note: StatusNote?
  var testDescription: String { name }
}

private let start = Day.lastOfYear(2026)
private let end = PartialDate(Day.lastOfYear(2030))
private let half = Day.lastOfYear(2028)

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  Day(year: year, month: month, day: day) ?? start
}

private let vectors: [Vector] = [
  Vector(
    name: "rising", base: "12", comparator: .atLeast, target: "18", latest: ("14", half),
    elapsed: 0.5003, share: 0.3333, pace: 0.6662, expected: 15.002, status: .slow),
  Vector(
    name: "falling", base: "8", comparator: .atMost, target: "2", latest: ("5", half),
    better: .down, elapsed: 0.5003, share: 0.5, pace: 0.9993, expected: 4.998, status: .onTrack),
  Vector(
    name: "base 0", base: "0", comparator: .atLeast, target: "100", latest: ("60", half),
    elapsed: 0.5003, share: 0.6, pace: 1.1992, expected: 50.034, status: .onTrack),
  Vector(
    name: "base 0, low", base: "0", comparator: .atLeast, target: "100", latest: ("5", half),
    elapsed: 0.5003, share: 0.05, pace: 0.0999, expected: 50.034, status: .atRisk),
  Vector(
    name: "target 0", base: "10", comparator: .atMost, target: "0", latest: ("4", half),
    better: .down, elapsed: 0.5003, share: 0.6, pace: 1.1992, expected: 4.997, status: .onTrack),
  Vector(
    name: "keep", base: "100", comparator: .atLeast, target: "100", latest: ("100", half),
    nature: .keep, elapsed: 0.5003, share: nil, pace: nil, expected: 100, status: .keeping),
  Vector(
    name: "slipping", base: "100", comparator: .atLeast, target: "100", latest: ("98", half),
    nature: .keep, elapsed: 0.5003, share: nil, pace: nil, expected: 100, status: .slipping),
  Vector(
    name: "reversed", base: "12", comparator: .atLeast, target: "18", latest: ("11", half),
    elapsed: 0.5003, share: -0.1667, pace: -0.3331, expected: 15.002, status: .reversed),
  Vector(
    name: "early", base: "12", comparator: .atLeast, target: "18", latest: ("18", half),
    elapsed: 0.5003, share: 1, pace: 1.9986, expected: 15.002, status: .achieved, note: .early),
  Vector(
    name: "boundary by days", base: "12", comparator: .atLeast, target: "18",
    latest: ("13.8", half), elapsed: 0.5003, share: 0.3, pace: 0.5996, expected: 15.002,
    status: .atRisk),
  Vector(
    name: "too early", base: "12", comparator: .atLeast, target: "18",
    latest: ("12.1", day(2027, 3, 31)), elapsed: 0.0616, share: 0.0167, pace: 0.2706,
    expected: 12.370, status: .tooEarly),
  Vector(
    name: "missed", base: "12", comparator: .atLeast, target: "18",
    latest: ("17.9", day(2030, 12, 31)), elapsed: 1, share: 0.9833, pace: 0.9833, expected: 18,
    status: .missed),
  Vector(
    name: "mid-year", base: "12", comparator: .atLeast, target: "18",
    latest: ("13.5", day(2028, 6, 30)), elapsed: 0.3744, share: 0.25, pace: 0.6677,
    expected: 14.246, status: .slow),
  Vector(
    name: "met at base", base: "20.6", comparator: .above, target: "20", latest: ("20.6", half),
    elapsed: 0.5003, share: nil, pace: nil, expected: nil, status: .keeping, note: .metAtBase),
  Vector(
    name: "strict at base", base: "20", comparator: .above, target: "20", latest: ("20", half),
    elapsed: 0.5003, share: 0, pace: 0, expected: 20.050, status: .atRisk),
  Vector(
    name: "about", base: "12", comparator: .about, target: "15", latest: ("16", half),
    elapsed: 0.5003, share: nil, pace: nil, expected: nil, status: .achieved, note: .early),
  Vector(
    name: "base only", base: "8.4", comparator: .atLeast, target: "10", latest: nil,
    elapsed: 0, share: 0, pace: nil, expected: 8.4, status: .tooEarly),
]

private func reading(_ text: String, _ date: PartialDate) throws -> Reading {
  Reading(value: try #require(Fraction(decimal: text)), date: date)
}

private func near(_ found: Fraction?, _ expected: Double?, _ digits: Double) -> Bool {
  guard let found, let expected else { return (found == nil) == (expected == nil) }
  return abs(found.approximate - expected) < digits
}

@Suite struct `The assessment` {
  @Test(arguments: vectors) func `follows the method's vectors`(vector: Vector) throws {
    let goal = Goal(
      comparator: vector.comparator, value: Fraction(decimal: vector.target), deadline: end,
      nature: vector.nature)
    let latest = try vector.latest.map { try reading($0.value, PartialDate($0.day)) }
    let found = Assessment(
      of: goal, better: vector.better, decimals: 1,
      evidence: .init(base: try reading(vector.base, PartialDate(start)), latest: latest),
      on: vector.latest?.day ?? start, by: Method())
    #expect(found.status == vector.status)
    #expect(found.note == vector.note)
    #expect(near(found.progress?.elapsed, vector.elapsed, 0.00005))
    if vector.expected != nil {
      #expect(near(found.progress?.share, vector.share, 0.00005))
      #expect(near(found.progress?.pace, vector.pace, 0.00005))
      #expect(near(found.progress?.expected, vector.expected, 0.0005))
    }
  }

  @Test func `counts whole years when all dates are known by year only`() throws {
    let goal = Goal(
      comparator: .atLeast, value: Fraction(18), deadline: PartialDate(year: 2030),
      nature: .commitment)
    let found = Assessment(
      of: goal, better: .up, decimals: 1,
      evidence: .init(
        base: try reading("12", PartialDate(year: 2026)),
        latest: try reading("13.8", PartialDate(year: 2028))
      ), on: half, by: Method())
    #expect(found.progress?.elapsed == .half)
    #expect(found.progress?.pace == Fraction(decimal: "0.6"))
    #expect(found.status == .slow)
  }

  @Test func `does not flip on less than one person`() throws {
    let goal = Goal(
      comparator: .atLeast, value: Fraction(15), deadline: end, nature: .commitment)
    let six = try #require(Headcount(6, of: 45))
    let found = Assessment(
      of: goal, better: .up, decimals: 1,
      evidence: .init(
        base: Reading(share: six, date: PartialDate(start)),
        latest: Reading(share: six, date: PartialDate(half))), on: half, by: Method())
    #expect(found.status == .onTrack)
    #expect(found.note == .withinOnePerson)
    #expect(found.stillNeeded == 1)
    #expect(near(found.progress?.expected, 14.167, 0.0005))
    #expect(near(found.progress?.gapPeople, 6 - 6.375, 0.001))
  }

  @Test func `has no data once a period and the grace have passed after the base`() throws {
    let goal = Goal(
      comparator: .atLeast, value: Fraction(10), deadline: end, nature: .commitment)
    let base = try reading("8.4", PartialDate(start))
    func status(_ report: Day, latest: Reading? = nil) -> TargetStatus {
      Assessment(
        of: goal, better: .up, decimals: 1, evidence: .init(base: base, latest: latest),
        on: report, by: Method()
      ).status
    }
    let expiry = Method().expiry(of: start)
    #expect(expiry == day(2028, 3, 30))
    #expect(status(expiry) == .tooEarly)
    #expect(status(expiry + 1) == .noData)
    #expect(status(day(2029, 6, 30), latest: try reading("9", PartialDate(half))) == .slow)
    #expect(status(day(2030, 6, 30), latest: try reading("9", PartialDate(half))) == .stale)
    #expect(status(day(2031, 1, 1), latest: try reading("9", PartialDate(half))) == .noData)
  }

  @Test func `never judges orientations and leaves qualitative targets to people`() throws {
    let about = Goal(
      comparator: .about, value: Fraction(15), deadline: end, nature: .orientation)
    let words = Goal(comparator: .qualitative, value: nil, deadline: end, nature: .commitment)
    func judged(_ goal: Goal, _ evidence: Assessment.Evidence) -> Assessment {
      Assessment(of: goal, better: .up, decimals: 1, evidence: evidence, on: half, by: Method())
    }
    #expect(judged(about, .init(base: nil, latest: nil)).status == .orientation)
    #expect(judged(words, .init(base: nil, latest: nil)).status == .qualitative)
    let manual = judged(words, .init(base: nil, latest: nil, judgement: .achieved))
    #expect(manual.status == .achieved)
    #expect(manual.note == .judged)
  }

  @Test func `does not compare across a break of the series`() throws {
    let goal = Goal(
      comparator: .atLeast, value: Fraction(18), deadline: end, nature: .commitment)
    let found = Assessment(
      of: goal, better: .up, decimals: 1,
      evidence: .init(
        base: try reading("12", PartialDate(start)), latest: try reading("14", PartialDate(half)),
        isBroken: true), on: half, by: Method())
    #expect(found.status == .notComparable)
  }

  @Test func `judges a yearly target by its own year`() throws {
    let goal = Goal(
      comparator: .atLeast, value: Fraction(500), deadline: PartialDate(year: 2027), nature: .yearly
    )
    func status(_ value: String?, on report: Day) throws -> TargetStatus {
      let base = try value.map { try reading($0, PartialDate(day(2027, 6, 30))) }
      return Assessment(
        of: goal, better: .up, decimals: 0, evidence: .init(base: base, latest: nil), on: report,
        by: Method()
      ).status
    }
    #expect(try status(nil, on: start) == .tooEarly)
    #expect(try status("300", on: day(2027, 7, 1)) == .tooEarly)
    #expect(try status("510", on: day(2027, 7, 1)) == .achieved)
    #expect(try status("300", on: day(2027, 12, 31)) == .missed)
    #expect(try status(nil, on: day(2027, 12, 31)) == .noData)
  }

  @Test func `walks through staged targets`() throws {
    let goal = Goal(
      comparator: .atLeast, value: Fraction(30), deadline: end, nature: .commitment,
      path: .milestones, stages: [Goal.Stage(day: half, value: Fraction(14))])
    let found = Assessment(
      of: goal, better: .up, decimals: 1,
      evidence: .init(
        base: try reading("10", PartialDate(start)), latest: try reading("14", PartialDate(half))),
      on: half, by: Method())
    #expect(found.progress?.expected == Fraction(14))
    #expect(found.progress?.pace == .one)
    #expect(found.status == .onTrack)
  }

  @Test func `compounds a yearly growth`() throws {
    let goal = Goal(
      comparator: .atLeast, value: Fraction(10), deadline: end, nature: .commitment, path: .growth)
    let found = Assessment(
      of: goal, better: .up, decimals: 1,
      evidence: .init(
        base: try reading("100", PartialDate(start)), latest: try reading("121", PartialDate(half))),
      on: half, by: Method())
    #expect(found.progress?.expected == Fraction(121))
    #expect(found.progress?.target == Fraction(decimal: "146.41"))
    #expect(found.status == .onTrack)
  }
}

@Suite struct `A comparator` {
  @Test(arguments: [
    (Comparator.atMost, Better.up, true), (.below, .up, true), (.atLeast, .down, true),
    (.above, .down, true), (.atLeast, .up, false), (.atMost, .down, false), (.about, .down, false),
  ])
  func `is checked against the direction of its measure`(
    comparator: Comparator, better: Better, against: Bool
  ) {
    #expect(comparator.isAgainst(better) == against)
  }
}
