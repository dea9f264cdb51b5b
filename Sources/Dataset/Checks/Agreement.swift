package import Findings
internal import Measures

extension Dataset {
  /// Figures of one measure and date from different sources must agree when rounded as shown.
  func checkAgreement(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    var first: [String: Observation] = [:]
    for observation in jurisdiction.observations {
      let decimals = measure(observation.measure)?.decimals ?? 1
      let key = "\(observation.measure)|\(observation.reading.moment.day)|\(observation.locality)"
      guard let earlier = first[key] else {
        first[key] = observation
        continue
      }
      let (one, other) = (earlier.reading.value, observation.reading.value)
      guard one.rounded(decimals: decimals) != other.rounded(decimals: decimals) else { continue }
      findings.report(
        .sourcesDisagree, at: observation.place,
        [
          "measure": observation.measure, "date": observation.reading.moment.day.description,
          "one": words(earlier), "other": words(observation),
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
