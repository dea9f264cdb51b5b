internal import Findings

extension Dataset {
  /// No population is part of itself.
  func checkCircles(_ findings: inout FindingList) {
    check(populations, "parent", &findings) { ($0.id, $0.place, $0.parent.map { [$0] } ?? []) }
  }

  /// No agency is above, within or after itself, and no document carries out or replaces itself.
  func checkCircles(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let (agencies, documents) = (jurisdiction.agencies, jurisdiction.documents)
    check(agencies, "parent", &findings) { ($0.id, $0.place, $0.parent.map { [$0] } ?? []) }
    check(agencies, "classes", &findings) { ($0.id, $0.place, $0.classes) }
    check(agencies, "successor", &findings) { ($0.id, $0.place, $0.successor.map { [$0] } ?? []) }
    check(documents, "supersedes", &findings) { ($0.id, $0.place, $0.supersedes) }
    check(documents, "implements", &findings) { ($0.id, $0.place, $0.implements) }
  }

  private func check<Row>(
    _ rows: [Row], _ column: String, _ findings: inout FindingList,
    _ names: (Row) -> (id: String, place: Place, named: [String])
  ) {
    for circle in Relation(rows.map(names)).circles {
      guard let first = circle.first else { continue }
      let others = circle.dropFirst().map { "'\($0.id)'" }.joined(separator: ", ")
      findings.report(
        .circle, at: first.place,
        ["id": first.id, "column": column, "way": others.isEmpty ? "" : " by way of \(others)"])
    }
  }
}

extension Rule {
  static let circle = Rule(
    "circle", .error, "'{column}' leads from '{id}' back to itself{way}; correct one of them")
}
