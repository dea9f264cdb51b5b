package import Findings
package import Measures

/// What one clause of one document asks of a measure.
package struct Target: Sendable, Hashable {
  /// Stable id, unique in its jurisdiction.
  package let id: String
  /// Id of the document.
  package let document: String
  /// The clause, in the document's own numbering.
  package let clause: String
  /// Id of the measure.
  package let measure: String
  /// How values are compared.
  package let comparator: Comparator
  /// The value, in the measure's unit; none for a qualitative target.
  package let value: Fraction?
  /// The upper end of a range.
  package let upper: Fraction?
  /// Decimals in which the value is stated.
  package let decimals: Int
  /// When the way to it begins, where stated.
  package let from: PartialDate?
  /// When it is to be reached.
  package let deadline: PartialDate
  /// What kind of promise it is.
  package let nature: Nature
  /// How the way to it is judged.
  package let path: Path
  /// The starting point in words, where the document has no figure.
  package let baseline: String
  /// The level in the document's short words ("Đạt từ 10% trở lên").
  package let wording: String
  /// Id of the agency that answers for it.
  package let lead: String?
  /// A remark for readers.
  package let note: String
  /// Where it is written.
  package let place: Place
}

/// What people have judged of a target.
package struct Judgement: Sendable, Hashable {
  /// Id of the target.
  package let target: String
  /// When it was judged.
  package let date: PartialDate
  /// The status given.
  package let status: TargetStatus
  /// Who judged.
  package let author: String
  /// Why.
  package let reason: String
  /// What shows it.
  package let evidence: String
  /// Where it is written.
  package let place: Place
}
