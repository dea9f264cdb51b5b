extension Condition {
  /// Whether the condition holds, or nothing where an empty cell leaves it unknown.
  ///
  /// A person is given by the text and the number in each column, nothing where the cell is empty.
  package func holds(text: (String) -> String?, number: (String) -> Double?) -> Bool? {
    switch self {
    case .all(let parts): Self.conjunction(parts) { $0.holds(text: text, number: number) }
    case .any(let parts):
      Self.conjunction(parts) { $0.holds(text: text, number: number).map(!) }.map(!)
    case .not(let part): part.holds(text: text, number: number).map(!)
    case .compare(let column, let comparison, .number(let value)):
      number(column).map { comparison.holds($0, value) }
    case .compare(let column, let comparison, .text(let value)):
      text(column).map { ($0 == value) == (comparison == .equal) }
    case .among(let column, let values):
      values.contains { $0.isNumber }
        ? number(column).map { values.contains(.number($0)) }
        : text(column).map { values.contains(.text($0)) }
    case .between(let column, let low, let high): number(column).map { low <= $0 && $0 <= high }
    case .empty(let column): text(column) == nil
    }
  }

  /// False where any part is false, else unknown where any is unknown, else true.
  private static func conjunction(
    _ parts: [Condition], _ holds: (Condition) -> Bool?
  ) -> Bool? {
    var known = true
    for part in parts {
      switch holds(part) {
      case false?: return false
      case nil: known = false
      case true?: continue
      }
    }
    return known ? true : nil
  }
}

extension Condition.Comparison {
  /// Whether two numbers stand in this relation.
  fileprivate func holds(_ left: Double, _ right: Double) -> Bool {
    switch self {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .atMost: left <= right
    case .greater: left > right
    case .atLeast: left >= right
    }
  }
}
