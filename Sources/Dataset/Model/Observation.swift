package import Findings
package import Measures

/// A value of a measure at a date, with its source.
package struct Observation: Sendable, Hashable {
  /// Where a figure comes from.
  package enum Source: Sendable, Hashable {
    /// A clause of a document.
    case document(id: String, clause: String)
    /// A count of a roster.
    case roster(id: String)
    /// A row without a document, such as a yearly report of the office.
    case table
  }

  /// How firm a figure is.
  package enum Firmness: String, Sendable, CaseIterable {
    /// Settled.
    case official
    /// Estimated before the period ends.
    case estimate
    /// Settled, and the first of a series that is counted in a new way.
    case redefined = "break"
  }

  /// Stable id.
  package let id: String
  /// Id of the measure.
  package let measure: String
  /// The value with its counts and date.
  package let reading: Reading
  /// The share as the source prints it, where it does.
  package let printed: Fraction?
  /// Persons of whom the roster does not say whether they count.
  package let missing: Int
  /// Commune, ward or office, where the figure is not of the whole jurisdiction.
  package let locality: String
  /// How firm it is.
  package let firmness: Firmness
  /// Where it comes from.
  package let source: Source
  /// A remark for readers.
  package let note: String
  /// Where it is written.
  package let place: Place
}
