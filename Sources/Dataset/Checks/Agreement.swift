package import Findings
internal import Measures

extension Dataset {
  /// Figures of one measure, date and place must agree when rounded as shown.
  func checkAgreement(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    for conflict in figureConflicts(in: jurisdiction) {
      guard let first = conflict.figures.first, let other = conflict.differing.first else {
        continue
      }
      findings.report(
        .sourcesDisagree, at: other.place,
        [
          "measure": first.measure, "date": first.reading.date.last.description,
          "one": words(first),
          "other": conflict.differing.map(words).joined(separator: " and "),
        ])
    }
  }

  /// A figure with its source, for a message.
  private func words(_ observation: Observation) -> String {
    let source =
      switch observation.source {
      case .document(let id, _): "document \(id)"
      case .roster(let id): "roster \(id)"
      case .table: "row \(observation.id)"
      }
    if let count = observation.reading.headcount {
      return "\(count.part)/\(count.whole) (\(source))"
    }
    let value = observation.reading.value
    return "\(value.approximate) (\(source))"
  }
}

extension Rule {
  package static let sourcesDisagree = Rule(
    "sources-disagree", .warning,
    "'{measure}' on {date} is {one} but also {other}; find out which is right")
}
