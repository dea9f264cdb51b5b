import Downloads
import Findings
import Results
import Testing

@testable import Site

@Suite struct `A step of a roadmap` {
  /// The site at the end of 2028 with one step.
  private func site(from: String, to: String) throws -> SmallSite {
    try SmallSite(with: [
      "mau/milestones.csv":
        "id,document,number,from,to,title\nlt-1,01-kh,1,\(from),\(to),Bước một\n"
    ])
  }

  private func page(_ site: SmallSite) -> String {
    site.context.roadmapPage(site.province).html("table")
  }

  @Test(arguments: [
    ("12/2028", "6/2029", "12/2028 – 6/2029"), ("2028", "2028", "2028"),
    ("Quý IV/2028", "Quý I/2029", "Quý IV/2028 – Quý I/2029"),
    ("2028-12-31", "2029", "31/12/2028 – 2029"),
  ])
  func `is now from its first day to its last, and shown as it was written`(
    from: String, to: String, shown: String
  ) throws {
    let page = page(try site(from: from, to: to))
    #expect(page.contains("class=\"current\""))
    #expect(page.contains("<b>\(shown)</b>"))
  }

  @Test(arguments: [("2029", "2030"), ("2026", "11/2028"), ("Quý I/2029", "2029")])
  func `is not now before or after them`(from: String, to: String) throws {
    let page = page(try site(from: from, to: to))
    #expect(page.contains("Bước một"))
    #expect(!page.contains("class=\"current\""))
  }

  @Test func `gives its figure the same days as the open data`() throws {
    let site = try site(from: "2028", to: "Quý I/2029")
    let days = "2028-01-01,2029-03-31"
    let card = try #require(site.context.roadmapFigure(site.province, number: 1))
    #expect(String(decoding: card.table.csv, as: UTF8.self).contains("\r\n\(days),Bước một,"))
    let words = site.context.words
    let files = try downloads(
      of: site.context.results, findings: FindingList(), labels: Labels { words($0, $1) })
    let table = try #require(files.first { $0.name == "milestones.csv" })
    #expect(String(decoding: table.bytes, as: UTF8.self).contains(",\(days),Bước một,"))
  }
}
