internal import Findings

/// Reports a name that stands for nothing, with the nearest that does.
private func expect(
  _ name: String, in names: Set<String>, _ kind: String, at place: Place,
  _ findings: inout FindingList
) {
  guard !names.contains(name) else { return }
  findings.report(
    .unknownReference, at: place,
    ["kind": kind, "name": name, "suggestion": name.suggestion(among: names.sorted())])
}

extension Dataset {
  /// Measures name populations, populations their parents, and countings rosters that exist.
  func checkMeasureReferences(_ findings: inout FindingList) {
    let known = Set(populations.map(\.id))
    for population in populations {
      guard let parent = population.parent else { continue }
      expect(parent, in: known, "population", at: population.place, &findings)
    }
    let rosters = Set(jurisdictions.flatMap(\.rosters).map(\.id))
    for measure in measures {
      expect(measure.population, in: known, "population", at: measure.place, &findings)
      if let counting = measure.counting, !rosters.isEmpty {
        expect(counting.roster, in: rosters, "roster", at: counting.countPlace, &findings)
      }
    }
  }

  /// Rows of a province name documents, measures, targets, tasks and agencies that exist.
  func checkReferences(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let documents = Set(jurisdiction.documents.map(\.id))
    let measures = Set(self.measures.map(\.id))
    let targets = Set(jurisdiction.targets.map(\.id))
    let duties = Set(jurisdiction.duties.map(\.id))
    let agencies = Set(jurisdiction.agencies.map(\.id))
    for target in jurisdiction.targets {
      expect(target.document, in: documents, "document", at: target.place, &findings)
      expect(target.measure, in: measures, "measure", at: target.place, &findings)
    }
    for observation in jurisdiction.observations {
      expect(observation.measure, in: measures, "measure", at: observation.place, &findings)
      guard case .document(let id, _) = observation.source else { continue }
      expect(id, in: documents, "document", at: observation.place, &findings)
    }
    for duty in jurisdiction.duties {
      expect(duty.document, in: documents, "document", at: duty.place, &findings)
      for id in duty.targets { expect(id, in: targets, "target", at: duty.place, &findings) }
    }
    for milestone in jurisdiction.milestones {
      expect(milestone.document, in: documents, "document", at: milestone.place, &findings)
    }
    for judgement in jurisdiction.judgements {
      expect(judgement.target, in: targets, "target", at: judgement.place, &findings)
    }
    for report in jurisdiction.reports {
      expect(report.duty, in: duties, "task", at: report.place, &findings)
    }
    for agency in jurisdiction.agencies {
      let named = agency.classes + [agency.parent, agency.successor].compactMap(\.self)
      for id in named { expect(id, in: agencies, "agency", at: agency.place, &findings) }
    }
    for citation in jurisdiction.citations {
      expect(citation.document, in: documents, "document", at: citation.place, &findings)
    }
    for definition in jurisdiction.definitions {
      expect(definition.document, in: documents, "document", at: definition.place, &findings)
    }
    for document in jurisdiction.documents {
      for id in document.supersedes + document.implements {
        expect(id, in: documents, "document", at: document.place, &findings)
      }
    }
  }
}
