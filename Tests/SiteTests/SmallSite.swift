import Dataset
import Findings
import Results
import Testing

@testable import Site

/// The small content folder of these tests, with the shipped words.
struct SmallSite {
  let province: ProvinceResults
  let context: PageContext

  /// Reads the folder; a page stands at a path of its site.
  init(page path: String = "mau/chi-tieu/index.html") throws {
    var findings = FindingList()
    let loaded = try Dataset.load("Tests/SiteTests/Content", findings: &findings)
    let results = Results(try #require(loaded))
    let theme = Theme.load("theme", findings: &findings)
    #expect(!findings.hasErrors, "\(findings.sorted.map(\.text))")
    province = try #require(results.provinces.first)
    context = PageContext(results: results, theme: theme, path: path)
  }

  /// The result of a measure.
  func measure(_ id: String) throws -> MeasureResult { try #require(province.measure(id)) }
}
