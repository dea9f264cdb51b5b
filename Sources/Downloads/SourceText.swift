internal import Results

extension Labels {
  /// What a source is called in a table: the number of a document, the title of a roster, or that
  /// the figure is the office's own.
  func source(_ source: SourceInfo) -> String {
    switch source.kind {
    case .document: source.label
    case .roster: self("source.roster", ["title": source.name])
    case .table: self("source.table")
    }
  }
}
