internal import Findings
internal import Measures

extension Dataset {
  /// What a document sets is neither due nor judged nor done before it is there, and what it states or
  /// cites was there before it.
  func checkDocumentDates(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let documents = documentsKnown(in: jurisdiction)
    func check(_ what: String, _ day: Day, of id: String, at place: Place) {
      guard let begins = documents[id]?.begins else { return }
      expect(what, day, from: begins, of: id, at: place, &findings)
    }
    for target in jurisdiction.targets {
      check("the deadline", target.deadline.last, of: target.document, at: target.place)
      if let from = target.from?.last {
        check("the first year", from, of: target.document, at: target.place)
      }
    }
    var starts: [String: Start] = [:]
    for duty in jurisdiction.duties {
      let due = duty.schedule.deadline?.last
      if let due { check("the deadline", due, of: duty.document, at: duty.place) }
      starts[duty.id] = Start(duty, due: due)
    }
    for milestone in jurisdiction.milestones {
      check("the beginning", milestone.from.last, of: milestone.document, at: milestone.place)
      check("the end", milestone.to.last, of: milestone.document, at: milestone.place)
    }
    let targets = Dictionary(jurisdiction.targets.map { ($0.id, $0) }) { first, _ in first }
    for judgement in jurisdiction.judgements {
      guard let target = targets[judgement.target] else { continue }
      check("the judgement", judgement.date.last, of: target.document, at: judgement.place)
    }
    for report in jurisdiction.reports {
      let day = report.progression.day
      switch starts[report.duty] {
      case .day(let start)?:
        expect("the report", day, from: start, of: report.duty, at: report.place, &findings)
      case .document(let id)?: check("the report", day, of: id, at: report.place)
      case nil: break
      }
    }
    checkSources(documents, in: jurisdiction, &findings)
  }

  /// The documents by id; of those that are later than the last report another finding tells.
  func documentsKnown(in jurisdiction: Jurisdiction) -> [String: Document] {
    jurisdiction.documentByID.filter { _, document in
      settings.reportDates.last.map(document.isKnown) ?? true
    }
  }

  /// Reports a day before the one on which something begins.
  private func expect(
    _ what: String, _ day: Day, from begins: Day, of id: String, at place: Place,
    _ findings: inout FindingList
  ) {
    guard day < begins else { return }
    findings.report(
      .beforeBeginning, at: place,
      ["what": what, "date": day.description, "id": id, "begins": begins.description])
  }

  /// A document states and cites what was there on the day of its issue.
  private func checkSources(
    _ documents: [String: Document], in jurisdiction: Jurisdiction, _ findings: inout FindingList
  ) {
    func check(_ what: String, _ date: PartialDate, by id: String, at place: Place) {
      guard let issued = documents[id]?.issued?.last, date.first > issued else { return }
      findings.report(
        .afterDocument, at: place,
        [
          "what": what, "date": date.first.description, "document": id,
          "issued": issued.description,
        ])
    }
    for observation in jurisdiction.observations {
      guard case .document(let id, _) = observation.source else { continue }
      check("the figure", observation.reading.date, by: id, at: observation.place)
    }
    for citation in jurisdiction.citations {
      guard let date = citation.date else { continue }
      check("the cited document", date, by: citation.document, at: citation.place)
    }
  }
}

/// What a task begins with: a day of its own, or its document.
private enum Start {
  case day(Day)
  case document(String)

  /// Reads the start of a task; one that is later than the deadline says nothing.
  init(_ duty: Duty, due: Day?) {
    if let start = duty.start?.first, due.map({ start <= $0 }) ?? true {
      self = .day(start)
    } else {
      self = .document(duty.document)
    }
  }
}

extension Rule {
  static let beforeBeginning = Rule(
    "before-beginning", .warning,
    "{what} ({date}) is before '{id}' begins ({begins}); correct one of the two dates")
  static let afterDocument = Rule(
    "after-its-document", .warning,
    "{what} ({date}) is later than '{document}' ({issued}), which states it; correct one of the two "
      + "dates")
}
