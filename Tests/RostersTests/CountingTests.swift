import Findings
import Rosters
import Testing

/// The counts of conditions among all people of a roster.
func counts(_ texts: [String], in roster: Roster) throws -> [RosterCount] {
  let requests = try texts.map { text in
    CountRequest(count: try #require(condition(text, columns: roster.columns).condition))
  }
  var findings = FindingList()
  let counts = try roster.counts(of: requests, findings: &findings)
  #expect(messages(findings) == [])
  return try #require(counts)
}

@Suite struct `Counting a roster` {
  private static let text = """
    code,born,sex,ethnicity,degree,score
    S-1,1990-01-01,nữ,Kinh,thạc sĩ,7.5
    S-2,1984-10-31,nam,Tày,đại học,10
    S-3,1975-06-30,nữ,Nùng,,9
    S-4,,nam,Kinh,tiến sĩ,
    S-5,1970,,O'Dao,đại học,-1

    """

  @Test(arguments: [
    ("", 5, 0), ("sex = 'nữ'", 2, 1), ("sex != 'nữ'", 2, 1), ("age < 42", 1, 1),
    ("age between 42 and 51", 2, 1), ("age >= 52", 1, 1), ("not age < 42", 3, 1),
    ("ethnicity = 'O''Dao'", 1, 0), ("ethnicity in ('Tày', 'Nùng')", 2, 0),
    ("score > 7.5", 2, 1), ("score = 10", 1, 1), ("score = '10'", 1, 1), ("score in (9, 10)", 2, 1),
    ("score <= 9", 3, 1), ("degree is empty", 1, 0), ("degree is not empty", 4, 0),
    ("age is empty", 1, 0), ("degree = 'đại học' and sex = 'nam'", 1, 1),
    ("degree = 'thạc sĩ' and sex = 'nữ'", 1, 1), ("degree = 'thạc sĩ' or sex = 'nữ'", 2, 1),
    ("age < 42 or sex = 'nam'", 3, 1), ("ethnicity = 'x'' or 1 = 1 --'", 0, 0),
  ])
  func `gives the people for whom a condition is true and unknown`(
    text: String, numerator: Int, missing: Int
  ) throws {
    let roster = try #require(roster(Self.text).roster)
    #expect(
      try counts([text], in: roster) == [
        RosterCount(numerator: numerator, denominator: 5, missing: missing, unplaced: 0)
      ])
  }

  @Test func `counts among a part and tells who cannot be placed`() throws {
    let roster = try #require(roster(Self.text).roster)
    let count = try #require(condition("age < 45", columns: roster.columns).condition)
    let among = try #require(condition("sex = 'nam'", columns: roster.columns).condition)
    var findings = FindingList()
    #expect(
      try roster.counts(of: [CountRequest(count: count, among: among)], findings: &findings) == [
        RosterCount(numerator: 1, denominator: 2, missing: 1, unplaced: 1)
      ])
  }

  @Test func `counts more requests than one statement holds`() throws {
    let roster = try #require(roster(Self.text).roster)
    let found = try counts((0..<1000).map { "score = \($0)" }, in: roster)
    #expect(found.count == 1000)
    #expect(found.indices.filter { found[$0].numerator == 1 } == [9, 10])
  }

  @Test func `counts long chains and lists`() throws {
    let roster = try #require(roster(Self.text).roster)
    let chain = (0..<220).map { "score = \($0)" }.joined(separator: " or ")
    let list = "score in (\((0..<600).map(String.init).joined(separator: ", ")))"
    #expect(try counts([chain, list], in: roster).map(\.numerator) == [2, 2])
  }

  /// Conditions 64 levels deep; the last has a branch as deep as what follows on every level.
  private static let deep: [(String, Int)] = [
    (nested(64, in: "age < 42 and (", ")"), 1), (nested(64, in: "sex = 'nam' or (", ")"), 3),
    (nested(64, in: "not ", ""), 1), (nested(63, in: "not ", ""), 3),
    (nested(32, in: "age < 42 and (age < 42 or (", "))"), 1),
    (nested(32, in: "not (age < 42 or ", ")"), 0),
    ((1...22).reduce("age<42") { "\(alternating($1)) \(sign($1)) (\($0))" }, 1),
  ]

  private static func alternating(_ depth: Int) -> String {
    (1...depth).reduce("age<42") { "(age<42 \(sign($1)) \($0))" }
  }

  private static func sign(_ depth: Int) -> String { depth.isMultiple(of: 2) ? "and" : "or" }

  private static func nested(_ depth: Int, in before: String, _ after: String) -> String {
    String(repeating: before, count: depth) + "age<42" + String(repeating: after, count: depth)
  }

  @Test(arguments: deep)
  func `counts conditions as deep as they may be`(text: String, numerator: Int) throws {
    let roster = try #require(roster(Self.text).roster)
    #expect(try counts([text], in: roster).map(\.numerator) == [numerator])
  }

  @Test func `needs numbers where a condition compares with numbers`() throws {
    let roster = try #require(roster("code,score\nS-1,5\nS-2,cao\nS-3,\nS-4,thấp\n").roster)
    let count = try #require(condition("score > 4", columns: roster.columns).condition)
    var findings = FindingList()
    #expect(try roster.counts(of: [CountRequest(count: count)], findings: &findings) == nil)
    #expect(
      messages(findings) == [
        "r.csv:3:5: error: this is not a number, but a condition compares the column 'score' "
          + "with one; cells like it: 2"
      ])
  }

  @Test func `gives nothing for no requests`() throws {
    let roster = try #require(roster(Self.text).roster)
    #expect(try counts([], in: roster) == [])
  }
}
