import Measures
import Rosters
import Testing

@Suite struct `Ages of a roster` {
  private func counts(_ rows: String) throws -> AgeCounts {
    let roster = try #require(roster("code,born,sex\n" + rows).roster)
    return try #require(roster.ageCounts)
  }

  @Test(arguments: [
    // On 31 October 2026: the day before a birthday, the day itself, and the bounds of bands.
    ("1984-11-01", 37, 41), ("1984-10-31", 42, 46), ("1974-11-01", 47, 51),
    ("1974-10-31", 52, 56), ("1999-10-31", 27, 31), ("1969-11-01", 52, 56),
  ])
  func `falls into bands by completed years`(born: String, from: Int, to: Int) throws {
    let counts = try counts("S-1,\(born),nữ\n")
    let cell = try #require(counts.cells.first { $0.people > 0 })
    #expect(cell == AgeCounts.Cell(sex: "nữ", from: from, to: to, people: 1))
    #expect(counts.people == 1)
  }

  @Test func `has open bands at both ends, and every band of both sexes`() throws {
    let counts = try counts("S-1,2005-01-01,nam\nS-2,1950-01-01,nữ\n")
    #expect(counts.cells.count == 2 * (AgeCounts.bounds.count + 1))
    #expect(counts.cells.first == AgeCounts.Cell(sex: "nam", from: nil, to: 26, people: 1))
    #expect(counts.cells.last == AgeCounts.Cell(sex: "nữ", from: 57, to: nil, people: 1))
    #expect(counts.years == 21 + 76)
  }

  @Test func `leaves out whose age or sex is not stated, and counts them`() throws {
    let counts = try counts("S-1,,nam\nS-2,1990-01-01,\nS-3,1990-01-01,nam\n")
    #expect(counts.people == 1)
    #expect(counts.missing == 2)
    #expect(counts.years == 36)
  }

  @Test(arguments: ["code,sex\nS-1,nam\n", "code,born\nS-1,1990\n"])
  func `are unknown where no birth dates or no sexes are stated`(text: String) throws {
    let roster = try #require(roster(text).roster)
    #expect(roster.ageCounts == nil)
  }
}
