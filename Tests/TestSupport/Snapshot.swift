import FoundationEssentials

/// Finished output kept in files beside the tests, to which new output must be equal.
///
/// `SNAPSHOTS=record swift test` writes the files anew; what has changed is then for git to show.
package struct Snapshot: Sendable {
  private let folder: String

  /// Names a folder, relative to the package.
  package init(_ folder: String) { self.folder = folder }

  /// Returns how markup differs from its file: nothing where they are equal, else the first line.
  ///
  /// Tags stand on lines of their own, so that the difference is short.
  package func difference(_ markup: String, from name: String) throws -> String? {
    let text =
      markup.split(separator: "><", omittingEmptySubsequences: false)
      .joined(separator: ">\n<") + "\n"
    let path = folder + "/" + name
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "record" {
      try Data(text.utf8).write(to: URL(filePath: path))
      return nil
    }
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      return "\(path) is missing; record it with SNAPSHOTS=record"
    }
    let kept = String(decoding: data, as: UTF8.self)
    return kept == text ? nil : "\(path):" + Snapshot.firstDifference(kept, text)
  }

  private static func firstDifference(_ kept: String, _ found: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = found.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(old, new).prefix { $0 == $1 }.count
    let (before, after) = (index < old.count ? old[index] : "", index < new.count ? new[index] : "")
    return "\(index + 1)\n- \(before)\n+ \(after)"
  }
}
