internal import Findings

/// Reads tokens into a condition by recursive descent.
///
///     condition = part { "or" part }          part  = factor { "and" factor }
///     factor    = "not" factor | "(" condition ")" | column test
///     test      = sign value | "in" "(" value { "," value } ")"
///               | "between" number "and" number | "is" [ "not" ] "empty"
struct ConditionParser {
  /// How deep parentheses and `not` may be nested.
  static let deepest = 64

  private let tokens: [ConditionToken]
  private let columns: [String]
  private var at = 0
  private var depth = 0
  /// The values that were read so far, with their columns.
  private(set) var mentions: [ConditionMention] = []

  init(_ text: String, columns: [String]) throws(ConditionError) {
    var lexer = ConditionLexer(text)
    tokens = try lexer.tokens()
    self.columns = columns
  }

  /// The condition that all tokens together form.
  mutating func condition() throws(ConditionError) -> Condition {
    let condition = try alternatives()
    guard token.kind == .end else { throw expected("and, or, or the end") }
    return condition
  }

  private mutating func alternatives() throws(ConditionError) -> Condition {
    var parts = [try conjunction()]
    while take(.keyword(.or)) { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(ConditionError) -> Condition {
    var parts = [try factor()]
    while take(.keyword(.and)) { parts.append(try factor()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func factor() throws(ConditionError) -> Condition {
    guard token.kind == .keyword(.not) || token.kind == .open else { return try test() }
    guard depth < Self.deepest else {
      throw ConditionError(.conditionDepth, at: token.offset, ["limit": String(Self.deepest)])
    }
    depth += 1
    defer { depth -= 1 }
    if take(.keyword(.not)) { return .not(try factor()) }
    at += 1
    let inner = try alternatives()
    guard take(.close) else { throw expected("and, or, or a closing parenthesis") }
    return inner
  }

  /// A column and what is asked of it.
  private mutating func test() throws(ConditionError) -> Condition {
    let column = try column()
    let sign = token
    switch sign.kind {
    case .comparison(let comparison):
      at += 1
      let value = try value(for: column)
      if case .text = value, comparison != .equal, comparison != .unequal {
        throw ConditionError(
          .conditionOrder, at: sign.offset, ["sign": sign.source, "text": tokens[at - 1].source])
      }
      return .compare(column: column, comparison, value)
    case .keyword(.among):
      at += 1
      return .among(column: column, try list(for: column))
    case .keyword(.between):
      at += 1
      return try range(for: column)
    case .keyword(.verb):
      at += 1
      let negated = take(.keyword(.not))
      guard take(.keyword(.empty)) else { throw expected(negated ? "empty" : "empty or not empty") }
      return negated ? .not(.empty(column: column)) : .empty(column: column)
    default: throw expected("=, !=, <, <=, >, >=, in, between or is")
    }
  }

  private mutating func column() throws(ConditionError) -> String {
    guard case .name(let name) = token.kind else { throw expected("the name of a column") }
    guard columns.contains(name) else {
      var suggestion = name.suggestion(among: columns)
      if name == Roster.age { suggestion = "; it is derived from a column '\(Roster.born)'" }
      throw ConditionError(
        .conditionColumn, at: token.offset, ["name": name, "suggestion": suggestion])
    }
    at += 1
    return name
  }

  private mutating func list(for column: String) throws(ConditionError) -> [Condition.Value] {
    let opening = token
    guard take(.open) else { throw expected("a list in parentheses") }
    guard token.kind != .close else { throw ConditionError(.conditionList, at: opening.offset) }
    var values = [try value(for: column)]
    while take(.comma) {
      let next = token
      values.append(try value(for: column, besides: values))
      guard values.last?.isNumber == values.first?.isNumber else {
        throw ConditionError(.conditionMixture, at: next.offset)
      }
    }
    guard take(.close) else { throw expected("a comma or a closing parenthesis") }
    return values
  }

  private mutating func range(for column: String) throws(ConditionError) -> Condition {
    let first = token
    let low = try number(for: column)
    guard take(.keyword(.and)) else { throw expected("and") }
    let last = token
    let high = try number(for: column)
    guard low <= high else {
      throw ConditionError(
        .conditionRange, at: first.offset, ["low": first.source, "high": last.source])
    }
    return .between(column: column, low, high)
  }

  private mutating func number(for column: String) throws(ConditionError) -> Double {
    guard case .number(let number) = token.kind else { throw expected("a number") }
    note(.number(number), of: column)
    return number
  }

  private mutating func value(
    for column: String, besides others: [Condition.Value] = []
  ) throws(ConditionError) -> Condition.Value {
    let token = token
    switch token.kind {
    case .number(let number):
      return note(.number(number), of: column, besides: others)
    case .text(let text):
      guard column != Roster.age else {
        throw ConditionError(
          .conditionKind, at: token.offset, ["column": column, "text": token.source])
      }
      return note(.text(text), of: column, besides: others)
    case .name(let name):
      throw ConditionError(.conditionOperand, at: token.offset, ["name": name])
    default: throw expected("a number or a text")
    }
  }

  /// Passes a value and takes note of it.
  @discardableResult
  private mutating func note(
    _ value: Condition.Value, of column: String, besides others: [Condition.Value] = []
  ) -> Condition.Value {
    mentions.append(
      ConditionMention(
        column: column, value: value, offset: token.offset, isRepeated: others.contains(value)))
    at += 1
    return value
  }

  private var token: ConditionToken { tokens[at] }

  /// Passes the token when it is the one asked for.
  private mutating func take(_ kind: ConditionToken.Kind) -> Bool {
    guard token.kind == kind else { return false }
    at += 1
    return true
  }

  /// The mistake of standing before something else than what is needed.
  private func expected(_ expected: String) -> ConditionError {
    token.kind == .end
      ? ConditionError(.conditionEnd, at: token.offset, ["expected": expected])
      : ConditionError(
        .conditionExpected, at: token.offset,
        ["expected": expected, "found": token.kind.isText ? token.source : "'\(token.source)'"])
  }
}

extension ConditionToken.Kind {
  /// Whether the token brings its own quotes.
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
