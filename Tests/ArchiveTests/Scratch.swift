import Archive
import Findings
import FoundationEssentials
import Publishing

/// A folder that goes when the test is over.
struct Scratch: ~Copyable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/tiendo-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// Writes a text file, in place of what is there.
func write(_ text: String, to path: String) throws {
  try Data(text.utf8).write(to: URL(filePath: path))
}

/// The text of a file.
func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

/// Replaces words in a file; the file must have them.
func replace(_ words: String, by others: String, in path: String) throws {
  let old = try text(path)
  let new = old.replacing(words, with: others)
  guard new != old else { throw CocoaError(.fileReadCorruptFile) }
  try write(new, to: path)
}

/// Two small files as the payload of a year.
func payload(of year: Int) -> [SiteFile] {
  [
    SiteFile(path: "site/index.html", bytes: Array("<p>\(year)</p>\n".utf8)),
    SiteFile(path: "sources/mục tiêu.csv", bytes: Array("id\nct-\(year)\n".utf8)),
  ]
}

/// Seals a small year; the words of the findings stand for what is refused.
func sealSmall(
  _ year: Int, in folder: String, reason: String? = nil, date: String? = nil
) throws -> (sealed: SealedYear?, findings: [String]) {
  var findings = FindingList()
  let content = YearContent(
    year: year, reason: reason, date: date ?? "\(year)-12-31",
    info: [BagInfoLine("Source-Organization", "Ban Tổ chức")], payload: payload(of: year))
  let sealed = try seal(content, in: folder, findings: &findings)
  return (sealed, findings.sorted.map(\.text))
}

/// What verification says, each finding as `rule place`, places below `folder`.
func verified(_ paths: [String], in folder: String, seal: String? = nil) -> [String] {
  var findings = FindingList()
  _ = verify(paths, seal: seal, findings: &findings)
  return findings.sorted.map { finding in
    "\(finding.rule.id) \(finding.place)".replacing(folder + "/", with: "")
  }
}
