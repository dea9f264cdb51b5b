/// What a run has found so far; every reader and check adds to it, nothing stops at the first.
package struct FindingList: Sendable {
  /// The findings in the order of their discovery.
  private var found: [Finding] = []

  /// Creates an empty list.
  package init() {}

  /// Adds a finding.
  package mutating func report(
    _ rule: Rule, at place: Place, _ values: [String: String] = [:]
  ) {
    found.append(Finding(rule, at: place, values))
  }

  /// Adds the findings of another list.
  package mutating func append(_ other: FindingList) {
    found += other.found
  }

  /// The findings by place, each once.
  package var sorted: [Finding] { Set(found).sorted() }

  /// Whether anything forbids publishing.
  package var hasErrors: Bool { found.contains { $0.rule.severity == .error } }

  /// The number of distinct findings of a severity.
  package func count(_ severity: Severity) -> Int {
    Set(found).count { $0.rule.severity == severity }
  }

  /// The number of distinct findings of a severity in words: `1 error`, `2 warnings`.
  package func tally(_ severity: Severity) -> String {
    let count = count(severity)
    return "\(count) \(severity.rawValue)" + (count == 1 ? "" : "s")
  }
}
