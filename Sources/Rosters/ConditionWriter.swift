/// Writes conditions as SQL; every value becomes a parameter, numbered once however often it is
/// used.
///
/// SQLite's parser keeps at most 100 open pieces of a statement. So negations are carried down to
/// the comparisons (which three-valued logic allows), parentheses stand only where they must, and
/// of the parts of a condition the one that needs most open pieces comes first.
struct ConditionWriter {
  /// The values of the parameters, the first of them number 1.
  private(set) var values: [Condition.Value] = []
  /// The columns that the conditions ask for, in the order of their first use.
  private(set) var columns: [StoredColumn] = []
  private var numbers: [Condition.Value: Int] = [:]

  /// The condition in parentheses.
  mutating func sql(_ condition: Condition) -> String {
    "(\(piece(condition, negated: false).sql))"
  }

  /// SQL of a part of a condition.
  private struct Piece {
    var sql: String
    /// The most pieces that are open at a time while a parser reads it.
    var open = 6
    /// Whether it must stand in parentheses beside AND.
    var isAlternative = false
  }

  private mutating func piece(_ condition: Condition, negated: Bool) -> Piece {
    switch condition {
    case .all(let parts): return joined(parts, negated: negated, isAlternative: negated)
    case .any(let parts): return joined(parts, negated: negated, isAlternative: !negated)
    case .not(let part): return piece(part, negated: !negated)
    case .compare(let column, let comparison, let value):
      let sign = (negated ? comparison.opposite : comparison).sql
      return Piece(sql: "\(name(column, isNumber: value.isNumber)) \(sign) \(parameter(value))")
    case .among(let column, let values):
      let list = values.map { parameter($0) }.joined(separator: ", ")
      let column = name(column, isNumber: values.contains { $0.isNumber })
      return Piece(sql: "\(column) \(negated ? "NOT IN" : "IN") (\(list))")
    case .between(let column, let low, let high):
      let column = name(column, isNumber: true)
      let bounds = "\(parameter(.number(low))) AND \(parameter(.number(high)))"
      return Piece(sql: "\(column) \(negated ? "NOT BETWEEN" : "BETWEEN") \(bounds)")
    case .empty(let column):
      let column = name(column, isNumber: false)
      return Piece(sql: "\(column) \(negated ? "IS NOT NULL" : "IS NULL")")
    }
  }

  /// The parts joined by OR or AND; without parts, what is false or true of everybody.
  private mutating func joined(
    _ parts: [Condition], negated: Bool, isAlternative: Bool
  ) -> Piece {
    var pieces = parts.map { part in
      var piece = piece(part, negated: negated)
      if piece.isAlternative, !isAlternative {
        piece = Piece(sql: "(\(piece.sql))", open: piece.open + 1)
      }
      return piece
    }
    pieces.sort { $0.open > $1.open }
    guard let first = pieces.first else { return Piece(sql: isAlternative ? "1 = 0" : "1 = 1") }
    return Piece(
      sql: pieces.map(\.sql).joined(separator: isAlternative ? " OR " : " AND "),
      open: pieces.dropFirst().reduce(first.open) { max($0, $1.open + 2) },
      isAlternative: isAlternative)
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

extension Condition.Comparison {
  /// The sign in SQL.
  fileprivate var sql: String { self == .unequal ? "<>" : rawValue }

  /// The comparison that is true where this one is false.
  fileprivate var opposite: Self {
    switch self {
    case .equal: .unequal
    case .unequal: .equal
    case .less: .atLeast
    case .atMost: .greater
    case .greater: .atMost
    case .atLeast: .less
    }
  }
}
