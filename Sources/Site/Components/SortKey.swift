internal import Language
internal import Measures

/// By what the rows of a table are sorted in one column.
enum SortKey: Hashable {
  /// Words, in the order of the Vietnamese alphabet.
  case text(String)
  /// A number.
  case number(Fraction)

  /// A whole number, such as a count, or a place in an order.
  static func whole(_ number: Int) -> SortKey { .number(Fraction(number)) }

  /// Whether the key stands before another; numbers stand before words.
  fileprivate func precedes(_ other: SortKey) -> Bool {
    switch (self, other) {
    case (.number(let one), .number(let two)): one < two
    case (.text(let one), .text(let two)): Collation.precedes(one, two)
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}

/// The places of rows in the order of each column, from 1, equal keys sharing one: `3 1 - 2`.
///
/// A column has `-` where the row has no key, and nothing is said of tables that one glance holds.
func sortRanks(of rows: [[SortKey?]]) -> [String?] {
  let columns = rows.map(\.count).max() ?? 0
  guard rows.count > 3, columns > 0 else { return rows.map { _ in nil } }
  let places = (0..<columns).map { column -> [SortKey: Int] in
    let keys = Set(rows.compactMap { $0.indices.contains(column) ? $0[column] : nil })
    let sorted = keys.sorted { $0.precedes($1) }
    return Dictionary(uniqueKeysWithValues: zip(sorted, 1...))
  }
  return rows.map { keys in
    zip(keys, places).map { key, places in key.flatMap { places[$0] }.map(String.init) ?? "-" }
      .joined(separator: " ")
  }
}
