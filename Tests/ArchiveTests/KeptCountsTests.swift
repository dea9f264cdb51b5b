import Dataset
import Findings
import Measures
import Testing

/// A province with one roster, whose file is absent, and counts in its place.
private func content(counts: String, ages: String? = nil) -> [SourceFile] {
  var files = [
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
  files["t/rosters/ages.csv"] = ages
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
    #expect(figure.reading.date.last.description == "2026-05-03")
    #expect(figure.missing == 1)
  }

  @Test(arguments: [
    (
      "x,nu,2026-05-03,3,8,0",
      "content/t/rosters/counts.csv:2:1: no roster is called '…'"
    ),
    (
      "r,tre,2026-05-03,3,8,0",
      "content/t/rosters/counts.csv:2:3: no measure is called '…'"
    ),
    (
      "r,nu,2026-05-04,3,8,0",
      "content/t/rosters/counts.csv:2:6: the roster 'r' is of 2026-05-03, so its counts are too; "
        + "correct the date here or there"
    ),
    (
      "r,nu,2026-05-03,9,8,0",
      "content/t/rosters/counts.csv:2:17: … of … is not a share; check numerator and denominator"
    ),
    (
      "r,nu,2026-05-03,3,8,0\nr,nu,2026-05-03,4,8,0",
      "content/t/rosters/counts.csv:3:1: the id '…' is taken at "
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

@Suite struct `Ages in place of a roster` {
  private static let counts =
    "roster,measure,date,numerator,denominator,missing\nr,nu,2026-05-03,3,8,1\n"
  private static let ages = """
    roster,sex,from,to,people,years,missing
    r,nam,,26,0,,
    r,nam,27,31,5,,
    r,nữ,57,,3,,
    r,,,,8,330,1

    """

  @Test func `are read as the roster's own would be, and written again`() throws {
    var findings = FindingList()
    let dataset = try #require(
      try Dataset.load(content(counts: Self.counts, ages: Self.ages), findings: &findings))
    #expect(findings.sorted.map { "\($0.place): \($0.text)" } == [])
    let ages = try #require(dataset.jurisdictions.first?.ages(of: "r"))
    #expect(ages.people == 8)
    #expect(ages.years == 330)
    #expect(ages.missing == 1)
    #expect(ages.cells.last == AgeCounts.Cell(sex: "nữ", from: 57, to: nil, people: 3))
    let file = try #require(
      dataset.sourcesWithCounts.first { $0.path == "t/rosters/ages.csv" })
    #expect(
      String(decoding: file.bytes.dropFirst(3), as: UTF8.self)
        == Self.ages.replacing("\n", with: "\r\n"))
  }

  @Test func `may be absent, as in bags sealed before there were any`() throws {
    var findings = FindingList()
    let dataset = try #require(
      try Dataset.load(content(counts: Self.counts), findings: &findings))
    #expect(findings.sorted.isEmpty)
    #expect(dataset.jurisdictions.first?.ages.isEmpty ?? false)
    #expect(!dataset.sourcesWithCounts.contains { $0.path == "t/rosters/ages.csv" })
  }

  @Test(arguments: [
    ("x,nam,27,31,5,,", "5:1: no roster is called '…'"),
    ("r,nam,27,31,năm,,", "5:13: '…' is not a whole number"),
    ("r,nam,27,31,,,", "5:13: the cell of 'people' must be filled"),
    ("r,nam,27,31,-5,,", "5:13: '…' is below zero; write how many there are"),
    ("r,nu,27,31,5,,", "5:3: '…' is not known in the column 'sex'; choose from nam, nữ"),
    ("r,nam,31,27,5,,", "5:7: the band goes from … to …; the younger age comes first"),
    (
      "r,nữ,27,31,5,,",
      "6:6: the bands of '…' hold … people together; one row without sex and ages must say the same"
    ),
  ])
  func `are checked`(row: String, message: String) throws {
    var findings = FindingList()
    let ages = Self.ages.replacing("r,,,,8", with: "\(row)\nr,,,,8")
    _ = try Dataset.load(content(counts: Self.counts, ages: ages), findings: &findings)
    #expect(
      findings.sorted.map { "\($0.place): \($0.text)" } == [
        "content/t/rosters/ages.csv:" + message
      ])
  }
}
