import Findings

/// What libyaml says of text that is no YAML.
struct SyntaxProblem: Error {
  /// What it met.
  let problem: String
  /// What it was reading.
  let context: String
  /// Where it gave up.
  let place: Event.Mark
  /// Where the thing it was reading begins.
  let contextPlace: Event.Mark
  /// The 0-based byte of a character that no YAML may hold.
  let byteOffset: Int?

  /// The rule in our words, and whether it is best shown where the unfinished thing begins.
  ///
  /// `line` is the line on which libyaml gave up.
  func explained(on line: some StringProtocol) -> (rule: Rule, atContext: Bool) {
    let before = line.unicodeScalars.prefix(place.column)
    let isFirst = before.allSatisfy { $0 == " " || $0 == "-" }
    let known = explanations.first {
      problem.contains($0.problem) && context.contains($0.context)
    }
    switch known?.rule {
    case SyntaxRules.badStart where line.unicodeScalars.dropFirst(place.column).first == "\t":
      return (SyntaxRules.tab, false)
    case SyntaxRules.indentation where !isFirst: return (SyntaxRules.trailing, false)
    default: return known.map { ($0.rule, $0.atContext) } ?? (SyntaxRules.other, false)
    }
  }
}

/// One row of what libyaml's words mean to a reader.
private struct Explanation {
  let problem: String
  let context: String
  let rule: Rule
  let atContext: Bool

  init(_ problem: String, in context: String = "", _ rule: Rule, atContext: Bool = false) {
    self.problem = problem
    self.context = context
    self.rule = rule
    self.atContext = atContext
  }
}

private let explanations = [
  Explanation(
    "unexpected end of stream", in: "quoted scalar", SyntaxRules.openQuote, atContext: true),
  Explanation(
    "unexpected document indicator", in: "quoted scalar", SyntaxRules.openQuote, atContext: true),
  Explanation("expected ',' or ']'", SyntaxRules.openBracket, atContext: true),
  Explanation("expected ',' or '}'", SyntaxRules.openBrace, atContext: true),
  Explanation("could not find expected ':'", SyntaxRules.noColon, atContext: true),
  Explanation("mapping values are not allowed", SyntaxRules.colonInValue),
  Explanation("block sequence entries are not allowed", SyntaxRules.strayDash),
  Explanation("expected '-' indicator", SyntaxRules.indentation),
  Explanation("expected key", SyntaxRules.indentation),
  Explanation("expected <document start>", SyntaxRules.indentation),
  Explanation("escape", SyntaxRules.escape),
  Explanation("hexdecimal", SyntaxRules.escape),
  Explanation("tab character", SyntaxRules.tab),
  Explanation("cannot start any token", SyntaxRules.badStart),
  Explanation("", in: "scanning an anchor", DocumentRules.anchor, atContext: true),
  Explanation("", in: "scanning an alias", DocumentRules.alias, atContext: true),
  Explanation("", in: "scanning a tag", DocumentRules.tag, atContext: true),
  Explanation("undefined tag handle", DocumentRules.tag, atContext: true),
  Explanation("expected node content", SyntaxRules.noValue),
  Explanation("control characters", SyntaxRules.control),
]

/// Rules for text that is no YAML.
private enum SyntaxRules {
  static let openQuote = Rule(
    "yaml-open-quote", .error, "this quotation mark is never closed; add one at the end of the text"
  )
  static let openBracket = Rule(
    "yaml-open-bracket", .error, "this list lacks a ',' or its closing ']'")
  static let openBrace = Rule(
    "yaml-open-brace", .error, "this group lacks a ',' or its closing '}'")
  static let noColon = Rule(
    "yaml-no-colon", .error,
    "this line has no ': '; write 'key: value', or indent it if it continues")
  static let colonInValue = Rule(
    "yaml-colon", .error,
    "a ': ' cannot stand here; quote a value that holds one, or mend the indentation")
  static let strayDash = Rule(
    "yaml-dash", .error, "a '- ' cannot stand here; put each item of a list on a line of its own")
  static let indentation = Rule(
    "yaml-indentation", .error,
    "this does not belong to what stands above; indent keys and items of one level alike")
  static let trailing = Rule(
    "yaml-trailing", .error,
    "nothing can follow the value on this line; put the whole value in quotes")
  static let escape = Rule(
    "yaml-escape", .error, "no such escape after '\\'; use single quotes to keep backslashes")
  static let tab = Rule("yaml-tab", .error, "a tab cannot indent; use spaces")
  static let badStart = Rule(
    "yaml-start", .error, "a value cannot begin with this character; put the value in quotes")
  static let noValue = Rule(
    "yaml-no-value", .error, "expected a value here; a list or group may lack its closing bracket")
  static let control = Rule(
    "yaml-control", .error, "a control character cannot stand here; delete it")
  static let other = Rule("yaml-syntax", .error, "not readable as YAML: {problem} {context}")
}
