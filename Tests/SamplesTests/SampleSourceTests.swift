import Findings
import Measures
import Samples
import Tables
import Testing

@Suite struct `A list of rosters` {
  private func sources(_ text: String) throws -> (sources: [SampleSource], messages: [String]) {
    var findings = FindingList()
    let table = try #require(
      Table.read(Array(text.utf8), file: "rosters.csv", findings: &findings))
    let sources = SampleSource.read(table, findings: &findings)
    return (sources, findings.sorted.map { "\($0.place): \($0.rule.severity): \($0.text)" })
  }

  @Test func `names the samples to be made`() throws {
    let (sources, messages) = try sources(
      """
      id,title,file,query,date,population,sample
      a,A,a.csv,,2026-05-03,p,yes
      b,B,b.csv,,2026-05-03,p,no

      """)
    #expect(messages == [])
    #expect(sources.map(\.id) == ["a"])
    #expect(sources.map(\.file) == ["a.csv"])
    #expect(sources.map(\.margins) == ["a-margins.csv"])
    #expect(sources.map(\.date) == [Day(year: 2026, month: 5, day: 3)])
  }

  @Test func `tells a bad date and a missing column`() throws {
    #expect(
      try sources("id,file,date,sample\na,a.csv,today,yes\n").messages == [
        "rosters.csv:2:9: error: 'today' is not a date; write 2026-05-03 or 03/5/2026"
      ])
    #expect(
      try sources("id,file,date\na,a.csv,2026\n").messages == [
        "rosters.csv:1: error: the list of rosters has no column 'sample'"
      ])
  }
}
