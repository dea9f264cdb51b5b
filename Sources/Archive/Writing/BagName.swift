/// The name of a sealed year: `2026`, or `2026-r2` for its second edition.
package struct BagName: Hashable, Sendable, CustomStringConvertible {
  /// The year that was sealed.
  package let year: Int
  /// 1 for the first sealing, 2 and more for revisions.
  package let revision: Int

  /// Creates a name; leave out the revision for the first sealing.
  package init(year: Int, revision: Int = 1) {
    self.year = year
    self.revision = revision
  }

  /// Reads a name as it is written; nothing for other words.
  package init?(_ text: String) {
    let parts = text.split(separator: "-r", omittingEmptySubsequences: false)
    guard parts.count <= 2, let year = parts.first.flatMap({ Int($0) }),
      let revision = parts.count == 2 ? Int(parts[1]) : 1
    else { return nil }
    self.init(year: year, revision: revision)
    guard (1000...9999).contains(year), revision >= 1, description == text else { return nil }
  }

  /// The name as a folder has it.
  package var description: String { revision == 1 ? "\(year)" : "\(year)-r\(revision)" }
}
