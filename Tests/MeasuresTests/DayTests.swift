import Measures
import Testing

@Suite struct `A day` {
  @Test func `counts as the calendar does for 400 years`() throws {
    var expected = try #require(Day(year: 1800, month: 1, day: 1))
    for year in 1800..<2200 {
      for month in 1...12 {
        let last = try #require(Day.last(ofMonth: month, year: year)).day
        for day in 1...last {
          let found = try #require(Day(year: year, month: month, day: day))
          #expect(found == expected)
          #expect(found.parts == (year, month, day))
          expected = expected + 1
        }
      }
    }
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
  }

  @Test(arguments: [(2025, 2, 29), (2026, 13, 1), (2026, 4, 31), (1900, 2, 29), (0, 1, 1)])
  func `refuses what the calendar does not have`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `completes years on the birthday`() throws {
    let born = try #require(Day(year: 1984, month: 5, day: 3))
    #expect(try #require(Day(year: 2026, month: 5, day: 2)).completedYears(since: born) == 41)
    #expect(try #require(Day(year: 2026, month: 5, day: 3)).completedYears(since: born) == 42)
    let leap = try #require(Day(year: 1984, month: 2, day: 29))
    #expect(try #require(Day(year: 2026, month: 2, day: 28)).completedYears(since: leap) == 41)
    #expect(try #require(Day(year: 2026, month: 3, day: 1)).completedYears(since: leap) == 42)
  }

  @Test func `prints as ISO 8601`() {
    #expect(Day.lastOfYear(2026).description == "2026-12-31")
    #expect(Day.lastOfYear(2026).addingMonths(2).description == "2027-02-28")
    #expect(Day.lastOfYear(2026).addingMonths(-12).description == "2025-12-31")
  }
}

@Suite struct `A fraction` {
  @Test(arguments: [
    ("8.4", 84, 10), ("-0.25", -1, 4), ("100", 100, 1), ("0", 0, 1), ("37.10", 371, 10),
  ])
  func `reads plain decimals`(text: String, numerator: Int, denominator: Int) {
    #expect(Fraction(decimal: text) == Fraction(numerator, over: denominator))
  }

  @Test(arguments: ["", "-", "1.", ".5", "1,5", "1e3", "NaN", "1.2.3", " 1", "1234567890123456789"])
  func `refuses everything else`(text: String) {
    #expect(Fraction(decimal: text) == nil)
  }

  @Test(arguments: [(3900, 464, 84), (1, 3, 3), (25, 100, 3), (-25, 100, -3), (1600, 70, 229)])
  func `rounds half away from zero`(numerator: Int, denominator: Int, tenths: Int) {
    #expect(Fraction(numerator, over: denominator)?.rounded(decimals: 1) == tenths)
  }

  @Test func `knows floor and ceiling on both sides of zero`() {
    let half = Fraction(-7, over: 2)
    #expect(half?.floor == -4)
    #expect(half?.ceiling == -3)
    #expect(Fraction(4).ceiling == 4)
    #expect(Fraction(1, over: 0) == nil)
  }
}

@Suite struct `Long fractions` {
  @Test func `never overflow`() throws {
    let tiny = try #require(Fraction(1, over: 999_999_937))
    var sum = Fraction.zero
    for step in 1...40 {
      let next = try #require(Fraction(step, over: 999_999_937 - 2 * step))
      sum = sum + next * tiny
    }
    #expect(sum > .zero)
    #expect(sum < .one)
    var power = try #require(Fraction(decimal: "1.0825"))
    for _ in 0..<12 { power = power * power }
    #expect(power > Fraction(1))
    #expect(power.floor > 0)
  }
}
