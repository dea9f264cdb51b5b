internal import Dataset
internal import Measures
internal import Prose

extension PageContext {
  /// The sources of figures, each named once, with the newest of their dates.
  func figureSource(_ observations: [Observation], in jurisdiction: Jurisdiction) -> FigureSource {
    var names: [(text: String, address: Address?)] = []
    var isSample = false
    for one in observations {
      let name: (text: String, address: Address?) =
        switch one.source {
        case .document(let id, let clause):
          observations.count == 1
            ? clauseName(clause, of: id, in: jurisdiction)
            : clauseName("", of: id, in: jurisdiction)
        case .roster(let id): (jurisdiction.roster(id)?.title ?? id, nil)
        case .table: (words("source.table"), nil)
        }
      if case .roster(let id) = one.source, jurisdiction.roster(id)?.isSample ?? false {
        isSample = true
      }
      if !names.contains(where: { $0.text == name.text }) { names.append(name) }
    }
    let newest = observations.map(\.reading.moment).max()
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
