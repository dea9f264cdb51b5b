import Measures
import Testing

@Suite struct `People still needed` {
  @Test(arguments: [
    (39, 464, 10, 8), (113, 464, 25, 3), (172, 464, 40, 14), (3, 70, 5, 1), (16, 70, 25, 2),
    (25, 70, 38, 2), (451, 2432, 20, 36), (768, 2432, 35, 84), (18, 70, 25, 0),
  ])
  func `are the next whole persons to the share`(part: Int, whole: Int, percent: Int, people: Int)
    throws
  {
    let goal = Goal(
      comparator: .atLeast, value: Fraction(percent), deadline: PartialDate(year: 2030),
      nature: .commitment)
    let count = try #require(Headcount(part, of: whole))
    #expect(goal.stillNeeded(count, better: .up) == people)
  }

  @Test(arguments: [
    (Comparator.above, 20, 100, 1, Better.up), (.atMost, 12, 100, 2, .down),
    (.below, 10, 100, 1, .down), (.about, 14, 100, 1, .up), (.about, 16, 100, 0, .up),
  ])
  func `follow the comparator`(
    comparator: Comparator, part: Int, whole: Int, people: Int, better: Better
  ) throws {
    let values: [Comparator: Int] = [.above: 20, .atMost: 10, .below: 10, .about: 15]
    let goal = Goal(
      comparator: comparator, value: values[comparator].map { Fraction($0) },
      deadline: PartialDate(year: 2030), nature: .commitment)
    let count = try #require(Headcount(part, of: whole))
    #expect(goal.stillNeeded(count, better: better) == people)
  }
}

@Suite struct `A movement` {
  private func reading(_ part: Int, _ whole: Int, _ year: Int, _ month: Int) throws -> Reading {
    Reading(
      share: try #require(Headcount(part, of: whole)),
      date: try #require(PartialDate(year: year, month: month)))
  }

  @Test func `is told in points and in people`() throws {
    let moved = Movement(from: try reading(26, 70, 2025, 11), to: try reading(25, 70, 2026, 5))
    #expect(moved.people == -1)
    #expect(moved.change.rounded(decimals: 1) == -14)
    #expect(!moved.isJump)
  }

  @Test func `is a jump when the share or the whole leaps within a year`() throws {
    #expect(
      Movement(from: try reading(472, 2327, 2025, 11), to: try reading(768, 2432, 2026, 5)).isJump)
    #expect(
      Movement(from: try reading(10, 100, 2025, 11), to: try reading(10, 103, 2026, 5)).isJump)
    #expect(
      !Movement(from: try reading(472, 2327, 2024, 11), to: try reading(768, 2432, 2026, 5)).isJump)
  }
}
