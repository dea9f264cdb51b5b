/// What to count in a roster: the people who meet a condition among those who meet another.
package struct CountRequest: Hashable, Sendable {
  /// The condition of the numerator.
  package let count: Condition
  /// The condition of the denominator.
  package let among: Condition

  /// Creates a request; leave out `among` to count among everybody.
  package init(count: Condition, among: Condition = .everybody) {
    self.count = count
    self.among = among
  }
}

/// The people counted for a request.
package struct RosterCount: Hashable, Sendable {
  /// People who meet both conditions.
  package let numerator: Int
  /// People who meet `among`.
  package let denominator: Int
  /// People of the denominator for whom an empty cell leaves `count` unknown.
  package let missing: Int
  /// People for whom an empty cell leaves `among` unknown; they are not in the denominator.
  package let unplaced: Int

  /// Creates a count.
  package init(numerator: Int, denominator: Int, missing: Int, unplaced: Int) {
    self.numerator = numerator
    self.denominator = denominator
    self.missing = missing
    self.unplaced = unplaced
  }
}
