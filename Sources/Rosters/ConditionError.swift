internal import Findings

/// The first mistake in a condition: the rule it breaks and how far into the text it stands.
struct ConditionError: Error {
  let rule: Rule
  /// Unicode scalars before the mistake.
  let offset: Int
  let values: [String: String]

  init(_ rule: Rule, at offset: Int, _ values: [String: String] = [:]) {
    self.rule = rule
    self.offset = offset
    self.values = values
  }
}
