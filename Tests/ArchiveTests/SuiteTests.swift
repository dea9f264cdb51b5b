import Archive
import Findings
import FoundationEssentials
import TestSupport
import Testing

/// The bags of the Library of Congress' conformance suite, by what is expected of them.
private func bags(_ expectation: String) throws -> [String] {
  let root = Suites.folder + "/bagit"
  let versions = try FileManager.default.contentsOfDirectory(atPath: root)
  return versions.filter { $0.hasPrefix("v") }.sorted().flatMap { version -> [String] in
    let folder = "\(root)/\(version)/\(expectation)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { folder + "/" + $0 }
      .filter { FileManager.default.fileExists(atPath: $0 + "/data") }
  }
}

/// The findings about one bag.
private func findings(of bag: String) -> FindingList {
  var findings = FindingList()
  _ = verify([bag], findings: &findings)
  return findings
}

@Suite(.enabled(if: Suites.arePresent, "the public test suites are not at TIENDO_SUITES"))
struct `The conformance suite of BagIt` {
  @Test func `has 27 valid bags, and all are accepted`() throws {
    let bags = try bags("valid")
    #expect(bags.count == 27)
    #expect(bags.filter { findings(of: $0).hasErrors } == [])
  }

  @Test func `has 21 invalid bags, and all are rejected`() throws {
    let bags = try bags("invalid") + bags("linux-only")
    #expect(bags.count == 21)
    #expect(bags.filter { !findings(of: $0).hasErrors } == [])
  }

  @Test func `has 6 doubtful bags, and all are accepted with a warning`() throws {
    let bags = try bags("warning")
    #expect(bags.count == 6)
    #expect(bags.filter { findings(of: $0).hasErrors } == [])
    #expect(bags.filter { findings(of: $0).count(.warning) == 0 } == [])
  }

  @Test(arguments: [
    ("v0.97/invalid/corrupt-data-file", "bag-changed"),
    ("v0.97/invalid/extra-file-in-bag", "bag-not-listed"),
    ("v0.97/invalid/missing-baginfo", "bag-missing"),
    ("v0.97/invalid/bom-in-bagit.txt", "bag-declaration"),
    ("v0.97/invalid/missing-bagit.txt", "bag-not-declared"),
    ("v0.97/invalid/out-of-scope-file-paths-using-dot-notation", "bag-path-escapes"),
    ("v0.97/linux-only/out-of-scope-file-paths-using-shortcut-for-fetch", "bag-path-escapes"),
    ("v1.0/invalid/same-filename-listed-twice-with-the-same-hash", "bag-listed-twice"),
    ("v1.0/invalid/notAllManifestsListAllFiles", "bag-not-listed"),
    ("v0.97/warning/special-system-files", "bag-system-file"),
    ("v0.97/warning/made-with-md5sum-tools", "bag-starred-name"),
    ("v0.97/warning/relative-path", "bag-relative-path"),
    ("v0.97/warning/duplicate-file-with-different-case", "bag-similar-names"),
  ])
  func `is judged for the right reason`(bag: String, rule: String) {
    let found = findings(of: "\(Suites.folder)/bagit/\(bag)").sorted.map(\.rule.id)
    #expect(found.contains(rule))
  }
}
