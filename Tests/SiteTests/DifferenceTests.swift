import Dataset
import Findings
import Results
import Testing

@testable import Site

@Suite struct `Sources that do not agree` {
  private static let rows = """
    id,measure,date,numerator,denominator,value,place,document,clause
    a,tre,2026-12-31,12,100,,,01-kh,I
    b,tre,2026-12-31,13,100,,,,
    c,tre,12/2026,13,100,,,02-nq,I
    d,nu,2026,1,4,,Xã A,,
    e,nu,2026-12-31,,,24.9,Xã A,,
    f,nu,2026-12-31,1,4,,Xã B,,
    g,ky-luat,2026-12-31,8,100,,,,
    h,ky-luat,2026-12-31,,,8.04,,01-kh,I

    """

  @Test func `are the same for whoever checks and for whoever reads the page`() throws {
    let site = try SmallSite(
      page: "doi-chieu/index.html", with: ["mau/observations.csv": Self.rows])
    let warned = site.findings.filter { $0.rule.id == "sources-disagree" }
      .compactMap { $0.values["measure"] }
    let shown = site.province.differences.filter { $0.kind == .figures }.compactMap(\.measure)
    #expect(warned.sorted() == ["nu", "tre"])
    #expect(shown.sorted() == warned.sorted())
    #expect(site.province.differences.filter { $0.kind == .figures }.map(\.sides.count) == [3, 2])
  }

  @Test func `stand on the page with their dates as written, and with their places`() throws {
    let site = try SmallSite(
      page: "doi-chieu/index.html", with: ["mau/observations.csv": Self.rows])
    let page = site.context.differencesPage().html("table")
    #expect(page.contains("<b>12% (12/100)</b> (31/12/2026)"))
    #expect(page.contains("<b>13% (13/100)</b> (12/2026)"))
    #expect(page.contains("<b>25% (1/4)</b> (2026) – Xã A, "))
    #expect(!page.contains("Xã B"))
  }
}
