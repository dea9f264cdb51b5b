/// What a fenced block of a text can stand for.
package enum LivePart: String, Sendable, CaseIterable {
  /// The targets of a document.
  case targets
  /// The tasks of a document.
  case tasks
  /// The steps of a document's roadmap.
  case milestones
  /// Every status of a target with its meaning.
  case statuses

  /// The keys that its block may have.
  package var keys: [String] { self == .statuses ? [] : ["document"] }
}
