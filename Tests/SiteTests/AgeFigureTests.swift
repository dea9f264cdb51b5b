import Dataset
import Findings
import Markup
import Results
import TestSupport
import Testing

@testable import Site

@Suite struct `Figures of ages` {
  private static let snapshots = Snapshot("Tests/SiteTests/Snapshots")
  private let province: ProvinceResults
  private let context: PageContext

  init() throws {
    let files = [
      "site.yaml":
        "title: T\nowner: O\nreport_dates: [2026-10-31]\njurisdictions:\n  - id: t\n    title: T\n",
      "populations.csv": "id,title,item\nlon,Cán bộ diện tỉnh,đồng chí\nnho,Cán bộ diện xã,người\n",
      "measures.csv": "id,title,population\n", "t/agencies.csv": "id,name\n",
      "t/targets.csv": "id,document,measure,comparator,value,deadline\n",
      "t/rosters/rosters.csv": """
      id,title,file,date,population,sample
      r-lon,Danh sách lớn,l.csv,2026-05-03,lon,yes
      r-nho,Danh sách nhỏ,n.csv,2026-05-03,nho,
      """,
      "t/rosters/counts.csv": "roster,measure,date,numerator,denominator\n",
      "t/rosters/ages.csv": """
      roster,sex,from,to,people,years,missing
      r-lon,nam,,26,0,,
      r-lon,nam,27,31,1,,
      r-lon,nam,32,36,2,,
      r-lon,nam,37,41,5,,
      r-lon,nam,42,46,21,,
      r-lon,nam,47,51,18,,
      r-lon,nam,52,56,9,,
      r-lon,nam,57,,4,,
      r-lon,nữ,,26,0,,
      r-lon,nữ,27,31,0,,
      r-lon,nữ,32,36,1,,
      r-lon,nữ,37,41,3,,
      r-lon,nữ,42,46,7,,
      r-lon,nữ,47,51,9,,
      r-lon,nữ,52,56,0,,
      r-lon,nữ,57,,0,,
      r-lon,,,,80,3760,2
      r-nho,nam,37,41,4,,
      r-nho,nữ,42,46,3,,
      r-nho,,,,7,290,0
      """,
    ]
    var findings = FindingList()
    let dataset = try #require(
      try Dataset.load(
        files.sorted { $0.key < $1.key }.map {
          SourceFile(path: $0.key, bytes: Array($0.value.utf8))
        }, findings: &findings))
    #expect(findings.sorted.map(\.text) == [])
    let results = Results(dataset)
    province = try #require(results.provinces.first)
    context = PageContext(
      results: results, theme: Theme.load("theme", findings: &findings),
      path: Address.ages("t").path)
  }

  @Test func `are a structure of all rosters and a pyramid of each`() throws {
    let cards = context.ageFigures(province)
    #expect(cards.map(\.number) == [1, 2])
    #expect(
      cards.map(\.finding) == [
        "15% dưới 42 tuổi", "Đông nhất ở 42 – 46 tuổi: 28 người; dưới 42 tuổi: 12",
      ])
    for (card, name) in zip(cards, ["age-structure", "age-pyramid"]) {
      let html = context.figure(card).string
      #expect(try Self.snapshots.difference(html, from: "\(name).html") == nil)
    }
  }

  @Test func `say total, mean age, missing people and that the data is made up`() throws {
    let pyramid = try #require(context.ageFigures(province).last)
    #expect(pyramid.subtitle.contains("80\u{A0}đồng chí, tuổi bình quân 47,"))
    #expect(pyramid.description.hasSuffix("2 người thiếu thông tin."))
    #expect(context.figure(pyramid).string.contains("dữ liệu mẫu"))
  }

  @Test func `of fewer than 50 people are a plain table`() throws {
    let tables = context.smallAgeTables(province)
    #expect(tables.map(\.title) == ["Danh sách nhỏ"])
    #expect(
      tables.first?.table.rows.map { $0.map(\.shown) } == [
        ["37 – 41", "4", "0", "4"], ["42 – 46", "0", "3", "3"],
      ])
    #expect(!context.ageFigures(province).contains { $0.file.contains("nho") })
  }

  @Test func `add up to the roster in every column`() throws {
    let pyramid = try #require(context.ageFigures(province).last)
    let sums = (1...3).map { column in
      pyramid.table.rows.reduce(0) { $0 + (Int($1[column].plain[0]) ?? 0) }
    }
    #expect(sums == [60, 20, 80])
  }
}
