internal import Prose
internal import Settings
internal import Tables

/// What a file of the content is: how much of it is read, and what may be told of it.
package enum SourceKind: CaseIterable, Sendable {
  /// `site.yaml`.
  case settings
  /// A document or a free page.
  case text
  /// A table whose rows may be quoted.
  case table
  /// A list of people.
  case roster
  /// What stands in for a list of people.
  case counts

  /// The most bytes that a file may have.
  package var limit: Int {
    switch self {
    case .settings: Settings.largest
    case .text: Markdown.largest
    case .table, .counts: TableLimits.table.bytes
    case .roster: TableLimits.roster.bytes
    }
  }

  /// How much a table may hold.
  var tableLimits: TableLimits { self == .roster ? .roster : .table }

  /// Whether nothing of what stands in the file may be told or kept.
  var isConfidential: Bool { self == .roster || self == .counts }

  /// What a message calls a file of the kind.
  var words: String {
    switch self {
    case .settings: "settings"
    case .text: "a text"
    case .table, .counts: "a table"
    case .roster: "a roster"
    }
  }

  /// What is to be done about a file that is too large.
  var wayOut: String {
    switch self {
    case .settings: "something else is in the file"
    case .text: "split it into several files"
    case .table, .counts: "leave out rows and columns that nobody reads"
    case .roster: "leave out columns that no condition names"
    }
  }

  /// What separates pieces of a line that stand for themselves.
  var separators: [Character] { self == .text || self == .settings ? [] : [",", ";", "\""] }
}
