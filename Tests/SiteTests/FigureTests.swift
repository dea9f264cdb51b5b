import Charts
import Markup
import Results
import TestSupport
import Testing

@testable import Site

@Suite struct `A figure` {
  private static let snapshots = Snapshot("Tests/SiteTests/Snapshots")
  private let site: SmallSite

  init() throws { site = try SmallSite(page: "mau/chi-tieu/tre/index.html") }

  private var card: FigureCard {
    get throws {
      try #require(
        site.context.referenceFigure(try site.measure("tre"), in: site.province.jurisdiction))
    }
  }

  @Test func `says its finding in at most 12 words, with its number`() throws {
    for measure in site.province.measures {
      let jurisdiction = site.province.jurisdiction
      for card in [
        site.context.referenceFigure(measure, in: jurisdiction),
        site.context.peopleFigure(measure, in: jurisdiction),
      ].compactMap(\.self) {
        #expect(card.finding.split(separator: " ").count <= 12, "\(card.finding)")
        #expect(card.finding.contains { $0.isNumber }, "\(card.finding)")
      }
    }
  }

  @Test func `can be taken away as numbers, picture, page and address`() throws {
    let html = site.context.figure(try card).string
    for part in [
      "href=\"../../../hinh/mau/tre-1.csv\"", "href=\"../../../hinh/mau/tre-1.svg\"",
      "href=\"../../../nhung/mau/tre-1.html\"", "class=\"copy-link\" href=\"#hinh-1\"",
      "&lt;iframe src=&quot;https://ĐỊA-CHỈ-CỦA-TRANG/nhung/mau/tre-1.html&quot;",
    ] {
      #expect(html.contains(part), "\(part)")
    }
  }

  @Test func `of what moved draws the way from one figure to the next`() throws {
    let card = try #require(site.context.movementFigure(site.province, number: 1))
    let html = site.context.figure(card).string
    #expect(try Self.snapshots.difference(html, from: "movement-figure.html") == nil)
  }

  @Test func `of the roadmap has steps, deadlines and what goes on all the time`() throws {
    let card = try #require(site.context.roadmapFigure(site.province, number: 1))
    let html = site.context.figure(card).string
    #expect(try Self.snapshots.difference(html, from: "roadmap-figure.html") == nil)
  }

  @Test func `gives machines plain numbers and dates`() throws {
    let csv = String(decoding: try card.table.csv.dropFirst(3), as: UTF8.self)
    #expect(
      csv.split(separator: "\r\n").prefix(3) == [
        "Ngày số liệu,Thực hiện,Tử số,Mẫu số,Mức tham chiếu,Ghi chú",
        "2026-12-31,12.0,12,100,12.0,Mốc xuất phát", "2028-12-31,14.0,14,100,15.0,",
      ])
  }

  @Test func `has as many cells as headings in every row`() throws {
    let columns =
      site.context.panelFigures(site.province).map(\.table)
      + [try card.table]
    for table in columns {
      for row in table.rows {
        #expect(row.flatMap(\.plain).count == table.columns.flatMap(\.plain).count)
        #expect(row.count == table.columns.count)
      }
    }
  }

  @Test func `stands alone in a page that can be embedded`() throws {
    let path = Address.embeddedFigure(try card.file).path
    let context = PageContext(
      results: site.context.results, theme: site.context.theme, path: path)
    let page = context.embeddedFigure(try card)
    #expect(page.shell == "figure")
    #expect(page.title == (try card.finding))
  }
}
