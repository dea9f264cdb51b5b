import Findings
import Measures
import Site
import Testing
import Wording

@Suite struct `The page on the method` {
  @Test func `has every status of a target with its words and tone`() throws {
    let words = words()
    let rows = table(
      "| id | words | tone | symbol |", in: try Page("docs/method.md").section("## The statuses"))
    #expect(
      rows.map { [$0[0].bare, first($0[1]), $0[2]] }
        == TargetStatus.allCases.map {
          [$0.rawValue, words("status.\($0.rawValue)"), $0.tone.rawValue]
        })
  }

  @Test func `has every status of a task with its words`() throws {
    let words = words()
    let rows = table(
      "| id | words | when |", in: try Page("docs/method.md").section("## Statuses of tasks"))
    #expect(Set(rows.map { $0[0].bare }) == Set(DutyStatus.ids))
    #expect(rows.map { $0[1] } == rows.map { words("duty.\($0[0].bare)", ["days": "n"]) })
  }

  @Test func `gives words of deadlines that are understood, and some that are not`() throws {
    let lines = try Page("docs/method.md").section("## The words of deadlines")
    let understood = table("| words | read as |", in: lines).flatMap { quoted($0[0]) }
    #expect(understood.count > 15)
    #expect(understood.filter { Schedule(words: $0) == nil } == [])
    let text = lines.joined(separator: " ")
    let start = try #require(text.firstRange(of: "So are dates with hyphens"))
    let refused = quoted(String(text[start.lowerBound...]))
    #expect(refused.count == 3)
    #expect(refused.filter { Schedule(words: $0) != nil } == [])
  }

  private func words() -> Words {
    var findings = FindingList()
    return Theme.load("theme", findings: &findings).words
  }

  /// The words before a semicolon.
  private func first(_ text: String) -> String {
    text.split(separator: ";").first.map(String.init) ?? text
  }

  /// The texts in double quotes.
  private func quoted(_ text: String) -> [String] {
    text.matches(of: /"([^"]+)"/).map { String($0.output.1) }
  }
}
