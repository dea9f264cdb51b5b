package import Dataset

/// Where a figure comes from, with what is known of that source.
package struct SourceInfo: Sendable, Hashable {
  /// What kind of source it is.
  package enum Kind: Sendable, Hashable {
    /// A clause of a document.
    case document
    /// A count of a roster.
    case roster
    /// A row without a document.
    case table
  }

  /// What kind of source it is.
  package let kind: Kind
  /// Id of the document or roster; none for a row of a table.
  package let id: String?
  /// What it is called: kind and number of a document, the title of a roster; the id where it is
  /// not known, empty for a row of a table.
  package let name: String
  /// What it is called in short: the number of a document.
  package let label: String
  /// The clause of a document; empty for others.
  package let clause: String
  /// Whether it is a roster whose rows are made up.
  package let isSample: Bool
}

extension Jurisdiction {
  /// Where a figure of the province comes from.
  package func source(of one: Observation) -> SourceInfo {
    switch one.source {
    case .document(let id, let clause):
      let document = document(id)
      return SourceInfo(
        kind: .document, id: id, name: document?.name ?? id, label: document?.label ?? id,
        clause: clause, isSample: false)
    case .roster(let id):
      let roster = roster(id)
      let title = roster?.title ?? id
      return SourceInfo(
        kind: .roster, id: id, name: title, label: title, clause: "",
        isSample: roster?.isSample ?? false)
    case .table:
      return SourceInfo(kind: .table, id: nil, name: "", label: "", clause: "", isSample: false)
    }
  }
}
