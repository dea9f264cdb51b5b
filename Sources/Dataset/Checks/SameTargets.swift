internal import Findings
internal import Measures

extension Dataset {
  /// One document asks for one level of a measure by one day; two can only be the ends of a range.
  func checkSameTargets(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    var first: [[String]: Target] = [:]
    for target in jurisdiction.targets where target.comparator != .qualitative {
      let key = [
        target.document, target.measure, target.nature.rawValue, "\(target.deadline.last)",
        target.path == .growth ? "growth" : target.comparator.end,
      ]
      guard let other = first[key] else {
        first[key] = target
        continue
      }
      findings.report(
        .targetTwice, at: target.place,
        ["id": target.id, "other": other.id, "line": String(other.place.line)])
    }
  }
}

extension Comparator {
  /// The end of the values that meet it.
  fileprivate var end: String {
    switch self {
    case .atLeast, .above: "lower"
    case .atMost, .below: "upper"
    case .equal, .about, .range, .qualitative: "both"
    }
  }
}

extension Rule {
  static let targetTwice = Rule(
    "target-twice", .warning,
    "'{id}' asks for the same as '{other}' in line {line}: one document, measure, nature and deadline; "
      + "keep one")
}
