/// A value that a condition compares a column with, and where it stands.
struct ConditionMention {
  let column: String
  let value: Condition.Value
  /// Unicode scalars before the value.
  let offset: Int
  /// Whether the value stands a second time in one list.
  let isRepeated: Bool
}
