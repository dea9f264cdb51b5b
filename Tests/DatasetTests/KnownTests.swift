@testable import Dataset
import Findings
import Measures
import Testing

/// A province with a document of 2025, one of 2026 and one without a date, and what they set.
private let files = [
  "site.yaml": """
  title: T
  owner: O
  report_dates: [2025-12-31, 2026-10-31]
  jurisdictions:
    - id: t
      title: T
    - id: u
      title: U
  """,
  "populations.csv": "id,title,item\np,P,người\n",
  "measures.csv": """
  id,title,population,unit,roster,count
  nu,Nữ,p,%,r,sex = 'nữ'
  tre,Trẻ,p,%,,

  """,
  "t/agencies.csv": """
  id,name,kind,parent,classes
  so-cu,Sở Cũ,,tinh-uy,so
  so-moi,Sở Mới,,,
  tinh-uy,Tỉnh ủy,,,
  so,Các sở,class,,
  khac,Khác,,,

  """,
  "t/documents/cu.md": document("cu", "number: 01-CU\nissued: 2025-12-09\nperiod: 2025 - 2030"),
  "t/documents/moi.md": document("moi", "number: 02-MOI\nissued: 2026-05-03"),
  "t/documents/khong-ngay.md": document("khong-ngay", "period: 2026 - 2030"),
  "t/targets.csv": """
  id,document,measure,comparator,value,deadline,lead
  mt-cu,cu,nu,>=,50,2030,so-cu
  mt-moi,moi,nu,>=,60,2030,so-moi

  """,
  "t/tasks.csv": """
  id,document,title,lead,deadline,target
  nv-cu,cu,"Lập
  danh sách",so-cu,2026,mt-cu | mt-moi
  nv-moi,moi,Kiểm tra,so-moi,2026,mt-moi
  nv-khac,khong-ngay,Rà soát,so-moi,2026,

  """,
  "t/observations.csv": """
  id,measure,date,value,document
  sl-cu,nu,2025-11-30,40,cu
  sl-truoc,nu,2024-12-31,38,moi
  sl-sau,nu,2026-05-03,37.5,moi
  sl-bang,tre,2025-06-30,10,

  """,
  "t/reports.csv": """
  task,state,date,evidence
  nv-cu,done,2026-03-01,Danh sách

  """,
  "t/rosters/rosters.csv": "id,title,file,date\nr,R,r.csv,2026-05-03\n",
  "t/rosters/counts.csv":
    "roster,measure,date,numerator,denominator,missing\nr,nu,2026-05-03,3,8,1\n",
  "u/documents/u.md": document("u", "number: 03-U\nissued: 2026-05-05"),
]

private func document(_ id: String, _ settings: String) -> String {
  "---\nid: \(id)\nkind: Kế hoạch\nissuer: T\ntitle: T\n\(settings)\n---\n\n## I. Mục tiêu\n\nLời.\n"
}

private func sources(_ files: [String: String] = files) -> [SourceFile] {
  files.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
}

private func at(_ text: String) throws -> Day { try #require(Day(iso: text)) }

private func known(on date: String?) throws -> Dataset {
  var findings = FindingList()
  let date = try date.map { try at($0) }
  let dataset = try Dataset.load(sources(), asOf: date, findings: &findings)
  #expect(findings.sorted.map(\.text) == [])
  return try #require(dataset)
}

@Suite struct `What was known on a day` {
  @Test func `is no document issued later, nor anything it set or stated`() throws {
    let province = try #require(try known(on: "2025-12-31").jurisdictions.first)
    #expect(province.documents.map(\.id) == ["cu"])
    #expect(province.targets.map(\.id) == ["mt-cu"])
    #expect(province.duties.map(\.id) == ["nv-cu"])
    #expect(province.observations.map(\.id) == ["sl-cu", "sl-bang"])
    #expect(province.reports == [])
    #expect(province.rosters == [])
  }

  @Test func `is no figure of a day that its document came after`() throws {
    let before = try known(on: "2025-11-30").jurisdictions.first
    #expect(before?.observations.map(\.id) == ["sl-bang"])
    #expect(before?.documents == [])
  }

  @Test func `is an agency while a document names it, with its classes and those above it`() throws
  {
    let province = try #require(try known(on: "2025-12-31").jurisdictions.first)
    #expect(province.agencies.map(\.id) == ["so-cu", "tinh-uy", "so", "khac"])
  }

  @Test func `is no province of which nothing was known`() throws {
    let dataset = try known(on: "2025-12-31")
    #expect(dataset.jurisdictions.map(\.id) == ["t"])
    #expect(dataset.settings.jurisdictions.map(\.id) == ["t"])
    #expect(dataset.settings.reportDates.map(\.description) == ["2025-12-31"])
    #expect(dataset.settings.isPast)
  }

  @Test func `is everything on the last report date`() throws {
    let dataset = try known(on: nil)
    #expect(dataset.jurisdictions.map(\.id) == ["t", "u"])
    #expect(dataset.jurisdictions.first?.documents.count == 3)
    #expect(dataset.jurisdictions.first?.observations.count == 5)
    #expect(!dataset.settings.isPast)
  }

  @Test(arguments: [
    ("issued: 2026-05-03", "2026-05-03"), ("issued: 2026-05", "2026-05-01"),
    ("issued: 2026", "2026-01-01"), ("period: 2025 - 2030", "2025-01-01"), ("signer: A", nil),
  ])
  func `is a document from the first day that its date can mean`(
    settings: String, begins: String?
  ) throws {
    var files = files
    files["t/documents/moi.md"] = document("moi", settings)
    var findings = FindingList()
    let dataset = try Dataset.load(
      sources(files), asOf: try at("2030-12-31"), findings: &findings)
    let moi = dataset?.jurisdictions.first?.document("moi")
    #expect(moi?.begins?.description == begins)
  }
}

@Suite struct `The sources of what was known on a day` {
  @Test func `hold its documents and rows alone, as they were written`() throws {
    let kept = try known(on: nil).known(on: at("2025-12-31")).sourcesWithCounts
    let texts = Dictionary(
      uniqueKeysWithValues: kept.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    #expect(
      texts.keys.sorted() == [
        "measures.csv", "populations.csv", "site.yaml", "t/agencies.csv", "t/documents/cu.md",
        "t/observations.csv", "t/reports.csv", "t/rosters/counts.csv", "t/rosters/rosters.csv",
        "t/targets.csv", "t/tasks.csv",
      ])
    #expect(
      texts["t/tasks.csv"]
        == "id,document,title,lead,deadline,target\n"
        + "nv-cu,cu,\"Lập\ndanh sách\",so-cu,2026,mt-cu | mt-moi\n")
    #expect(
      texts["t/observations.csv"]
        == "id,measure,date,value,document\nsl-cu,nu,2025-11-30,40,cu\n"
        + "sl-bang,tre,2025-06-30,10,\n")
    #expect(texts["site.yaml"] == files["site.yaml"])
  }

  @Test func `give the same again, though they name what came later`() throws {
    let before = try known(on: nil).known(on: at("2025-12-31"))
    var findings = FindingList()
    let again = try #require(
      try Dataset.load(
        before.sourcesWithCounts, asOf: try at("2025-12-31"), findings: &findings))
    #expect(findings.sorted.map(\.text) == [])
    #expect(again.settings == before.settings)
    #expect(again.jurisdictions.map(\.targets.count) == before.jurisdictions.map(\.targets.count))
    #expect(again.sourcesWithCounts == before.sourcesWithCounts)
  }

  @Test func `are all files as they were where nothing came later`() throws {
    let written = sources().filter { $0.path != "t/rosters/counts.csv" }
    let kept = try known(on: nil).sourcesWithCounts
    #expect(kept.filter { $0.path != "t/rosters/counts.csv" } == written)
  }
}
