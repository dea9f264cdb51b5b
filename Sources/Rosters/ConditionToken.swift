/// A piece of a condition: a word, a number, a text in quotes or a sign.
struct ConditionToken {
  /// What a token is.
  enum Kind: Equatable {
    case name(String)
    case keyword(Keyword)
    case number(Double)
    case text(String)
    case comparison(Condition.Comparison)
    case open
    case close
    case comma
    case end
  }

  /// The words that are part of the language; they cannot name columns.
  enum Keyword: String, CaseIterable {
    case and, or, not, between, empty
    case among = "in"
    case verb = "is"
  }

  let kind: Kind
  /// The token as it was written.
  let source: String
  /// Unicode scalars before the token.
  let offset: Int
}
