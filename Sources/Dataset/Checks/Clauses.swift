package import Findings
internal import Prose

extension Dataset {
  /// Clauses named in tables must be found in the text of their document.
  func checkClauses(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    func expect(_ clause: String, of id: String, at place: Place) {
      guard !clause.isEmpty, let document = jurisdiction.document(id),
        document.outline.anchor(forClause: clause) == nil
      else { return }
      findings.report(.unknownClause, at: place, ["clause": clause, "document": id])
    }
    for target in jurisdiction.targets {
      expect(target.clause, of: target.document, at: target.place)
    }
    for observation in jurisdiction.observations {
      guard case .document(let id, let clause) = observation.source else { continue }
      expect(clause, of: id, at: observation.place)
    }
    for citation in jurisdiction.citations {
      expect(citation.clause, of: citation.document, at: citation.place)
    }
    for definition in jurisdiction.definitions {
      expect(definition.clause, of: definition.document, at: definition.place)
    }
  }
}

extension Rule {
  package static let unknownClause = Rule(
    "unknown-clause", .error,
    "'{document}' has no clause '{clause}'; write it as the headings of the document number it")
}
