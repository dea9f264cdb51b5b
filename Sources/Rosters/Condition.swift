/// A condition over the people of a roster, read from a cell of a table.
///
/// It is true, false or, where a cell that it asks for is empty, unknown; `and`, `or` and `not`
/// follow the three-valued logic of SQL.
package indirect enum Condition: Hashable, Sendable {
  /// True when all of the parts are; without parts, true of everybody.
  case all([Condition])
  /// True when any of the parts is.
  case any([Condition])
  /// True when the part is false.
  case not(Condition)
  /// Compares a column with a value.
  case compare(column: String, Comparison, Value)
  /// True when the column holds one of the values.
  case among(column: String, [Value])
  /// True when the column holds a number from the first to the second, both included.
  case between(column: String, Double, Double)
  /// True when nothing is stated in the column; never unknown.
  case empty(column: String)

  /// The condition that everybody meets.
  package static let everybody = Condition.all([])

  /// How a column is compared with a value.
  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }

  /// What a column is compared with.
  package enum Value: Hashable, Sendable {
    case number(Double)
    case text(String)
  }
}

extension Condition.Value {
  /// Whether the value is a number.
  var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}

extension Double {
  /// Reads a plain decimal such as `42`, `-3` or `37.1`; nothing for any other text, nor for a
  /// number so long that it would become infinite.
  init?(decimal text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard parts.count <= 2, isPlain, let number = Double(text), number.isFinite else { return nil }
    self = number
  }
}
