internal import Rosters

/// A column that margins name, its values gathered into classes that no condition tells apart.
///
/// The search chooses classes; which value of its class a person gets is free.
struct Attribute {
  /// A value with its weight; nothing is an empty cell.
  struct Value {
    let text: String?
    let weight: Int
  }

  /// The name of the column.
  let column: String
  /// The classes in the order of their first values.
  let classes: [[Value]]

  /// Gathers the values of a domain by what the conditions make of them.
  init(_ domain: Domain, tests: [Condition]) {
    column = domain.column
    let own = tests.filter { $0.column == domain.column }
    var values = domain.words.map { Value(text: $0.word, weight: $0.weight) }
    if domain.isOpen {
      for text in own.flatMap(\.texts) where !values.contains(where: { $0.text == text }) {
        values.append(Value(text: text, weight: 10))
      }
    }
    if own.contains(where: \.asksForEmpty) { values.append(Value(text: nil, weight: 1)) }
    var signatures: [[Bool?]] = []
    var classes: [[Value]] = []
    for value in values {
      let signature = own.map { test in
        test.holds(text: { _ in value.text }, number: { _ in value.text.flatMap(Double.init) })
      }
      if let index = signatures.firstIndex(of: signature) {
        classes[index].append(value)
      } else {
        signatures.append(signature)
        classes.append([value])
      }
    }
    self.classes = classes
  }

  /// The attributes that the conditions name.
  static func named(in conditions: [Condition]) -> [Attribute] {
    let tests = conditions.flatMap(\.tests)
    let named = Set(tests.compactMap(\.column))
    return Domain.all.filter { named.contains($0.column) }.map { Attribute($0, tests: tests) }
  }
}

extension Condition {
  /// The parts that ask something of one column.
  fileprivate var tests: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    case .not(let part): part.tests
    case .compare, .among, .between, .empty: [self]
    }
  }

  /// The columns that the condition names.
  var columns: Set<String> { Set(tests.compactMap(\.column)) }

  /// The column of a part that asks something of one.
  fileprivate var column: String? {
    switch self {
    case .all, .any, .not: nil
    case .compare(let column, _, _), .among(let column, _), .between(let column, _, _),
      .empty(let column):
      column
    }
  }

  /// The texts that such a part names.
  fileprivate var texts: [String] {
    let values: [Value] =
      switch self {
      case .compare(_, _, let value): [value]
      case .among(_, let values): values
      case .all, .any, .not, .between, .empty: []
      }
    return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// Whether such a part asks for an empty cell.
  fileprivate var asksForEmpty: Bool {
    if case .empty = self { true } else { false }
  }
}
