internal import Dataset
internal import Measures
internal import Prose
internal import Results

extension PageContext {
  /// The sources of figures, each named once, with the newest of their dates.
  func figureSource(_ observations: [Observation], in jurisdiction: Jurisdiction) -> FigureSource {
    var names: [(text: String, address: Address?)] = []
    var isSample = false
    for one in observations {
      let source = jurisdiction.source(of: one)
      let name: (text: String, address: Address?) =
        switch source.kind {
        case .document:
          clauseName(
            observations.count == 1 ? source.clause : "", of: source.id ?? "", in: jurisdiction)
        case .roster: (source.name, nil)
        case .table: (words("source.table"), nil)
        }
      isSample = isSample || source.isSample
      if !names.contains(where: { $0.text == name.text }) { names.append(name) }
    }
    let newest = observations.map(\.reading.date).latest
    return FigureSource(
      names: names, date: newest.map { figures.date($0) } ?? "", isSample: isSample)
  }

  private func clauseName(
    _ clause: String, of id: String, in jurisdiction: Jurisdiction
  ) -> (text: String, address: Address?) {
    guard let document = jurisdiction.document(id) else { return (clause, nil) }
    let anchor = document.outline.anchor(forClause: clause) ?? ""
    return (
      document.label + (clause.isEmpty ? "" : ", " + clause),
      .document(jurisdiction.id, id, anchor)
    )
  }
}
