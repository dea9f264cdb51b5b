/// What the parts of a condition together ask of one column.
struct Demand {
  private var texts: Set<String>?
  private var excluded: Set<String> = []
  private var low = -Double.infinity
  private var high = Double.infinity
  private var isOpen = false
  private var isEmpty = false
  private var isFilled = false

  /// Whether no cell of a column can answer it.
  func isImpossible(in column: String) -> Bool {
    if isEmpty { return isFilled }
    if let texts, texts.isSubset(of: excluded) { return true }
    if let words = Vocabulary.closedWords(of: column), excluded.isSuperset(of: words) {
      return true
    }
    return low > high || (low == high && isOpen)
  }

  /// Adds what a part asks; nothing of a part that is more than one test.
  mutating func add(_ part: Condition) {
    switch part {
    case .compare(_, .equal, .text(let text)): keep([text])
    case .compare(_, _, .text(let text)): exclude([text])
    case .compare(_, let comparison, .number(let number)): bound(comparison, number)
    case .among(_, let values): keep(values.compactMap(\.text), values.compactMap(\.number))
    case .between(_, let low, let high):
      bound(.atLeast, low)
      bound(.atMost, high)
    case .empty: isEmpty = true
    case .not(.empty): isFilled = true
    case .not(.among(_, let values)): exclude(values.compactMap(\.text))
    case .not(.compare(let column, let comparison, let value)):
      add(.compare(column: column, comparison.negated, value))
    case .all, .any, .not: return
    }
  }

  private mutating func keep(_ words: [String], _ numbers: [Double] = []) {
    isFilled = true
    if let least = numbers.min(), let most = numbers.max() {
      bound(.atLeast, least)
      bound(.atMost, most)
    } else {
      texts = texts?.intersection(words) ?? Set(words)
    }
  }

  private mutating func exclude(_ words: [String]) {
    isFilled = true
    excluded.formUnion(words)
  }

  private mutating func bound(_ comparison: Condition.Comparison, _ number: Double) {
    isFilled = true
    switch comparison {
    case .equal: (low, high) = (max(low, number), min(high, number))
    case .atLeast: low = max(low, number)
    case .atMost: high = min(high, number)
    case .greater where number >= low: (low, isOpen) = (number, true)
    case .less where number <= high: (high, isOpen) = (number, true)
    case .greater, .less, .unequal: return
    }
  }
}

extension Condition {
  /// A column of which one part asks what another excludes, so that nobody meets the condition.
  var excluded: String? {
    switch self {
    case .all(let parts):
      Condition.impossible(parts.flatMap(\.joined))
        ?? parts.lazy.compactMap(\.excluded).first
    case .any(let parts): parts.lazy.compactMap(\.excluded).first
    case .not(let part): part.exhausted
    default: nil
    }
  }

  /// A column of which one part takes what another leaves, so that everybody meets the condition.
  var exhausted: String? {
    switch self {
    case .any(let parts):
      Condition.impossible(parts.filter { !$0.isCompound }.map { .not($0) })
        ?? parts.lazy.compactMap(\.exhausted).first
    case .all(let parts): parts.lazy.compactMap(\.exhausted).first
    case .not(let part): part.excluded
    default: nil
    }
  }

  /// A column of which some tests ask together what no cell can answer.
  private static func impossible(_ tests: [Condition]) -> String? {
    var demands: [String: Demand] = [:]
    for test in tests {
      guard let column = test.column else { continue }
      demands[column, default: Demand()].add(test)
    }
    return demands.filter { $0.value.isImpossible(in: $0.key) }.keys.min()
  }

  /// The parts that must all hold.
  private var joined: [Condition] {
    if case .all(let parts) = self { parts.flatMap(\.joined) } else { [self] }
  }

  private var isCompound: Bool {
    switch self {
    case .all, .any, .not: true
    case .compare, .among, .between, .empty: false
    }
  }

  /// The column that a single test, or its opposite, asks of.
  private var column: String? {
    switch self {
    case .compare(let column, _, _), .among(let column, _), .between(let column, _, _),
      .empty(let column):
      column
    case .not(let part): part.isCompound ? nil : part.column
    case .all, .any: nil
    }
  }
}

extension Condition.Comparison {
  /// What holds where this does not.
  fileprivate var negated: Condition.Comparison {
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

extension Condition.Value {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
  fileprivate var number: Double? { if case .number(let number) = self { number } else { nil } }
}
