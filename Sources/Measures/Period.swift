/// A length of time by which the calendar counts.
package enum Period: String, Sendable, CaseIterable {
  /// A month.
  case month
  /// Three months.
  case quarter
  /// Six months.
  case half
  /// A year.
  case year

  /// How many months it has.
  package var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .half: 6
    case .year: 12
    }
  }

  /// How many of them a year has.
  package var perYear: Int { 12 / months }

  /// The numbers of quarters and halves as documents write them.
  package static let numerals = ["I", "II", "III", "IV"]
}
