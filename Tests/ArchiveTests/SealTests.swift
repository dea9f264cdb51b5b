import Files
import Archive
import Findings
import FoundationEssentials
import Publishing
import Testing

@Suite struct `Sealing a year` {
  @Test func `makes a bag that is whole`() throws {
    let scratch = try Scratch()
    let (sealed, findings) = try sealSmall(2026, in: scratch.path)
    #expect(findings == [])
    #expect(sealed?.path == scratch.path + "/2026")
    #expect(verified([scratch.path], in: scratch.path) == [])
  }

  @Test func `states what the bag is in bag-info`() throws {
    let scratch = try Scratch()
    _ = try sealSmall(2026, in: scratch.path)
    #expect(
      try text(scratch.path + "/2026/bag-info.txt") == """
        Source-Organization: Ban Tổ chức
        External-Identifier: 2026
        Bag-Group-Identifier: tiendo-archive
        Bagging-Date: 2026-12-31
        Payload-Oxum: 23.2

        """)
  }

  @Test func `gives the same bytes each time`() throws {
    let one = try Scratch()
    let other = try Scratch()
    let seals = [
      try sealSmall(2026, in: one.path).sealed?.seal,
      try sealSmall(2026, in: other.path).sealed?.seal,
    ]
    #expect(seals[0] != nil)
    #expect(seals[0] == seals[1])
  }

  @Test func `is refused for a year that is sealed, and changes nothing`() throws {
    let scratch = try Scratch()
    let first = try sealSmall(2026, in: scratch.path)
    let (sealed, findings) = try sealSmall(2026, in: scratch.path)
    #expect(sealed == nil)
    #expect(
      findings == [
        "2026 is sealed already, as '2026'; to seal it again beside it give --revision REASON"
      ])
    #expect(FileSystem.entries(scratch.path) == [".tiendo-archive.lock", "2026"])
    let seal = try #require(first.sealed?.seal)
    #expect(verified([scratch.path], in: scratch.path, seal: seal) == [])
  }

  @Test func `again needs a reason, and stands beside the first`() throws {
    let scratch = try Scratch()
    let first = try sealSmall(2026, in: scratch.path)
    let again = try sealSmall(
      2026, in: scratch.path, reason: "Sửa số liệu\nquý III", date: "2027-02-01")
    let third = try sealSmall(2026, in: scratch.path, reason: "Lần ba", date: "2027-03-01")
    #expect(again.sealed?.name.description == "2026-r2")
    #expect(third.sealed?.name.description == "2026-r3")
    let info = try text(scratch.path + "/2026-r2/bag-info.txt")
    #expect(info.contains("\nRevision-Reason: Sửa số liệu quý III\n"))
    #expect(info.contains("\nBagging-Date: 2027-02-01\n"))
    #expect(info.contains("\nPrevious-Identifier: 2026\n"))
    let seal = try #require(first.sealed?.seal)
    #expect(info.contains("\nPrevious-Tagmanifest-SHA512: \(seal)\n"))
    #expect(verified([scratch.path], in: scratch.path) == [])
  }

  @Test func `for the first time takes no reason`() throws {
    let scratch = try Scratch()
    let (sealed, findings) = try sealSmall(2026, in: scratch.path, reason: "Vì sao")
    #expect(sealed == nil)
    #expect(
      findings == ["2026 is not sealed yet, so nothing is revised; leave out --revision"])
  }

  @Test func `is refused upon a chain that is broken`() throws {
    let scratch = try Scratch()
    for year in 2025...2026 { _ = try sealSmall(year, in: scratch.path) }
    try FileManager.default.removeItem(atPath: scratch.path + "/2025")
    let (sealed, findings) = try sealSmall(2027, in: scratch.path)
    #expect(sealed == nil)
    #expect(
      findings == [
        "'2026' was sealed upon '2025', which is missing; restore it from a copy"
      ])
  }

  @Test(arguments: ["a%20b.txt", "a\nb.txt", "a\rb.txt"])
  func `refuses names that bags cannot hold`(name: String) throws {
    let scratch = try Scratch()
    var findings = FindingList()
    let content = YearContent(
      year: 2026, reason: nil, date: "2026-12-31", info: [],
      payload: [SiteFile(path: name, bytes: [])])
    let error = #expect(throws: PayloadError.self) {
      _ = try seal(content, in: scratch.path, findings: &findings)
    }
    #expect(error?.path == name)
    #expect(FileSystem.entries(scratch.path) == [])
  }

  @Test(arguments: [
    ("2026", true), ("2026-r2", true), ("2026-r1", false), ("26", false), ("2026-r", false),
    ("2026-r02", false), ("2026-r2-r3", false), ("+2026", false), ("", false),
  ])
  func `knows the names of years`(name: String, isName: Bool) {
    #expect(BagName(name)?.description == (isName ? name : nil))
  }
}
