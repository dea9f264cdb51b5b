internal import Findings
internal import Measures

extension Dataset {
  /// Of one day only one judgement of a target counts, and one report on a task and its period.
  func checkSameDay(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    var first: [String: Place] = [:]
    func check(_ row: String, _ id: String, _ day: String, _ key: String, at place: Place) {
      guard
        let earlier = first.updateValue(place, forKey: [row, id, day, key].joined(separator: "|"))
      else { return }
      findings.report(
        .sameDay, at: place, ["row": row, "id": id, "date": day, "line": String(earlier.line)])
    }
    for one in jurisdiction.judgements {
      check("judgement", one.target, one.date.last.description, "", at: one.place)
    }
    for one in jurisdiction.reports {
      let period = one.period?.last.description ?? one.periodWords
      check("report", one.duty, one.progression.day.description, period, at: one.place)
    }
  }
}

extension Rule {
  static let sameDay = Rule(
    "same-day", .error,
    "this {row} on '{id}' is of {date} like that in line {line}, so either might count; keep one")
}
