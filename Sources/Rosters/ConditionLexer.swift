/// Splits a condition into tokens.
struct ConditionLexer {
  private let scalars: [Unicode.Scalar]
  private var at = 0

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// All tokens of the condition, the last of them its end.
  mutating func tokens() throws(ConditionError) -> [ConditionToken] {
    var tokens: [ConditionToken] = []
    while true {
      while at < scalars.count, scalars[at].properties.isWhitespace { at += 1 }
      let start = at
      let kind = try next()
      let source = String(String.UnicodeScalarView(scalars[start..<at]))
      tokens.append(ConditionToken(kind: kind, source: source, offset: start))
      if kind == .end { return tokens }
    }
  }

  /// The token that starts here.
  private mutating func next() throws(ConditionError) -> ConditionToken.Kind {
    guard at < scalars.count else { return .end }
    let scalar = scalars[at]
    switch scalar {
    case "(": return single(.open)
    case ")": return single(.close)
    case ",": return single(.comma)
    case "=": return single(.comparison(.equal))
    case "<": return withEqual(.atMost, otherwise: .less)
    case ">": return withEqual(.atLeast, otherwise: .greater)
    case "!" where at + 1 < scalars.count && scalars[at + 1] == "=":
      return withEqual(.unequal, otherwise: .unequal)
    case "'": return try text()
    case "-": return try word()
    case _ where isPartOfWord(scalar): return try word()
    default: throw ConditionError(.conditionCharacter, at: at, ["character": String(scalar)])
    }
  }

  private mutating func single(_ kind: ConditionToken.Kind) -> ConditionToken.Kind {
    at += 1
    return kind
  }

  private mutating func withEqual(
    _ comparison: Condition.Comparison, otherwise: Condition.Comparison
  ) -> ConditionToken.Kind {
    at += 1
    guard at < scalars.count, scalars[at] == "=" else { return .comparison(otherwise) }
    return single(.comparison(comparison))
  }

  /// A text in single quotes, in which a doubled quote is a quote.
  private mutating func text() throws(ConditionError) -> ConditionToken.Kind {
    let opening = at
    var text = String.UnicodeScalarView()
    at += 1
    while at < scalars.count {
      let scalar = scalars[at]
      at += 1
      if scalar == "'" {
        guard at < scalars.count, scalars[at] == "'" else { return .text(String(text)) }
        at += 1
      }
      text.append(scalar)
    }
    throw ConditionError(.conditionUnclosed, at: opening)
  }

  /// A keyword, a name or a number.
  private mutating func word() throws(ConditionError) -> ConditionToken.Kind {
    let start = at
    repeat { at += 1 } while at < scalars.count && isPartOfWord(scalars[at])
    let word = String(String.UnicodeScalarView(scalars[start..<at]))
    if let keyword = ConditionToken.Keyword(rawValue: word) { return .keyword(keyword) }
    if ConditionToken.Keyword(rawValue: word.lowercased()) != nil {
      throw ConditionError(
        .conditionKeyword, at: start, ["word": word, "keyword": word.lowercased()])
    }
    if "-.0123456789".unicodeScalars.contains(scalars[start]) {
      guard let number = Double(decimal: word) else {
        throw ConditionError(.conditionNumber, at: start, ["word": word])
      }
      return .number(number)
    }
    guard word.unicodeScalars.allSatisfy({ $0.isASCII && $0 != "." }) else {
      throw ConditionError(.conditionName, at: start, ["word": word])
    }
    return .name(word)
  }

  /// Whether a word, name or number can go on with the scalar.
  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber:
      true
    default: scalar == "_" || scalar == "." || scalar == "-"
    }
  }
}
