import Dataset
import Findings
import Publishing
import FoundationEssentials
import Results
import Testing

@testable import Site

/// The words of a language by key.
private func words(of language: SiteSettings.InterfaceLanguage) throws -> [String: String] {
  var findings = FindingList()
  let file = "theme/words/\(language.rawValue).yaml"
  let text = try String(contentsOfFile: file, encoding: .utf8)
  let words = Words(text, file: file, findings: &findings)
  #expect(findings.sorted.map(\.text) == [])
  return words.texts
}

/// The small site in English.
private func englishSite() async throws -> (pages: [String: String], findings: [String]) {
  let folder = "Tests/SiteTests/Content"
  let files = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    .compactMap { path -> SourceFile? in
      guard let text = try? String(contentsOfFile: folder + "/" + path, encoding: .utf8) else {
        return nil
      }
      let language = path == "site.yaml" ? "language: en\n" : ""
      return SourceFile(path: path, bytes: Array((language + text).utf8))
    }
  var findings = FindingList()
  let dataset = try #require(try Dataset.load(files, findings: &findings))
  let theme = Theme.load("theme", language: dataset.settings.language, findings: &findings)
  let builder = SiteBuilder(Results(dataset), theme: theme, doubts: FindingList())
  var pages: [String: String] = [:]
  for file in await builder.files(jobs: 2, findings: &findings) where file.path.hasSuffix(".html") {
    pages[file.path] = String(decoding: file.bytes, as: UTF8.self)
  }
  return (pages, findings.sorted.filter { $0.rule.severity == .error }.map(\.text))
}

@Suite struct `The words of a language` {
  @Test(arguments: SiteSettings.InterfaceLanguage.allCases)
  func `have the keys and the values of the Vietnamese ones`(
    language: SiteSettings.InterfaceLanguage
  ) throws {
    let (own, vietnamese) = (try words(of: language), try words(of: .vietnamese))
    #expect(Set(own.keys).symmetricDifference(vietnamese.keys).sorted() == [])
    for (key, text) in own {
      #expect(values(in: text) == values(in: vietnamese[key] ?? ""), "\(key)")
      #expect(!text.isEmpty, "\(key)")
    }
  }

  @Test func `are in that language`() throws {
    let marks = Set("ăâđêôơưĂÂĐÊÔƠƯ")
    let left = try words(of: .english).filter { key, text in
      // The content is Vietnamese, and so is what a reader types to search it.
      !key.hasPrefix("abbreviation.") && key != "search.lead"
        && text.contains { marks.contains($0) }
    }
    #expect(left.keys.sorted() == [])
  }

  /// The names in braces.
  private func values(in text: String) -> Set<String> {
    Set(text.matches(of: /\{([a-z]+)\}/).map { String($0.output.1) })
  }
}

@Suite struct `A site in English` {
  @Test func `lacks nothing, says so and marks what is Vietnamese`() async throws {
    let (pages, findings) = try await englishSite()
    #expect(findings == [])
    #expect(!pages.isEmpty)
    for (path, page) in pages {
      #expect(page.contains("<html lang=\"en\""), "\(path)")
      #expect(!page.contains("Tổng quan"), "\(path)")
    }
    let measure = try #require(pages["mau/chi-tieu/tre/index.html"])
    #expect(measure.contains("<h1 lang=\"vi\">Cán bộ trẻ diện tỉnh quản lý</h1>"))
    let document = try #require(pages["mau/van-ban/01-kh/index.html"])
    #expect(document.contains("<article class=\"card prose\" lang=\"vi\">"))
    #expect(document.contains("<p class=\"note\" lang=\"en\">"))
    let agency = try #require(pages["mau/co-quan/index.html"])
    #expect(agency.contains("lang=\"vi\""))
  }

  @Test func `has the method in English`() async throws {
    let method = try #require(try await englishSite().pages["phuong-phap/index.html"])
    #expect(method.contains("Pace on a straight line"))
    #expect(!method.contains("Nhịp độ"))
  }
}
