import Findings
import Measures
import Rosters
import Samples
import Tables
import Testing

/// Conditions counted by SQLite and, person by person, by the evaluation of their trees.
@Suite struct `Two ways to count` {
  private static let tests = [
    "sex = 'nữ'", "sex != 'nữ'", "ethnicity in ('Tày', 'Dao')", "ethnicity != 'Kinh'",
    "degree = 'thạc sĩ'", "degree is empty", "degree is not empty", "age < 42", "age <= 42",
    "age > 50", "age >= 50", "age = 45", "age != 45", "age between 42 and 51",
    "age in (40, 41, 42)", "age is empty", "theory = 'sơ cấp'",
  ]

  /// All tests, and pairs of them joined in five ways.
  private static var conditions: [String] {
    tests
      + tests.flatMap { left in
        tests.flatMap { right in
          [
            "\(left) and \(right)", "\(left) or \(right)", "not \(left) and \(right)",
            "not (\(left) or \(right))", "\(left) or not (\(right) and sex = 'nam')",
          ]
        }
      }
  }

  @Test func `agree on every condition`() throws {
    var findings = FindingList()
    let date = try #require(Day(year: 2026, month: 5, day: 3))
    let margins = """
      count,among,people
      ,,120
      sex is empty,,9
      sex = 'nữ',,41
      ethnicity is empty,,7
      degree is empty,,23
      theory = 'sơ cấp',,11
      age is empty,,13
      age < 42,,38

      """
    let table = try #require(
      Table.read(Array(margins.utf8), file: "m.csv", findings: &findings))
    let bytes = try #require(
      try sampleRoster(meeting: table, at: date, file: "x.csv", findings: &findings))
    let people = try #require(Table.read(bytes, file: "x.csv", findings: &findings))
    let roster = try #require(Roster.read(people, at: date, findings: &findings))
    let conditions = try Self.conditions.map { text in
      try #require(
        Condition.read(text, at: Place("c"), columns: roster.columns, findings: &findings))
    }
    let counts = try #require(
      try roster.counts(of: conditions.map { CountRequest(count: $0) }, findings: &findings))
    #expect(counts.count == 1462)
    for (index, condition) in conditions.enumerated() {
      let answers = people.rows.map { holds(condition, row: $0, of: people, at: date) }
      let expected = RosterCount(
        numerator: answers.count { $0 == true }, denominator: 120,
        missing: answers.count { $0 == nil }, unplaced: 0)
      #expect(counts[index] == expected, "\(Self.conditions[index])")
    }
  }

  /// What the tree says of a row, with ages counted here.
  private func holds(_ condition: Condition, row: Row, of table: Table, at date: Day) -> Bool? {
    let text = { (column: String) -> String? in
      let name = column == "age" ? "born" : column
      let cell = table.columns.firstIndex { $0.name == name }.map { row.cells[$0] }
      guard let cell, !cell.isEmpty else { return nil }
      guard column == "age" else { return cell.text }
      return RosterDate.day(cell.text).map { String(date.completedYears(since: $0)) }
    }
    return condition.holds(text: text, number: { text($0).flatMap(Double.init) })
  }
}
