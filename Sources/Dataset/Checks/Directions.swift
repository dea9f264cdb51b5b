package import Findings
internal import Measures

extension Dataset {
  /// A comparator must not point against the direction in which its measure gets better.
  func checkDirections(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    for target in jurisdiction.targets {
      guard let measure = measure(target.measure), let better = measure.better,
        target.comparator.isAgainst(better)
      else { continue }
      findings.report(
        .comparatorAgainstBetter, at: target.place,
        [
          "id": target.id, "comparator": target.comparator.rawValue, "measure": measure.id,
          "better": better.rawValue,
        ])
    }
  }
}

extension Rule {
  package static let comparatorAgainstBetter = Rule(
    "comparator-against-better", .error,
    "the target '{id}' compares with '{comparator}', but '{measure}' gets better '{better}'; "
      + "change the comparator here or 'better' in measures.csv")
}
