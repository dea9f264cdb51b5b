internal import Characters

/// One thing wrong or doubtful in the input: which rule, where, and the values that its words name.
package struct Finding: Hashable, Comparable, Sendable {
  /// The rule that was broken.
  package let rule: Rule
  /// Where, as closely as it is known.
  package let place: Place
  /// Values by the names used in the rule's words; of a confidential place only those that are no
  /// piece of it.
  package let values: [String: String]

  /// Creates a finding.
  package init(_ rule: Rule, at place: Place, _ values: [String: String] = [:]) {
    self.rule = rule
    self.place = place
    self.values =
      place.isConfidential ? values.filter { rule.discloses($0.key, $0.value) } : values
  }

  /// The rule's words with the values put in, escaped and cut to 80 characters each; `…` stands for
  /// what is not told.
  package var text: String {
    rule.pieces.map { piece in
      switch piece {
      case .text(let words): String(words)
      case .value(let name):
        values[name].map(Finding.shown) ?? untold(name)
      case .count(let name, let one, let many):
        values[name].map { "\(Finding.shown($0)) \($0 == "1" ? one : many)" } ?? "… \(many)"
      }
    }
    .joined()
  }

  /// What stands for a value that is missing, or must not be told.
  private func untold(_ name: String) -> String {
    guard place.isConfidential else { return "{\(name)}" }
    return name == "suggestion" ? "" : "…"
  }

  /// Orders findings by place, then severity, then rule and text.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.rule.severity != right.rule.severity { return left.rule.severity < right.rule.severity }
    return (left.rule.id, left.text) < (right.rule.id, right.text)
  }

  /// A value made fit for a message: hidden characters escaped, long text cut.
  private static func shown(_ value: String) -> String {
    let longest = 80
    guard value.utf8.count > longest,
      let end = value.unicodeScalars.index(
        value.startIndex, offsetBy: longest, limitedBy: value.endIndex), end < value.endIndex
    else { return value.shown }
    return String(value[..<end]).shown + "…"
  }
}
