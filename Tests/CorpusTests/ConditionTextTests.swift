import Rosters
import Testing

@testable import Oracles

@Suite struct `A condition that is written` {
  private static let (a, b) = (Condition.empty(column: "a"), Condition.empty(column: "b"))

  @Test(
    arguments: [
      (.any([.all([a, b]), a]), "a is empty and b is empty or a is empty"),
      (.all([.any([a, b]), a]), "(a is empty or b is empty) and a is empty"),
      (.all([.all([a, b]), a]), "(a is empty and b is empty) and a is empty"),
      (.not(.any([a, .not(b)])), "not (a is empty or not b is empty)"),
      (.compare(column: "a", .unequal, .text("b'c")), "a!='b''c'"),
      (.among(column: "a", [.number(-1.5), .number(42)]), "a in(-1.5,42)"),
      (.between(column: "a", 1.25e-7, 1.5e20), "a between 0.000000125 and 150000000000000000000"),
    ] as [(Condition, String)])
  func `has the fewest brackets and no exponents`(condition: Condition, words: String) {
    #expect(ConditionText(condition).text == words)
  }
}
