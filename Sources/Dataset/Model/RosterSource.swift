package import Findings
package import Measures

/// A list of staff at a date; only counts of it leave the reader.
package struct RosterSource: Sendable, Hashable {
  /// Stable id, unique in its jurisdiction.
  package let id: String
  /// Name on pages.
  package let title: String
  /// File beside `rosters.csv`.
  package let file: String
  /// The file of margins that a sample is made from, beside `rosters.csv`.
  var margins: String { id + "-margins.csv" }
  /// The date at which the list was true.
  package let date: PartialDate
  /// Id of the population that the whole list makes up.
  package let population: String?
  /// Whether the rows are made up.
  package let isSample: Bool
  /// Where it is written.
  package let place: Place
}
