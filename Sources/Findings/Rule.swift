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
/// The words name the values they need in braces: `no agency is called '{name}'`. A count has the
/// word for one and for many beside its name: `{found:cell:cells}` becomes `1 cell`. They are
/// lower-case, without a full stop, and say what to do where that is not plain.
package struct Rule: Hashable, Sendable {
  /// Stable kebab-case name, for machines and for `docs/findings.md`.
  package let id: String
  /// How much a breach of the rule weighs.
  package let severity: Severity
  /// English words with the names of values in braces.
  package let words: String
  /// Names of values that may be told of a confidential place too.
  ///
  /// They are words of the program's own, never a piece of the file. Counts always may be told.
  let disclosed: Set<String>

  /// Creates a rule; every rule is a constant beside the code that reports it.
  package init(
    _ id: String, _ severity: Severity, _ words: String, disclosing disclosed: Set<String> = []
  ) {
    self.id = id
    self.severity = severity
    self.words = words
    self.disclosed = disclosed
  }

  /// A piece of a rule's words.
  enum Piece: Hashable {
    /// Words as they stand.
    case text(Substring)
    /// A value by name.
    case value(String)
    /// A count by name, with the word for one and the word for many.
    case count(String, one: Substring, many: Substring)
  }

  /// The words cut where values stand.
  var pieces: [Piece] {
    var pieces: [Piece] = []
    var rest = words[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      pieces.append(.text(rest[..<open]))
      let parts = rest[open..<close].dropFirst().split(separator: ":", maxSplits: 2)
      let name = parts.first.map(String.init) ?? ""
      pieces.append(
        parts.count == 3 ? .count(name, one: parts[1], many: parts[2]) : .value(name))
      rest = rest[close...].dropFirst()
    }
    return pieces + [.text(rest)]
  }

  /// Whether a value may be told though the place is confidential.
  func discloses(_ name: String, _ value: String) -> Bool {
    if disclosed.contains(name) { return true }
    return Int(value) != nil
      && pieces.contains {
        if case .count(name, _, _) = $0 { true } else { false }
      }
  }
}
