/// How much a finding weighs.
package enum Severity: String, Sendable, Comparable {
  /// Nothing can be published until it is mended.
  case error
  /// Something doubtful; published all the same.
  case warning

  /// Orders errors before warnings.
  package static func < (left: Severity, right: Severity) -> Bool {
    left == .error && right == .warning
  }
}

/// One kind of thing that can be wrong with the input, with the words that tell it.
///
/// The words name the values they need in braces: `no agency is called '{name}'`. They are
/// lower-case, without a full stop, and say what to do where that is not plain.
package struct Rule: Hashable, Sendable {
  /// Stable kebab-case name, for machines and for `docs/findings.md`.
  package let id: String
  /// How much a breach of the rule weighs.
  package let severity: Severity
  /// English words with the names of values in braces.
  package let words: String

  /// Creates a rule; every rule is a constant beside the code that reports it.
  package init(_ id: String, _ severity: Severity, _ words: String) {
    self.id = id
    self.severity = severity
    self.words = words
  }
}
