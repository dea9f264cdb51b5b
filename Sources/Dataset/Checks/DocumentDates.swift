internal import Findings
internal import Measures

extension Dataset {
  /// What a document sets is neither due nor judged nor done before it is there, and what it states or
  /// cites was there before it.
  func checkDocumentDates(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let documents = jurisdiction.documentByID
    func check(
      _ what: String, _ date: Moment, of id: String, since start: Day? = nil, at place: Place
    ) {
      guard let begins = documents[id]?.begins, date.day < max(begins, start ?? begins) else {
        return
      }
      findings.report(
        .beforeDocument, at: place,
        [
          "what": what, "date": date.day.description, "document": id,
          "begins": "\(max(begins, start ?? begins))",
        ])
    }
    for target in jurisdiction.targets {
      check("the deadline", target.deadline, of: target.document, at: target.place)
    }
    for duty in jurisdiction.duties {
      guard case .by(let due, _, _) = duty.schedule else { continue }
      check("the deadline", due, of: duty.document, at: duty.place)
    }
    for milestone in jurisdiction.milestones {
      check("the end", milestone.to, of: milestone.document, at: milestone.place)
    }
    let targets = Dictionary(jurisdiction.targets.map { ($0.id, $0) }) { first, _ in first }
    for judgement in jurisdiction.judgements {
      guard let target = targets[judgement.target] else { continue }
      check("the judgement", judgement.date, of: target.document, at: judgement.place)
    }
    let duties = Dictionary(jurisdiction.duties.map { ($0.id, $0) }) { first, _ in first }
    for report in jurisdiction.reports {
      guard let duty = duties[report.duty] else { continue }
      check(
        "the report", Moment(report.progression.day), of: duty.document,
        since: duty.start?.firstDay, at: report.place)
    }
    checkSources(documents, in: jurisdiction, &findings)
  }

  /// A document states and cites what was there on the day of its issue.
  private func checkSources(
    _ documents: [String: Document], in jurisdiction: Jurisdiction, _ findings: inout FindingList
  ) {
    func check(_ what: String, _ date: Moment, by id: String, at place: Place) {
      guard let issued = documents[id]?.issued, date.firstDay > issued.day else { return }
      findings.report(
        .afterDocument, at: place,
        [
          "what": what, "date": date.firstDay.description, "document": id,
          "issued": "\(issued.day)",
        ])
    }
    for observation in jurisdiction.observations {
      guard case .document(let id, _) = observation.source else { continue }
      check("the figure", observation.reading.moment, by: id, at: observation.place)
    }
    for citation in jurisdiction.citations {
      guard let date = citation.date else { continue }
      check("the cited document", date, by: citation.document, at: citation.place)
    }
  }
}

extension Rule {
  static let beforeDocument = Rule(
    "before-its-document", .warning,
    "{what} is of {date}, before '{document}' begins ({begins}); correct one of the two dates")
  static let afterDocument = Rule(
    "after-its-document", .warning,
    "{what} is of {date}, but '{document}', which states it, is of {issued}; correct one of the two "
      + "dates")
}
