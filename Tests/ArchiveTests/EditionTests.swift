@testable import Archive
import Findings
import FoundationEssentials
import Measures
import Publishing
import Testing

/// Seals a small year with a report date, a page and its tables.
private func seal(
  _ year: Int, in folder: String, reason: String? = nil, isRebuilt: Bool = false
) throws {
  var findings = FindingList()
  var info = [BagInfoLine("Report-Date", "\(year)-10-31")]
  if isRebuilt { info.append(BagInfoLine(BagInfo.edition, BagInfo.rebuilt)) }
  _ = try Archive.seal(
    YearContent(
      year: year, reason: reason, date: "\(year)-12-31", info: info,
      payload: payload(of: year) + YearTables().files),
    in: folder, findings: &findings)
  #expect(findings.sorted.map(\.text) == [])
}

/// The editions of a folder, and each finding as `rule place`.
private func editions(_ folder: String) throws -> (editions: [SealedEdition], findings: [String]) {
  var findings = FindingList()
  let found = try sealedEditions(in: folder, findings: &findings)
  return (
    found,
    findings.sorted.map { "\($0.rule.id) \($0.place)".replacing(folder + "/", with: "") }
  )
}

@Suite struct `The sealed years beside a site` {
  @Test func `are read with their days, reasons, seals and pages`() throws {
    let scratch = try Scratch()
    try seal(2025, in: scratch.path, isRebuilt: true)
    try seal(2026, in: scratch.path)
    try seal(2026, in: scratch.path, reason: "Sửa số liệu")
    let (found, findings) = try editions(scratch.path)
    #expect(findings == [])
    #expect(found.map(\.name.description) == ["2025", "2026", "2026-r2"])
    #expect(found.map(\.reportDate.description) == ["2025-10-31", "2026-10-31", "2026-10-31"])
    #expect(found.map(\.sealed.description) == ["2025-12-31", "2026-12-31", "2026-12-31"])
    #expect(found.map(\.reason) == [nil, nil, "Sửa số liệu"])
    #expect(found.map(\.isRebuilt) == [true, false, false])
    #expect(found.map { $0.site.map(\.path) } == Array(repeating: ["index.html"], count: 3))
    #expect(found.allSatisfy { $0.seal.count == 128 })
  }

  @Test func `are none where there is no folder`() throws {
    let scratch = try Scratch()
    let (found, findings) = try editions(scratch.path + "/archive")
    #expect(found.isEmpty)
    #expect(findings == [])
  }

  @Test func `are none where one of them was changed`() throws {
    let scratch = try Scratch()
    for year in 2025...2026 { try seal(year, in: scratch.path) }
    try replace("<p>2025", by: "<p>2024", in: scratch.path + "/2025/data/site/index.html")
    let (found, findings) = try editions(scratch.path)
    #expect(found.isEmpty)
    #expect(findings == ["bag-changed 2025/data/site/index.html"])
  }

  @Test func `are none where one of them is missing`() throws {
    let scratch = try Scratch()
    for year in 2025...2026 { try seal(year, in: scratch.path) }
    try FileManager.default.removeItem(atPath: scratch.path + "/2025")
    let (found, findings) = try editions(scratch.path)
    #expect(found.isEmpty)
    #expect(findings == ["chain-missing 2026"])
  }

  @Test func `are nothing else that is a bag`() throws {
    let scratch = try Scratch()
    let bag = scratch.path + "/khac"
    try FileManager.default.createDirectory(atPath: bag, withIntermediateDirectories: true)
    for file in try bagFiles(payload(of: 2026), info: []) {
      let url = URL(filePath: bag + "/" + file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    let (found, findings) = try editions(scratch.path)
    #expect(found.isEmpty)
    #expect(findings == ["not-an-edition khac"])
  }
}
