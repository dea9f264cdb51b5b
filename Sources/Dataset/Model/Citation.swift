package import Findings
package import Measures

/// One place at which a document cites another.
package struct Citation: Sendable, Hashable {
  /// Id of the document that cites.
  package let document: String
  /// The clause in which it cites.
  package let clause: String
  /// The number of the cited document, where it has one.
  package let number: String
  /// The kind of the cited document ("Nghị quyết").
  package let kind: String
  /// Who issued the cited document.
  package let issuer: String
  /// When it was issued, as cited.
  package let date: PartialDate?
  /// Its title, as cited.
  package let title: String
  /// The years that its title names, as cited.
  package let horizon: String
  /// Where it is written.
  package let place: Place

  /// What names the cited document: its number, or its kind and title where it has none.
  package var key: String { number.isEmpty ? "\(kind) \(title)" : number }
}

/// What a document says of a term, or of how often is to be reported.
package struct Definition: Sendable, Hashable {
  /// What kind of saying it is.
  package enum Kind: String, Sendable, CaseIterable {
    /// What a term means.
    case definition
    /// How often is to be reported.
    case reporting
  }

  /// Id of the document.
  package let document: String
  /// The clause.
  package let clause: String
  /// What kind of saying it is.
  package let kind: Kind
  /// The term or the subject of the reports.
  package let term: String
  /// What the document says.
  package let wording: String
  /// Where it is written.
  package let place: Place
}
