internal import Findings
internal import Language
internal import Measures

extension Dataset {
  /// No row is a copy of another with a new id.
  func checkCopies(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    var first: [[String]: (id: String, line: Int)] = [:]
    func check(_ key: [String], id: String, at place: Place) {
      guard let other = first[key] else {
        first[key] = (id, place.line)
        return
      }
      findings.report(.copy, at: place, ["id": id, "other": other.id, "line": String(other.line)])
    }
    for duty in jurisdiction.duties {
      check(
        [
          "task", duty.document, duty.number, duty.title.spelling, duty.deadline,
          duty.leads.joined(separator: "|"),
        ] + duty.group, id: duty.id, at: duty.place)
    }
    for milestone in jurisdiction.milestones {
      check(
        [
          "milestone", milestone.document, milestone.title.spelling, "\(milestone.from.last)",
          "\(milestone.to.last)",
        ], id: milestone.id, at: milestone.place)
    }
    for citation in jurisdiction.citations {
      check(
        [
          "citation", citation.document, citation.clause, citation.key.spelling, citation.horizon,
          citation.issuer, citation.date.map { "\($0.last)" } ?? "",
        ], id: citation.key, at: citation.place)
    }
    for one in jurisdiction.observations {
      guard case .table = one.source else { continue }
      let value = one.reading.headcount.map { "\($0.part)/\($0.whole)" } ?? one.reading.value.plain
      check(
        ["figure", one.measure, "\(one.reading.date.last)", one.locality.spelling, value],
        id: one.id, at: one.place)
    }
  }
}

extension Rule {
  static let copy = Rule(
    "copy", .warning,
    "'{id}' says the same as '{other}' in line {line}; delete it, or correct what tells them apart")
}
