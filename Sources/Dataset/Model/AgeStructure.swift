package import Measures

/// How old the people of a roster are, by sex.
package struct AgeStructure: Sendable, Hashable {
  /// Id of the roster.
  package let roster: String
  /// People by sex and band.
  package let counts: AgeCounts
}
