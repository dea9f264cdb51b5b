/// What a run has found so far; every reader and check adds to it, nothing stops at the first.
///
/// Of one rule in one file so many findings are kept as anybody could read; the rest are counted.
package struct FindingList: Sendable {
  /// The most findings that are kept of one rule in one file.
  package static let mostOfOneKind = 1000

  /// A rule and the file in which it was broken.
  private struct Kind: Hashable, Sendable {
    let rule: String
    let file: String
  }

  /// The findings in the order of their discovery.
  private var found: [Finding] = []
  private var counts: [Kind: Int] = [:]
  private var omitted: [Severity: Int] = [:]

  /// Creates an empty list.
  package init() {}

  /// Adds a finding.
  package mutating func report(
    _ rule: Rule, at place: Place, _ values: [String: String] = [:]
  ) {
    guard hasRoom(for: rule, in: place.file) else { return }
    found.append(Finding(rule, at: place, values))
  }

  /// Adds the findings of another list.
  package mutating func append(_ other: FindingList) {
    for finding in other.found where hasRoom(for: finding.rule, in: finding.place.file) {
      found.append(finding)
    }
    omitted.merge(other.omitted, uniquingKeysWith: +)
  }

  /// Counts a finding; false where there are enough like it.
  private mutating func hasRoom(for rule: Rule, in file: String) -> Bool {
    let count = counts[Kind(rule: rule.id, file: file), default: 0]
    guard count < FindingList.mostOfOneKind else {
      omitted[rule.severity, default: 0] += 1
      return false
    }
    counts[Kind(rule: rule.id, file: file)] = count + 1
    return true
  }

  /// How often a rule was broken in a file so far, up to the most that are kept.
  package func count(of rule: Rule, in file: String) -> Int {
    counts[Kind(rule: rule.id, file: file), default: 0]
  }

  /// The findings by place, each once.
  package var sorted: [Finding] { Set(found).sorted() }

  /// Whether anything forbids publishing.
  package var hasErrors: Bool { found.contains { $0.rule.severity == .error } }

  /// The number of distinct findings of a severity; those that were not kept count each.
  package func count(_ severity: Severity) -> Int {
    Set(found).count { $0.rule.severity == severity } + omitted[severity, default: 0]
  }

  /// The number of distinct findings of a severity in words: `1 error`, `2 warnings`.
  package func tally(_ severity: Severity) -> String {
    counted(count(severity), severity.rawValue, severity.rawValue + "s")
  }
}

/// A number with the word for one or for many: `1 page`, `2 pages`.
package func counted(_ number: Int, _ one: String, _ many: String) -> String {
  "\(number) \(number.magnitude == 1 ? one : many)"
}
