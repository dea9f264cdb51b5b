@testable import Archive
import Dataset
import Markup
import Measures
import Results
import TestSupport
import Testing

@testable import Site

@Suite struct `What changed` {
  private static let snapshots = Snapshot("Tests/SiteTests/Snapshots")
  private let site: SmallSite
  private let now: YearTables

  init() throws {
    site = try SmallSite(page: "thay-doi/index.html")
    now = YearTables(site.context.results)
  }

  /// What was known on a day.
  private func known(on date: String) throws -> YearTables {
    let day = try #require(Day(iso: date))
    return YearTables(Results(site.context.dataset.known(on: day)))
  }

  /// The groups that have rows, each under its id.
  private func changes(from earlier: YearTables, to later: YearTables) -> [(String, Markup)] {
    ChangeTables(site.context, of: "mau", from: earlier, to: later).groups
      .filter { $0.count > 0 }.map { ("\($0.id) \($0.count)", $0.table) }
  }

  private func expectSame(_ changes: [(String, Markup)], _ name: String) throws {
    let text = markup { for change in changes { change.1 } }.string
    #expect(try Self.snapshots.difference(text, from: name + ".html") == nil)
  }

  @Test func `since a report are statuses, figures and tasks, with arrows and words`() throws {
    let found = changes(from: try known(on: "2026-12-31"), to: now)
    #expect(found.map(\.0) == ["statuses 3", "values 3", "tasks-slipped 1", "tasks-silent 2"])
    try expectSame(found, "changes")
  }

  @Test func `since before a document was issued is all that it set`() throws {
    let found = changes(from: try known(on: "2026-12-01"), to: now)
    #expect(
      found.map(\.0) == [
        "statuses 1", "documents 1", "targets-added 6", "tasks-added 4", "figures-added 3",
      ])
    try expectSame(found, "changes-document")
  }

  @Test func `of figures put right, targets changed and tasks closed or moved is told`() throws {
    func target(_ level: String, _ deadline: String) -> YearTables.Target {
      YearTables.Target(
        key: .init(jurisdiction: "mau", id: "tre-2030"), document: "01-kh",
        documentName: "01-KH/TU",
        clause: "II.1", measure: "tre", title: "Cán bộ trẻ", level: level, deadline: deadline,
        nature: "commitment", status: "too-early")
    }
    func figure(_ value: String, _ part: String) -> YearTables.Figure {
      YearTables.Figure(
        key: .init(jurisdiction: "mau", id: "tre"), title: "Cán bộ trẻ", unit: "%", value: value,
        numerator: part, denominator: "100", decimals: "1", date: "2026-12-31", source: "01-kh")
    }
    func task(_ id: String, _ due: String, _ status: String, days: String = "") -> YearTables.Task {
      YearTables.Task(
        key: .init(jurisdiction: "mau", id: id), document: "01-kh", documentName: "01-KH/TU",
        title: "Rà soát quy hoạch", deadline: "30/6/2029", due: due, recurs: "no", status: status,
        days: days)
    }
    let earlier = YearTables(
      targets: [target(">= 18 %", "2030-12-31")], figures: [figure("12", "12")],
      tasks: [task("nv-1", "2029-06-30", "in-time"), task("cu", "2027-06-30", "in-time")])
    let later = YearTables(
      targets: [target("range 17.5 20 %", "2031-12-31")], figures: [figure("11", "11")],
      tasks: [
        task("nv-1", "2029-12-31", "in-time"), task("cu", "2027-06-30", "done-late", days: "4"),
      ])
    let found = changes(from: earlier, to: later)
    #expect(
      found.map(\.0) == [
        "revised 1", "tasks-redated 1", "tasks-closed 1", "targets-changed 1",
      ])
    try expectSame(found, "changes-other")
  }

  @Test(arguments: [
    (">= 37.5 %", "từ 37,5%"), ("> 20 %", "trên 20%"), ("<= 2 %", "không quá 2%"),
    ("~ 5 %", "khoảng 5%"), ("= 100 %", "100%"), ("range 15 20 %", "15 – 20%"),
    (">= 1200 đảng viên", "từ 1.200\u{A0}đảng viên"), ("Cơ cấu hợp lý", "Cơ cấu hợp lý"),
  ])
  func `names a level as pages do`(level: String, shown: String) {
    let target = YearTables.Target(
      key: .init(jurisdiction: "mau", id: "t"), document: "d", documentName: "D", clause: "",
      measure: "m", title: "M", level: level, deadline: "2030-12-31", nature: "commitment",
      status: "too-early")
    let tables = ChangeTables(site.context, of: "mau", from: now, to: now)
    #expect(tables.level(target).string == shown)
  }
}

@Suite struct `A page of a sealed year` {
  private func page(_ text: String) -> String {
    String(
      decoding: SealedYears.page(Array(text.utf8), with: Array("<p>2025</p>".utf8)), as: UTF8.self)
  }

  @Test func `has its notice in the place that its theme gave it`() {
    #expect(
      page("<body class=\"a\"><main><!-- edition --><h1>A</h1>")
        == "<body class=\"a\"><main><p>2025</p><h1>A</h1>")
  }

  @Test func `has its notice at the head where its theme gave it no place`() {
    #expect(page("<body class=\"a\"><h1>A</h1>") == "<body class=\"a\"><p>2025</p><h1>A</h1>")
    #expect(page("A") == "<p>2025</p>A")
  }

  @Test func `leads to the same page of the newest site, or to its first`() throws {
    let context = try SmallSite(page: "nam/2027-r2/mau/chi-tieu/tre/index.html").context
    let day = try #require(Day(iso: "2027-12-31"))
    let year = SealedEdition(
      name: BagName(year: 2027, revision: 2), reportDate: day, sealed: day + 30, reason: "Sửa",
      isRebuilt: false, seal: "", tables: YearTables(), site: [])
    let path = "mau/chi-tieu/tre/index.html"
    let here = context.notice(on: path, of: year, pages: [path]).string
    #expect(here.contains("Bản lưu năm 2027, lần 2, niêm phong ngày 30/01/2028."))
    #expect(here.contains("href=\"../../../../../mau/chi-tieu/tre/index.html\""))
    let gone = context.notice(on: path, of: year, pages: []).string
    #expect(gone.contains("href=\"../../../../../index.html\""))
    #expect(gone.contains("href=\"../../../../index.html\">Các năm khác"))
  }
}
