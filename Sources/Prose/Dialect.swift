/// What is read beyond CommonMark.
package struct Dialect: OptionSet, Hashable, Sendable {
  /// One bit for each extension.
  package let rawValue: UInt8

  /// Creates a set of extensions from its bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Tables with `|`.
  package static let tables = Dialect(rawValue: 1 << 0)
  /// `~~struck~~` text.
  package static let strikethrough = Dialect(rawValue: 1 << 1)
  /// Bare addresses become links.
  package static let autolinks = Dialect(rawValue: 1 << 2)
  /// `- [ ]` and `- [x]` items.
  package static let taskLists = Dialect(rawValue: 1 << 3)
  /// `[^1]` and its definition.
  package static let footnotes = Dialect(rawValue: 1 << 4)
  /// Nine tags of raw HTML are disarmed; only meant for the public suites.
  package static let tagFilter = Dialect(rawValue: 1 << 5)
  /// `[[29-da-tu#II.2]]` links to a clause of a document.
  package static let documentLinks = Dialect(rawValue: 1 << 6)

  /// What a page of the site may use.
  package static let site: Dialect = [
    .tables, .strikethrough, .autolinks, .taskLists, .footnotes, .documentLinks,
  ]

  /// The names under which the parser knows the extensions of the set.
  var extensionNames: [String] {
    let names: [(Dialect, String)] = [
      (.tables, "table"), (.strikethrough, "strikethrough"), (.autolinks, "autolink"),
      (.taskLists, "tasklist"),
    ]
    return names.filter { contains($0.0) }.map(\.1)
  }
}
