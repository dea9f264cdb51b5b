import Files
import Archive
import Digest
import Findings
import FoundationEssentials
import Publishing
import Testing

/// Writes the manifests of a bag anew, as somebody would who wants to hide a change.
private func rewriteManifests(_ names: [String], of bag: String) throws {
  for name in names {
    for algorithm in [Digest.Algorithm.sha256, .sha512] {
      let file = "\(bag)/\(name)-\(algorithm.rawValue).txt"
      let lines = try text(file).split(separator: "\n").map { line in
        let path = line.drop { $0 != " " }.dropFirst(2)
        let bytes = FileSystem.read("\(bag)/\(path)") ?? []
        return "\(try Digest(algorithm, of: bytes).hex)  \(path)\n"
      }
      try write(lines.joined(), to: file)
    }
  }
}

/// Something done to an archive of 2025, 2026 and 2027, and what verification says of it.
struct Tampering: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let findings: [String]
  let act: @Sendable (String) throws -> Void

  init(
    _ name: String, finds findings: [String], _ act: @escaping @Sendable (String) throws -> Void
  ) {
    testDescription = name
    self.findings = findings
    self.act = act
  }

  private static let page = "/2026/data/site/index.html"

  static let all: [Tampering] = [
    Tampering("changed file", finds: ["bag-changed 2026/data/site/index.html"]) {
      try replace("2026", by: "2062", in: $0 + page)
    },
    Tampering(
      "changed file and manifest",
      finds: [
        "bag-changed 2026/manifest-sha256.txt", "bag-changed 2026/manifest-sha512.txt",
      ]
    ) {
      try replace("2026", by: "2062", in: $0 + page)
      try rewriteManifests(["manifest"], of: $0 + "/2026")
    },
    Tampering("changed file, manifest and tag manifest", finds: ["chain-broken 2026"]) {
      try replace("2026", by: "2062", in: $0 + page)
      try rewriteManifests(["manifest", "tagmanifest"], of: $0 + "/2026")
    },
    Tampering("missing year", finds: ["chain-missing 2027"]) {
      try FileManager.default.removeItem(atPath: $0 + "/2026")
    },
    Tampering("missing first year", finds: ["chain-missing 2026"]) {
      try FileManager.default.removeItem(atPath: $0 + "/2025")
    },
    Tampering("reordered years", finds: ["chain-folder 2025", "chain-folder 2026"]) {
      try FileSystem.move($0 + "/2025", to: $0 + "/x")
      try FileSystem.move($0 + "/2026", to: $0 + "/2025")
      try FileSystem.move($0 + "/x", to: $0 + "/2026")
    },
    Tampering(
      "reordered years that name themselves anew",
      finds: ["chain-broken 2025", "chain-broken 2026"]
    ) {
      try FileSystem.move($0 + "/2025", to: $0 + "/x")
      try FileSystem.move($0 + "/2026", to: $0 + "/2025")
      try FileSystem.move($0 + "/x", to: $0 + "/2026")
      for (year, other) in [("2025", "2026"), ("2026", "2025")] {
        try replace(
          "External-Identifier: \(other)", by: "External-Identifier: \(year)",
          in: "\($0)/\(year)/bag-info.txt")
        try rewriteManifests(["tagmanifest"], of: $0 + "/" + year)
      }
    },
    Tampering("renamed year", finds: ["chain-folder 2024"]) {
      try FileSystem.move($0 + "/2025", to: $0 + "/2024")
    },
    Tampering(
      "copied year",
      finds: ["chain-begun-twice 2025-old", "chain-folder 2025-old", "chain-twice 2025-old"]
    ) {
      try FileManager.default.copyItem(atPath: $0 + "/2025", toPath: $0 + "/2025-old")
    },
    Tampering(
      "missing file",
      finds: ["bag-oxum 2026/bag-info.txt", "bag-missing 2026/data/site/index.html"]
    ) {
      try FileManager.default.removeItem(atPath: $0 + page)
    },
    Tampering("extra file", finds: ["bag-oxum 2026/bag-info.txt", "bag-not-listed 2026/data/x"]) {
      try write("x", to: $0 + "/2026/data/x")
    },
  ]
}

@Suite struct `Tampering with an archive` {
  @Test(arguments: Tampering.all)
  func `is detected and named`(tampering: Tampering) throws {
    let scratch = try Scratch()
    for year in 2025...2027 { _ = try sealSmall(year, in: scratch.path) }
    #expect(verified([scratch.path], in: scratch.path) == [])
    try tampering.act(scratch.path)
    #expect(verified([scratch.path], in: scratch.path) == tampering.findings)
  }

  @Test func `of the newest year down to its tag manifest shows against the noted seal`() throws {
    let scratch = try Scratch()
    let seal = try #require(try sealSmall(2026, in: scratch.path).sealed?.seal)
    try replace("2026", by: "2062", in: scratch.path + "/2026/data/site/index.html")
    try rewriteManifests(["manifest", "tagmanifest"], of: scratch.path + "/2026")
    #expect(verified([scratch.path], in: scratch.path) == [])
    #expect(verified([scratch.path], in: scratch.path, seal: seal) == ["seal-differs 2026"])
  }

  @Test func `is not feared where one bag alone is checked`() throws {
    let scratch = try Scratch()
    for year in 2025...2026 { _ = try sealSmall(year, in: scratch.path) }
    #expect(
      verified([scratch.path + "/2026/"], in: scratch.path) == ["chain-alone 2026"])
    #expect(verified([scratch.path + "/2025"], in: scratch.path) == [])
  }
}
