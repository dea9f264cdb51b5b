internal import Findings
internal import Language
internal import Measures

extension Dataset {
  /// A figure with a place is of a part of the province: one of the whole has none, and no part holds
  /// more than the whole.
  func checkLocalities(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let names = jurisdiction.wholeNames
    var wholes: [String: Headcount] = [:]
    func key(_ one: Observation) -> String { "\(one.measure)|\(one.reading.date.last)" }
    for one in jurisdiction.observations where one.locality.isEmpty {
      wholes[key(one)] = one.reading.headcount
    }
    for one in jurisdiction.observations where !one.locality.isEmpty {
      if names.contains(one.locality.spelling) {
        findings.report(
          .localityIsWhole, at: one.place, ["id": one.id, "place": one.locality])
      } else if let part = one.reading.headcount, let whole = wholes[key(one)],
        part.part > whole.part || part.whole > whole.whole
      {
        findings.report(
          .localityAboveWhole, at: one.place,
          [
            "place": one.locality, "part": "\(part.part)/\(part.whole)",
            "whole": "\(whole.part)/\(whole.whole)",
          ])
      }
    }
  }
}

extension Jurisdiction {
  /// How people call the whole province, as spellings.
  fileprivate var wholeNames: Set<String> {
    let kinds = ["tỉnh", "thành phố"].map(\.spelling)
    let title = title.spelling
    let bare =
      kinds.first(where: title.hasPrefix).map { String(title.dropFirst($0.count)) } ?? title
    return Set(
      kinds + kinds.map { $0 + bare } + [bare, title] + ["toàn tỉnh", "cả tỉnh"].map(\.spelling))
  }
}

extension Rule {
  static let localityIsWhole = Rule(
    "place-is-province", .warning,
    "'{place}' is the whole province, but figures with a place are judged by no target; leave the "
      + "place of '{id}' empty")
  static let localityAboveWhole = Rule(
    "place-above-province", .warning,
    "{part} in '{place}' is more than {whole} in the whole province on the same day; correct one of "
      + "the two")
}
