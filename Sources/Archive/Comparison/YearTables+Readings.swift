internal import Dataset
package import Measures

extension YearTables.Figure {
  /// The figure as a number with its day, exact where the counts are known; nothing where a cell is
  /// no number.
  package var reading: Reading? {
    guard let day = Day(iso: date), let value = Fraction(decimal: value) else { return nil }
    let count = Int(numerator).flatMap { part in
      Int(denominator).flatMap { Headcount(part, of: $0) }
    }
    return count.map { Reading(share: $0, date: PartialDate(day)) }
      ?? Reading(value: value, date: PartialDate(day))
  }
}

extension YearTables.Task {
  /// The status with its days; nothing where a later version gave it another name.
  package var standing: DutyStatus? { DutyStatus(id: status, days: Int(days) ?? 0) }
}

extension YearTables.Target {
  /// The status; nothing where a later version gave it another name.
  package var standing: TargetStatus? { TargetStatus(rawValue: status) }
}
