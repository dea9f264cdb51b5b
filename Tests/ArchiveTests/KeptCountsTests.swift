import Dataset
import Findings
import Measures
import Testing

/// A province with one roster, whose file is absent, and counts in its place.
private func content(counts: String) -> [SourceFile] {
  let files = [
    "site.yaml":
      "title: T\nowner: O\nreport_dates: [2026-10-31]\njurisdictions:\n  - id: t\n    title: T\n",
    "populations.csv": "id,title,item\np,P,người\n",
    "measures.csv":
      "id,title,population,unit,roster,count\nnu,Nữ,p,%,r,sex = 'nữ'\ntre,Trẻ,p,%,,\n",
    "t/agencies.csv": "id,name\n",
    "t/targets.csv":
      "id,document,measure,comparator,value,deadline\n",
    "t/rosters/rosters.csv": "id,title,file,date\nr,R,r.csv,2026-05-03\n",
    "t/rosters/counts.csv": counts,
  ]
  return files.sorted { $0.key < $1.key }.map {
    SourceFile(path: $0.key, bytes: Array($0.value.utf8))
  }
}

@Suite struct `Counts in place of a roster` {
  @Test func `become figures as the roster's own would`() throws {
    var findings = FindingList()
    let counts = "roster,measure,date,numerator,denominator,missing\nr,nu,2026-05-03,3,8,1\n"
    let dataset = try #require(
      try Dataset.load(content(counts: counts), findings: &findings))
    #expect(findings.sorted.map { "\($0.place): \($0.text)" } == [])
    let figure = try #require(dataset.jurisdictions.first?.observations.first)
    #expect(figure.id == "r-nu")
    #expect(figure.source == .roster(id: "r"))
    #expect(figure.reading.headcount == Headcount(3, of: 8))
    #expect(figure.reading.moment.day.description == "2026-05-03")
    #expect(figure.missing == 1)
  }

  @Test(arguments: [
    (
      "x,nu,2026-05-03,3,8,0",
      "content/t/rosters/counts.csv:2:1: no roster is called 'x'; did you mean 'r'?"
    ),
    (
      "r,tre,2026-05-03,3,8,0",
      "content/t/rosters/counts.csv:2:3: no measure is called 'tre'"
    ),
    (
      "r,nu,2026-05-04,3,8,0",
      "content/t/rosters/counts.csv:2:6: the roster 'r' is of 2026-05-03, so its counts are too; "
        + "correct the date here or there"
    ),
    (
      "r,nu,2026-05-03,9,8,0",
      "content/t/rosters/counts.csv:2:17: 9 of 8 is no share; check numerator and denominator"
    ),
    (
      "r,nu,2026-05-03,3,8,0\nr,nu,2026-05-03,4,8,0",
      "content/t/rosters/counts.csv:3:1: the id 'r-nu' is taken at "
        + "content/t/rosters/counts.csv:2:1; ids are given once and for ever"
    ),
  ])
  func `are checked`(rows: String, message: String) throws {
    var findings = FindingList()
    let counts = "roster,measure,date,numerator,denominator,missing\n\(rows)\n"
    _ = try Dataset.load(content(counts: counts), findings: &findings)
    #expect(findings.sorted.map { "\($0.place): \($0.text)" } == [message])
  }

  @Test func `are written again from what was read`() throws {
    var findings = FindingList()
    let counts = "roster,measure,date,numerator,denominator,missing\nr,nu,2026-05-03,3,8,1\n"
    let dataset = try #require(
      try Dataset.load(content(counts: counts), findings: &findings))
    let sources = dataset.sourcesWithCounts
    let file = try #require(sources.first { $0.path == "t/rosters/counts.csv" })
    #expect(
      String(decoding: file.bytes.dropFirst(3), as: UTF8.self)
        == "roster,measure,place,date,numerator,denominator,missing\r\n"
        + "r,nu,,2026-05-03,3,8,1\r\n")
    #expect(sources.map(\.path) == content(counts: "").map(\.path))
  }
}
