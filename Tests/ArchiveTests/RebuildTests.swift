import Files
import Dataset
import Findings
import Foundation
import Measures
import Publishing
import Results
import Site
import Testing

@testable import Archive
@testable import tiendo

/// Words that no other file has, put into every cell of a roster that takes free words.
private let canary = "CHIM-BAO-"

/// The site that content and theme give on a day, with the list of its files.
private func site(of content: String, theme: String, asOf date: String) async throws -> [SiteFile] {
  var findings = FindingList()
  let theme = Theme.load(theme, findings: &findings)
  let day = try #require(Day(iso: date))
  let dataset = try #require(try Dataset.load(content, asOf: day, findings: &findings))
  let builder = SiteBuilder(Results(dataset), theme: theme, doubts: findings)
  let files = await builder.files(jobs: 2, findings: &findings)
  #expect(!findings.hasErrors)
  return try marked(files)
}

/// Seals a year of the shipped content, or of another, and gives the folder of the bag.
private func sealShipped(
  _ content: String, _ year: String = "2026", in folder: String
) async throws -> String {
  var command = ArchiveYear()
  command.content = content
  command.output = folder
  #expect(try await command.run([year]) == .done)
  return folder + "/" + year
}

/// All files of a folder by path.
private func files(in folder: String) throws -> [String: [UInt8]] {
  let found = try FileSystem.tree(folder).filter { $0.kind == .file }
  return Dictionary(
    uniqueKeysWithValues: found.map { ($0.path, FileSystem.read(folder + "/" + $0.path) ?? []) })
}

@Suite struct `The bag of the shipped content` {
  @Test func `gives its own site again from its sources, as the rosters do`() async throws {
    let scratch = try Scratch()
    let bag = try await sealShipped("content", in: scratch.path)
    let archived = try files(in: bag + "/data/site")
    #expect(archived.count > 200)
    let again = try await site(
      of: bag + "/data/sources", theme: bag + "/data/build/theme", asOf: "2026-10-31")
    let counted = try await site(of: "content", theme: "theme", asOf: "2026-10-31")
    for made in [again, counted] {
      #expect(made.count == archived.count)
      #expect(made.filter { archived[$0.path] != $0.bytes }.map(\.path) == [])
    }
  }

  @Test func `of a year gone by gives its site again, from what was known then`() async throws {
    let scratch = try Scratch()
    let bag = try await sealShipped("content", "2025", in: scratch.path)
    let archived = try files(in: bag + "/data/site")
    #expect(archived.count > 100)
    let again = try await site(
      of: bag + "/data/sources", theme: bag + "/data/build/theme", asOf: "2025-12-31")
    #expect(again.count == archived.count)
    #expect(again.filter { archived[$0.path] != $0.bytes }.map(\.path) == [])
    let documents = try files(in: bag + "/data/sources").keys.filter { $0.hasSuffix(".md") }
    #expect(documents.sorted() == ["thai-nguyen/documents/07-da-tu.md"])
  }

  @Test func `of a year gone by says that it was rebuilt`() async throws {
    let scratch = try Scratch()
    let bag = try await sealShipped("content", "2025", in: scratch.path)
    let info = try text(bag + "/bag-info.txt")
    #expect(info.contains("\nEdition: rebuilt from its sources, not sealed at the time\n"))
    let pages = try files(in: bag + "/data/site").filter { $0.key.hasSuffix(".html") }
    let words = Array("Tình hình đến 31/12/2025, dựng lại sau".utf8)
    #expect(pages.filter { !contains(words, in: $0.value) }.keys.sorted() == [])
    let now = try await sealShipped("content", in: scratch.path)
    #expect(!(try text(now + "/bag-info.txt")).contains("Edition:"))
    #expect(!(try text(now + "/data/site/index.html")).contains("dựng lại sau"))
  }

  @Test func `is whole for sha256sum and sha512sum too`() async throws {
    let scratch = try Scratch()
    let bag = try await sealShipped("content", in: scratch.path)
    #expect(verified([bag], in: scratch.path) == [])
    for (tool, bits) in [("sha256sum", "256"), ("sha512sum", "512")] {
      for manifest in ["manifest", "tagmanifest"] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/" + tool)
        process.arguments = ["--check", "--strict", "--quiet", "\(manifest)-sha\(bits).txt"]
        process.currentDirectoryURL = URL(filePath: bag)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
    }
  }

  @Test func `holds no cell of a roster`() async throws {
    let scratch = try Scratch()
    let content = scratch.path + "/content"
    try FileManager.default.copyItem(atPath: "content", toPath: content)
    let rosters = content + "/thai-nguyen/rosters"
    for name in ["dien-quan-ly.csv", "bch-tinh.csv", "bch-xa.csv"] {
      let lines = try text(rosters + "/" + name).split(whereSeparator: \.isNewline)
      let marked = lines.enumerated().map { index, line in
        index == 0 ? line + ",note" : canary + line + "," + canary + String(index)
      }
      try write(marked.joined(separator: "\n") + "\n", to: rosters + "/" + name)
    }
    let bag = try await sealShipped(content, in: scratch.path + "/archive")
    let plain = try await sealShipped("content", in: scratch.path + "/plain")
    let all = try files(in: bag + "/data")
    let needle = Array(canary.utf8)
    #expect(all.count > 250)
    #expect(
      all.filter { contains(needle, in: $0.value) || contains(needle, in: Array($0.key.utf8)) }
        .keys.sorted() == [])
    #expect(all == (try files(in: plain + "/data")))
    #expect(
      all.keys.filter { $0.contains("/rosters/") }.sorted() == [
        "sources/thai-nguyen/rosters/ages.csv",
        "sources/thai-nguyen/rosters/counts.csv",
        "sources/thai-nguyen/rosters/rosters.csv",
      ])
  }

  private func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    Data(bytes).range(of: Data(needle)) != nil
  }
}

@Suite struct `Sealing from the command line` {
  @Test func `refuses a year without a report date and names those there are`() async throws {
    var findings = FindingList()
    let material = YearMaterial(year: 2031, content: "content", theme: "theme")
    let made = try await material.files(&findings)
    #expect(made == nil)
    #expect(
      findings.sorted.filter { $0.rule.severity == .error }.map { "\($0.place): \($0.text)" } == [
        "content/site.yaml: report_dates has no day in 2031, only 2025-12-31, 2026-05-31, 2026-10-31; "
          + "add the day for which the year is to speak"
      ])
  }
}
