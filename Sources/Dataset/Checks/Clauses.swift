package import Findings
internal import Language
internal import Prose

extension Dataset {
  /// Clauses named in tables must be found in the text of their document.
  func checkClauses(in jurisdiction: Jurisdiction, _ findings: inout FindingList) {
    let documents = jurisdiction.documentByID
    func expect(_ clause: String, of id: String, at place: Place) {
      guard let document = documents[id], document.lacks(clause) else { return }
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
    for duty in jurisdiction.duties {
      for (id, clause) in duty.implementedClauses { expect(clause, of: id, at: duty.place) }
    }
  }

  /// Clauses that links in texts name must be found in the text of their document.
  ///
  /// Of documents that are not found, or not alone, the page that holds the link tells.
  func checkLinkedClauses(_ findings: inout FindingList) {
    let provinces = Dictionary(
      jurisdictions.map { ($0.id, $0.documentByID) }, uniquingKeysWith: { first, _ in first })
    func check(_ text: Markdown, in scope: [String]) {
      text.visitInlines { inline in
        guard case .documentLink(let link) = inline.kind, let clause = link.clause else { return }
        let names = link.document.split(separator: "/").map(String.init)
        guard let id = names.last else { return }
        let found = (names.count > 1 ? Array(names.prefix(1)) : scope).compactMap {
          provinces[$0]?[id]
        }
        guard found.count == 1, let document = found.first, document.lacks(clause) else { return }
        findings.report(
          .unknownClause, at: inline.position.place(in: text.file),
          ["clause": clause, "document": document.id])
      }
    }
    for jurisdiction in jurisdictions {
      for document in jurisdiction.documents { check(document.text, in: [jurisdiction.id]) }
    }
    for page in pages { check(page.text, in: jurisdictions.map(\.id)) }
  }
}

extension Document {
  /// Whether its text has no heading for a clause that is named.
  fileprivate func lacks(_ clause: String) -> Bool {
    !clause.isEmpty && outline.anchor(forClause: clause) == nil
  }
}

extension Duty {
  /// The clauses of documents among what it carries out, each with the id of its document.
  fileprivate var implementedClauses: [(id: String, clause: String)] {
    implements.split(separator: "|").compactMap { part in
      let names = part.split(separator: "#", maxSplits: 1).map { String($0).trimmed }
      return names.count == 2 ? (names[0], names[1]) : nil
    }
  }
}

extension Rule {
  package static let unknownClause = Rule(
    "unknown-clause", .error,
    "'{document}' has no clause '{clause}'; write it as the headings of the document number it")
}
