import Dataset
import Findings
import FoundationEssentials
import Measures
import Testing

/// What the program says of a folder whose settings hold only a key that nobody knows.
private struct Keys {
  private let findings: [Finding]

  init() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/tiendo-keys-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let documents = folder + "/province/documents"
    try FileManager.default.createDirectory(atPath: documents, withIntermediateDirectories: true)
    func load(_ site: String) throws -> [Finding] {
      try site.write(toFile: folder + "/site.yaml", atomically: true, encoding: .utf8)
      var findings = FindingList()
      _ = try Dataset.load(folder, findings: &findings)
      return findings.sorted
    }
    let pages = folder + "/pages"
    try FileManager.default.createDirectory(atPath: pages, withIntermediateDirectories: true)
    for (file, key) in [(documents + "/a.md", "wwwwwwww"), (pages + "/a.md", "vvvvvvvv")] {
      try "---\n\(key): 1\n---\n".write(toFile: file, atomically: true, encoding: .utf8)
    }
    findings =
      try load("xxxxxxxx: 1\njurisdictions: [{yyyyyyyy: 1}]\nmethod: {zzzzzzzz: 1}\n")
      + load(
        "title: a\nowner: b\nreport_dates: [2026-10-31]\njurisdictions: [{id: province, title: c}]")
  }

  /// The keys known beside an unknown one.
  func known(beside key: String) -> Set<String> {
    let finding = findings.first { $0.rule.id == "settings-unknown" && $0.values["key"] == key }
    let advice = finding?.values["advice"]?.replacing("; the keys here are ", with: "") ?? ""
    return Set(advice.split(separator: ", ").map(String.init))
  }

  /// The keys that were missed in the group that begins at a column of a line.
  func missed(in file: String, line: Int, column: Int) -> Set<String> {
    let place = Place("content/" + file, line: line, column: column)
    let missing = findings.filter { $0.place == place && $0.rule.id == "settings-missing" }
    return Set(missing.compactMap { $0.values["key"] })
  }
}

/// The keys of a table of documentation, with those that are required.
private func written(_ heading: String) throws -> (all: Set<String>, required: Set<String>) {
  let rows = table(
    "| key | required | meaning |", in: try Page("docs/data.md").section(heading))
  return (
    Set(rows.map { $0[0].bare }), Set(rows.filter { $0[1] == "yes" }.map { $0[0].bare })
  )
}

@Suite struct `The keys of settings` {
  @Test func `stand in the page on data`() throws {
    let keys = try Keys()
    let site = try written("## `site.yaml`")
    let provinces = keys.known(beside: "yyyyyyyy").map { "jurisdictions: " + $0 }
    let method = keys.known(beside: "zzzzzzzz").map { "method: " + $0 }
    #expect(site.all == keys.known(beside: "xxxxxxxx").union(provinces).union(method))
    // That report dates are needed is a rule of its own.
    let missed = keys.missed(in: "site.yaml", line: 1, column: 1).union(["report_dates"])
    let missedBelow = keys.missed(in: "site.yaml", line: 2, column: 17)
    #expect(site.required == missed.union(missedBelow.map { "jurisdictions: " + $0 }))
  }

  @Test func `of documents stand in the page on data`() throws {
    let keys = try Keys()
    let documents = try written("## Documents")
    #expect(documents.all == keys.known(beside: "wwwwwwww"))
    #expect(
      documents.required == keys.missed(in: "province/documents/a.md", line: 2, column: 1))
  }

  @Test func `of free pages stand in the page on data`() throws {
    let keys = try Keys()
    let pages = try written("## Free pages")
    #expect(pages.all == keys.known(beside: "vvvvvvvv"))
    #expect(pages.required == keys.missed(in: "pages/a.md", line: 2, column: 1))
  }

  @Test func `stand with their defaults`() throws {
    let rows = table(
      "| key | required | meaning |", in: try Page("docs/data.md").section("## `site.yaml`"))
    let defaults = rows.filter { $0[0].hasPrefix("`method: ") }.map { row in
      row[2].firstMatch(of: /`([0-9.]+)`/).flatMap { Fraction(decimal: String($0.output.1)) }
    }
    let method = Method()
    #expect(
      defaults == [
        method.onTrack, method.slow, method.early, Fraction(method.periodMonths),
        Fraction(method.graceDays),
      ])
  }
}
