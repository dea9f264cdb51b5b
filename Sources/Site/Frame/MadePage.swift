internal import Findings
internal import Publishing

/// A page of the site with the files of its figures, and what it was made from.
struct MadePage: Sendable {
  /// What the map of the site tells of it.
  let entry: SiteMapEntry
  /// Name of its shell in `theme/pages`.
  let shell: String
  /// The text or row that it stands for; none for pages that the program makes of many.
  let source: Place?
  /// The page, then the files of its figures.
  let files: [SiteFile]
  /// What was found while it was written.
  let findings: FindingList
  /// Whether it was written to its end.
  let isWhole: Bool
}
