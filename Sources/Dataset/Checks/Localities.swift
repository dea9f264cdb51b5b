internal import Findings
internal import Language

extension Dataset {
  /// A figure with a place is of a part of the province; one of the whole has none.
  func checkLocalities(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let title = jurisdiction.title.spelling
    let names = Set(
      [title, "tỉnh " + title, "thành phố " + title, "toàn tỉnh", "cả tỉnh", "tỉnh"].map(\.spelling)
    )
    for observation in jurisdiction.observations
    where names.contains(observation.locality.spelling) {
      findings.report(
        .localityIsWhole, at: observation.place,
        ["id": observation.id, "place": observation.locality])
    }
  }
}

extension Rule {
  static let localityIsWhole = Rule(
    "place-is-province", .warning,
    "'{place}' is the whole province, but figures with a place are judged by no target; leave the "
      + "place of '{id}' empty")
}
