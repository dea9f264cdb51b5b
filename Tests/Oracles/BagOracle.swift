import Archive
import Files
import Findings
import FoundationEssentials

/// Judges bags: what passes must list the payload rightly, and what lists it rightly must pass.
///
/// An input is the tag files of a bag of two small files, with lines `%` between them.
enum BagOracle {
  private static let names = [
    "bagit.txt", "manifest-sha256.txt", "bag-info.txt", "fetch.txt", "tagmanifest-sha256.txt",
  ]
  /// The payload with its digests.
  private static let payload = [
    "data/a.txt": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7",
    "data/b%.txt": "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f",
  ]

  static func judge(_ input: [UInt8], _ verdict: inout Verdict) {
    let files = Dictionary(zip(names, parts(of: input))) { first, _ in first }
    let bag = folder + "/tiendo-bag-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: bag) }
    do {
      try FileSystem.createFolder(bag)
      try FileSystem.createFolder(bag + "/data")
      try FileSystem.write(Array("a\n".utf8), to: bag + "/data/a.txt")
      try FileSystem.write(Array("b\n".utf8), to: bag + "/data/b%.txt")
      for (name, bytes) in files { try FileSystem.write(bytes, to: bag + "/" + name) }
    } catch {
      return verdict.expect(false, "the bag cannot be made: \(error)")
    }
    var findings = FindingList()
    _ = verify([bag], findings: &findings)
    judge(findings, of: files, in: bag, &verdict)
  }

  private static func judge(
    _ findings: FindingList, of files: [String: [UInt8]], in bag: String, _ verdict: inout Verdict
  ) {
    for finding in findings.sorted {
      let name = finding.place.file.dropFirst(bag.utf8.count + 1)
      guard let bytes = files[String(name)], finding.place.line > 0 else { continue }
      let ends = bytes.count { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      verdict.expect(finding.place.line <= ends + 1, "\(finding.place) is outside of the file")
    }
    let declaration = text(files["bagit.txt"]).split(whereSeparator: \.isNewline)
    guard
      declaration == ["BagIt-Version: 1.0", "Tag-File-Character-Encoding: UTF-8"]
    else { return }
    let lines = text(files["manifest-sha256.txt"]).unicodeScalars
      .split { $0 == "\n" || $0 == "\r" }.map { String($0) }
    let listed = lines.map(entry)
    let isRight =
      listed.count == payload.count
      && listed.allSatisfy { payload[$0.path] == $0.digest.lowercased() }
      && Set(listed.map(\.path)).count == payload.count
    if !findings.hasErrors {
      verdict.expect(isRight, "a bag passes that lists \(listed)")
      let labels = text(files["bag-info.txt"]).unicodeScalars.split { $0 == "\n" || $0 == "\r" }
      verdict.expect(
        labels.allSatisfy { $0.contains(":") || " \t".unicodeScalars.contains($0[$0.startIndex]) },
        "a bag passes with a line without a colon in bag-info.txt")
    } else if files.keys.allSatisfy({ names.prefix(2).contains($0) }) {
      verdict.expect(!isRight, "a sound bag is refused: \(findings.sorted.map(\.text))")
    }
  }

  /// A line of a manifest: a digest, blanks, a path in which `./` and codes are resolved.
  private static func entry(_ line: String) -> (digest: String, path: String) {
    let scalars = line.unicodeScalars
    let digest = scalars.prefix { $0 != " " && $0 != "\t" }
    var path = String(scalars.dropFirst(digest.count).drop { $0 == " " || $0 == "\t" })
    if path.unicodeScalars.first == "*" { path.unicodeScalars.removeFirst() }
    path = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    for (code, sign) in [("%0A", "\n"), ("%0D", "\r"), ("%0a", "\n"), ("%0d", "\r"), ("%25", "%")] {
      path = path.replacing(code, with: sign)
    }
    return (String(digest), path)
  }

  private static func text(_ bytes: [UInt8]?) -> String {
    String(decoding: bytes ?? [], as: UTF8.self)
  }

  private static func parts(of input: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: input, as: UTF8.self)
    guard Array(text.utf8) == input else { return [input] }
    return text.split(separator: "\n%\n", omittingEmptySubsequences: false).map { part in
      Array((part + (part.isEmpty ? "" : "\n")).utf8)
    }
  }

  /// A folder in memory where the system has one.
  private static let folder =
    FileSystem.isFolder("/dev/shm") ? "/dev/shm" : FileManager.default.temporaryDirectory.path
}
