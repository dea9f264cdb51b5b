import Dataset
import Findings
import FoundationEssentials
import Publishing
import Results

@testable import Site

/// A small site with something broken in its content or its theme, and what is said of it.
struct BrokenSite {
  /// A change of a file: a piece that stands once replaced, or the whole file where no piece is
  /// named; a file without text is deleted.
  struct Change {
    let file: String
    let old: String
    let new: String?

    init(_ file: String, _ old: String, _ new: String?) {
      self.file = file
      self.old = old
      self.new = new
    }
  }

  /// The findings, one line each.
  let findings: [String]
  /// The files; there may be none where there is an error.
  let files: [SiteFile]

  /// Reads the content with changes below `content/`, and the shipped theme with those below
  /// `theme/`.
  init(_ changes: Change..., jobs: Int = 1) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-site-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "theme", toPath: folder.path() + "/theme")
    try FileManager.default.copyItem(
      atPath: "Tests/SiteTests/Content", toPath: folder.path() + "/content")
    for change in changes {
      let path = folder.path() + "/" + change.file
      if let new = change.new {
        var text = new
        if !change.old.isEmpty {
          let pieces = try String(contentsOfFile: path, encoding: .utf8)
            .split(separator: change.old, omittingEmptySubsequences: false)
          guard pieces.count == 2 else { throw Unfit(change: change.file + ": " + change.old) }
          text = pieces.joined(separator: new)
        }
        try FileManager.default.createDirectory(
          at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
      } else {
        try FileManager.default.removeItem(atPath: path)
      }
    }
    var found = FindingList()
    let dataset = try Dataset.load(folder.path() + "/content", findings: &found)
    let theme = Theme.load(folder.path() + "/theme", findings: &found)
    var files: [SiteFile] = []
    if let dataset, !found.hasErrors {
      let builder = SiteBuilder(Results(dataset), theme: theme, doubts: found)
      files = await builder.files(jobs: jobs, findings: &found)
    }
    self.files = files
    findings = found.sorted.map { "\($0.place): \($0.rule.severity.rawValue): \($0.text)" }
    rules = Set(found.sorted.map(\.rule.id))
  }

  /// Ids of the rules that were broken.
  let rules: Set<String>

  /// A piece that does not stand once in its file.
  private struct Unfit: Error { let change: String }
}
