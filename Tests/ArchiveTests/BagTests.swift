import Files
import Archive
import Findings
import FoundationEssentials
import Publishing
import Testing

/// A defect of a bag's own files, and the whole message about it.
struct Defect: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let messages: [String]
  let act: @Sendable (String) throws -> Void

  init(
    _ name: String, says messages: [String], _ act: @escaping @Sendable (String) throws -> Void
  ) {
    testDescription = name
    self.messages = messages
    self.act = act
  }

  /// The two manifests that list the tag files.
  private static let tags = "tagmanifest-sha256.txt, tagmanifest-sha512.txt"
  /// What is said of a tag file whose content was changed.
  private static func changed(_ file: String) -> String {
    "\(file): the content has changed since it was sealed: it does not fit its digest in \(tags)"
  }

  static let all: [Defect] = [
    Defect(
      "a wrong oxum",
      says: [
        changed("bag-info.txt"),
        "bag-info.txt: Payload-Oxum states 29.2, but data/ has 23.2 (bytes.files)",
      ]
    ) { try replace("23.2", by: "29.2", in: $0 + "/bag-info.txt") },
    Defect(
      "an oxum that is none",
      says: [
        changed("bag-info.txt"),
        "bag-info.txt: Payload-Oxum must be bytes, a full stop and files, not 'many'",
      ]
    ) { try replace("23.2", by: "many", in: $0 + "/bag-info.txt") },
    Defect(
      "a line of bag-info that is none",
      says: [
        changed("bag-info.txt"), "bag-info.txt:1: this line must be a label, a colon and a value",
      ]
    ) { try replace("Source-Organization:", by: "Source", in: $0 + "/bag-info.txt") },
    Defect(
      "bytes that are no UTF-8",
      says: [
        changed("bag-info.txt"), "bag-info.txt: the file is not UTF-8, which bagit.txt declares",
      ]
    ) { try Data([0x41, 0xFF]).write(to: URL(filePath: $0 + "/bag-info.txt")) },
    Defect(
      "an encoding that is not known",
      says: [
        "bagit.txt:2: this line must be an encoding that can be read "
          + "(UTF-8, UTF-16, ISO-8859-1, US-ASCII)"
      ]
    ) { try replace("UTF-8", by: "TCVN-5712", in: $0 + "/bagit.txt") },
    Defect(
      "a version to come",
      says: [
        changed("bagit.txt"), "bagit.txt:1: version 2.0 of BagIt is not known; read as 1.0",
      ]
    ) { try replace("1.0", by: "2.0", in: $0 + "/bagit.txt") },
    Defect(
      "a path out of the bag",
      says: [
        changed("manifest-sha256.txt"),
        "manifest-sha256.txt:2: '../../etc/passwd' leads out of the bag; it is not followed",
        "data/sources/mục tiêu.csv: the file was not sealed with the bag: "
          + "it is not listed in manifest-sha256.txt",
      ]
    ) {
      try replace(
        "data/sources/mục tiêu.csv", by: "../../etc/passwd", in: $0 + "/manifest-sha256.txt")
    },
    Defect(
      "a digest that is none",
      says: [
        changed("manifest-sha256.txt"),
        "manifest-sha256.txt:1: this line must be 64 hexadecimal digits of sha256, "
          + "a space and a path",
        "data/site/index.html: the file was not sealed with the bag: "
          + "it is not listed in manifest-sha256.txt",
      ]
    ) { bag in
      let file = bag + "/manifest-sha256.txt"
      try write("x" + text(file).dropFirst(), to: file)
    },
    Defect(
      "an algorithm that is not known",
      says: [
        "manifest-blake3.txt: the algorithm of this manifest is not known; not checked",
        "manifest-blake3.txt: no tag manifest lists the file, so changes to it go unseen",
      ]
    ) { try write("00 data/site/index.html\n", to: $0 + "/manifest-blake3.txt") },
    Defect(
      "a file to be fetched",
      says: [
        "fetch.txt: no tag manifest lists the file, so changes to it go unseen",
        "fetch.txt:2: no manifest lists 'data/x', so it could not be checked",
        "fetch.txt:3: this line must be an address, a length or '-', and a path",
        "bag-info.txt: Payload-Oxum states 23.2, but data/ has 11.1 (bytes.files)",
        "data/site/index.html: the file is missing; fetch.txt says to get it from "
          + "https://example.org/i",
      ]
    ) { bag in
      try FileManager.default.removeItem(atPath: bag + "/data/site")
      try write(
        """
        https://example.org/i - data/site/index.html
        https://example.org/x 12 data/x
        https://example.org/y
        """, to: bag + "/fetch.txt")
    },
    Defect(
      "a link in place of a file",
      says: [
        "data/site/index.html: the file is missing, but listed in manifest-sha256.txt, manifest-sha512.txt",
        "data/site/index.html: this is a link or device, which a bag cannot hold",
        "bag-info.txt: Payload-Oxum states 23.2, but data/ has 11.1 (bytes.files)",
      ]
    ) { bag in
      let page = bag + "/data/site/index.html"
      try FileManager.default.removeItem(atPath: page)
      try FileManager.default.createSymbolicLink(
        atPath: page, withDestinationPath: "/etc/hostname")
    },
    Defect(
      "no manifest of the payload",
      says: [
        "manifest-sha256.txt: the file is missing, but listed in \(tags)",
        "manifest-sha512.txt: the file is missing, but listed in \(tags)",
        ": no manifest lists the payload with a known algorithm",
      ]
    ) { bag in
      for bits in ["256", "512"] {
        try FileManager.default.removeItem(atPath: "\(bag)/manifest-sha\(bits).txt")
      }
    },
    Defect("no declaration", says: [": bagit.txt is missing, so this is no bag; restore the file"])
    {
      try FileManager.default.removeItem(atPath: $0 + "/bagit.txt")
    },
    Defect("no folder", says: [": there is no folder here; check the path"]) {
      try FileManager.default.removeItem(atPath: $0)
    },
  ]
}

@Suite struct `Checking a bag` {
  @Test(arguments: Defect.all)
  func `names the file and what is wrong`(defect: Defect) throws {
    let scratch = try Scratch()
    let sealed = try #require(try sealSmall(2026, in: scratch.path).sealed)
    try defect.act(sealed.path)
    var findings = FindingList()
    _ = verify([sealed.path], findings: &findings)
    let messages = findings.sorted.map { finding in
      let place = "\(finding.place)".replacing(sealed.path, with: "").drop { $0 == "/" }
      return "\(place): \(finding.text)"
    }
    #expect(Set(messages) == Set(defect.messages))
  }

  @Test func `takes a signature beside the tag manifest for what it is`() throws {
    let scratch = try Scratch()
    let sealed = try #require(try sealSmall(2026, in: scratch.path).sealed)
    try write("-----BEGIN SSH SIGNATURE-----\n", to: sealed.path + "/tagmanifest-sha512.txt.sig")
    #expect(verified([sealed.path], in: scratch.path) == [])
  }

  @Test func `reports files, bytes and seal`() throws {
    let scratch = try Scratch()
    let sealed = try #require(try sealSmall(2026, in: scratch.path).sealed)
    var findings = FindingList()
    let reports = verify([scratch.path], findings: &findings)
    #expect(reports.map(\.path) == [sealed.path])
    #expect(reports.map(\.files) == [2])
    #expect(reports.map(\.bytes) == [23])
    #expect(reports.map(\.seal) == [sealed.seal])
  }
}
