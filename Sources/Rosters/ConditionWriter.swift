/// Writes conditions as SQL; every value becomes a parameter, numbered once however often it is used.
struct ConditionWriter {
  /// The values of the parameters, the first of them number 1.
  private(set) var values: [Condition.Value] = []
  /// The columns that the conditions ask for, in the order of their first use.
  private(set) var columns: [StoredColumn] = []
  private var numbers: [Condition.Value: Int] = [:]

  /// The condition in parentheses.
  mutating func sql(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): return joined(parts[...], by: "AND", without: "1 = 1")
    case .any(let parts): return joined(parts[...], by: "OR", without: "1 = 0")
    case .not(let part): return "(NOT \(sql(part)))"
    case .compare(let column, let comparison, let value):
      let sign = comparison == .unequal ? "<>" : comparison.rawValue
      return "(\(name(column, isNumber: value.isNumber)) \(sign) \(parameter(value)))"
    case .among(let column, let values):
      guard let first = values.first else { return "(1 = 0)" }
      let list = values.map { parameter($0) }.joined(separator: ", ")
      return "(\(name(column, isNumber: first.isNumber)) IN (\(list)))"
    case .between(let column, let low, let high):
      let bounds = "\(parameter(.number(low))) AND \(parameter(.number(high)))"
      return "(\(name(column, isNumber: true)) BETWEEN \(bounds))"
    case .empty(let column): return "(\(name(column, isNumber: false)) IS NULL)"
    }
  }

  /// The parts halved again and again, so that a long chain nests no deeper than its logarithm.
  private mutating func joined(
    _ parts: ArraySlice<Condition>, by word: String, without neutral: String
  ) -> String {
    guard let first = parts.first else { return "(\(neutral))" }
    guard parts.count > 1 else { return sql(first) }
    let middle = parts.startIndex + parts.count / 2
    let left = joined(parts[..<middle], by: word, without: neutral)
    let right = joined(parts[middle...], by: word, without: neutral)
    return "(\(left) \(word) \(right))"
  }

  /// The quoted name of the column that holds the cells as texts or as numbers.
  private mutating func name(_ column: String, isNumber: Bool) -> String {
    let stored = StoredColumn(column, isNumber: isNumber)
    if !columns.contains(stored) { columns.append(stored) }
    return stored.identifier
  }

  private mutating func parameter(_ value: Condition.Value) -> String {
    let number = numbers[value] ?? values.count + 1
    if number > values.count {
      values.append(value)
      numbers[value] = number
    }
    return "?\(number)"
  }
}
