import Dataset
import Findings
import FoundationEssentials
import Markup
import Results
import Templates
import Testing

@testable import Site

/// The small content folder of these tests, with the shipped words.
struct SmallSite {
  let province: ProvinceResults
  let context: PageContext
  /// What reading the folder found.
  let findings: [Finding]

  /// Reads the folder, with some of its files in other words; a page stands at a path of its site.
  init(
    page path: String = "mau/chi-tieu/index.html", with changes: [String: String] = [:]
  ) throws {
    var findings = FindingList()
    let loaded = try Dataset.load(SmallSite.files(changes), findings: &findings)
    let results = Results(try #require(loaded))
    let theme = Theme.load("theme", findings: &findings)
    #expect(!findings.hasErrors, "\(findings.sorted.map(\.text))")
    self.findings = findings.sorted
    province = try #require(results.provinces.first)
    context = PageContext(results: results, theme: theme, path: path)
  }

  private static func files(_ changes: [String: String]) throws -> [SourceFile] {
    let folder = "Tests/SiteTests/Content/"
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      changes[path] == nil && [".csv", ".md", ".yaml"].contains { path.hasSuffix($0) }
    }
    #expect(paths.count > 5)
    let texts = try paths.map { ($0, try text($0)) } + changes.map { ($0.key, $0.value) }
    return texts.map { SourceFile(path: $0.0, bytes: Array($0.1.utf8)) }
  }

  /// The text of a file of the folder.
  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "Tests/SiteTests/Content/" + path, encoding: .utf8)
  }

  /// The result of a measure.
  func measure(_ id: String) throws -> MeasureResult { try #require(province.measure(id)) }
}

extension Page {
  /// All values of a name, one after the other, wherever they stand among the page's values.
  func html(_ name: String) -> String { Page.html(name, in: .record(values)) }

  private static func html(_ name: String, in value: Value) -> String {
    switch value {
    case .record(let fields):
      let own: String =
        switch fields[name] {
        case .markup(let found): found.string
        case .text(let found): found
        default: ""
        }
      return own
        + fields.sorted { $0.key < $1.key }.map { html(name, in: $0.value) }.joined()
    case .list(let items): return items.map { html(name, in: $0) }.joined()
    default: return ""
    }
  }
}
