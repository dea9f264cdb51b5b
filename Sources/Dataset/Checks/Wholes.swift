internal import Findings
internal import Measures

extension Dataset {
  /// Of one population and day one source counts among the same people, and not among more than there
  /// are in the larger population.
  func checkWholes(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    var groups: [WholeKey: [Observation]] = [:]
    for one in jurisdiction.observations where one.locality.isEmpty {
      guard one.reading.headcount != nil, let population = measure(one.measure)?.population else {
        continue
      }
      let key = WholeKey(
        source: one.source.name, day: one.reading.date.last, population: population)
      groups[key, default: []].append(one)
    }
    for (key, group) in groups {
      if let (odd, whole) = oddWhole(of: group) {
        findings.report(
          .wholeDiffers, at: odd.place,
          ["id": odd.id, "whole": odd.whole, "other": String(whole), "population": key.population])
      }
      guard let parent = population(key.population)?.parent,
        let most = group.max(by: Dataset.isLess),
        let outer = groups[WholeKey(source: key.source, day: key.day, population: parent)]?
          .max(by: Dataset.isLess), Dataset.isLess(outer, most)
      else { continue }
      findings.report(
        .wholeAboveParent, at: most.place,
        ["id": most.id, "whole": most.whole, "parent": parent, "other": outer.whole])
    }
  }

  /// The only figure of at least four that counts among others than the rest, and among whom they do.
  private func oddWhole(of group: [Observation]) -> (odd: Observation, whole: Int)? {
    let byWhole = Dictionary(grouping: group) { $0.reading.headcount?.whole ?? 0 }
    guard group.count > 3, byWhole.count == 2,
      let odd = byWhole.values.first(where: { $0.count == 1 })?.first,
      let rest = byWhole.first(where: { $0.value.count > 1 })
    else { return nil }
    return (odd, rest.key)
  }

  private static func isLess(_ one: Observation, _ other: Observation) -> Bool {
    (one.reading.headcount?.whole ?? 0) < (other.reading.headcount?.whole ?? 0)
  }
}

/// Figures that count among the same people.
private struct WholeKey: Hashable {
  let source: String
  let day: Day
  let population: String
}

extension Observation {
  /// The denominator in words.
  fileprivate var whole: String { String(reading.headcount?.whole ?? 0) }
}

extension Observation.Source {
  /// What tells sources apart.
  fileprivate var name: String {
    switch self {
    case .document(let id, _): "document " + id
    case .roster(let id): "roster " + id
    case .table: "table"
    }
  }
}

extension Rule {
  static let wholeDiffers = Rule(
    "whole-differs", .warning,
    "'{id}' counts among {whole}, but all other figures of '{population}' from this source and day "
      + "among {other}; compare it with the source")
  static let wholeAboveParent = Rule(
    "whole-above-parent", .warning,
    "'{id}' counts among {whole}, more than the {other} of '{parent}', the larger population; correct "
      + "one of the two")
}
