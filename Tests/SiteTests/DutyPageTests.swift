import Dataset
import Downloads
import Results
import Testing

@testable import Site

@Suite struct `The due day of a task` {
  private static let columns = "task,period,state,date,deadline,decision,evidence,reporter"

  /// The site with the task `nv-1`, which Ban Tổ chức leads, due soon, and some reports.
  private func site(_ reports: [String]) throws -> SmallSite {
    let tasks = try SmallSite.text("mau/tasks.csv").replacing("30/6/2029", with: "28/02/2029")
    let rows = ["nv-4,2027,done,2027-12-01,,,Cơ sở dữ liệu,"] + reports
    return try SmallSite(
      page: "mau/co-quan/index.html",
      with: [
        "mau/tasks.csv": tasks,
        "mau/reports.csv": ([Self.columns] + rows).joined(separator: "\n"),
      ])
  }

  /// The places that show the day.
  private func places(_ reports: [String]) throws -> [String] {
    let site = try site(reports)
    let (context, province) = (site.context, site.province)
    let agency = try #require(province.jurisdiction.agency("ban-to-chuc"))
    let rows = context.agenciesPage(province).html("table").split(separator: "<tr")
    let row = try #require(rows.first { $0.contains(agency.name) })
    let day = "28/02/2029"
    let shown = [
      "agencies": row.contains(day),
      "agency": context.agencyPage(agency, in: province).html("deadlines").contains(day),
      "workload": context.workloadPage(province).html("table").contains("ban-to-chuc"),
      "overview": context.overviewPage().html("soon").contains(day),
      "calendar": !DutyCalendar(of: province, agency: agency).isEmpty,
    ]
    return shown.filter(\.value).map(\.key).sorted()
  }

  @Test func `stands in five places while something is to be done`() throws {
    #expect(try places([]) == ["agencies", "agency", "calendar", "overview", "workload"])
  }

  @Test(arguments: ["done", "paused"])
  func `stands in none of them when the task is done or halted`(state: String) throws {
    #expect(try places(["nv-1,,\(state),2028-12-01,,,Báo cáo,Ban Tổ chức"]) == [])
  }

  @Test func `is followed by what was reported, with period, decision and evidence`() throws {
    let site = try site([
      "nv-1,Quý III/2028,in-progress,2028-10-05,,,Dự thảo,Ban Tổ chức",
      "nv-1,,moved,2028-12-01,2029-03-15,Công văn 12/CV,,",
    ])
    let page = site.context.dutiesPage(site.province).html("table")
    #expect(page.contains("<summary>Báo cáo (2)</summary>"))
    #expect(
      page.contains(
        "<b>05/10/2028</b> – đang thực hiện; kỳ: Quý III/2028; minh chứng: Dự thảo; "
          + "nơi báo cáo: Ban Tổ chức"))
    #expect(
      page.contains(
        "<b>01/12/2028</b> – lùi hạn đến 15/3/2029; quyết định: Công văn 12/CV"))
  }
}

@Suite struct `What a table says beside its figures` {
  @Test func `is shown where it is of use`() throws {
    let site = try SmallSite(with: [
      "mau/judgements.csv": """
      target,date,status,author,reason,evidence
      tre-2030,2028-12-01,slow,Ban Tổ chức,Ít nguồn,Biên bản số 5
      """,
      "mau/tasks.csv": try SmallSite.text("mau/tasks.csv")
        .replacing("Báo cáo,tre-2030,,,", with: "Báo cáo,tre-2030,,Rà soát lại quy hoạch,"),
    ])
    let tre = try site.measure("tre")
    let lines = site.context.computationLines(try #require(tre.headline), of: tre.measure)
    #expect(lines.last?.hasSuffix("đánh giá: Ít nguồn. Minh chứng: Biên bản số 5.") ?? false)
    let document = try #require(site.province.jurisdiction.document("01-kh"))
    let tasks = site.context.dutiesPage(of: document, in: site.province).html("table")
    #expect(tasks.contains("Nguyên văn: Rà soát lại quy hoạch"))
  }

  @Test func `includes how often a figure is due, where it is not the site's period`() throws {
    func facts(_ period: String) throws -> String {
      let measures = try SmallSite.text("measures.csv")
      let site = try SmallSite(with: [
        "measures.csv": measures.replacing(",year,1,", with: ",\(period),1,")
      ])
      return site.context.measurePage(
        try site.measure("tre"), in: site.province, previous: nil, next: nil
      ).html("facts")
    }
    #expect(try facts("quarter").contains("hằng quý"))
    #expect(try !facts("year").contains("Kỳ số liệu"))
    #expect(try !facts("").contains("Kỳ số liệu"))
  }
}
