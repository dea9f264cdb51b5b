package import Findings
internal import Prose

extension Dataset {
  /// A document with its province.
  package typealias Found = (document: Document, jurisdiction: Jurisdiction)

  /// The documents of a name such as `29-da-tu`, which stands for one of the provinces given, or
  /// `thai-nguyen/29-da-tu`.
  package func documents(named name: String, in provinces: [Jurisdiction]) -> [Found] {
    let parts = name.split(separator: "/").map(String.init)
    return scope(of: parts, in: provinces).compactMap { jurisdiction in
      parts.last.flatMap { jurisdiction.document($0) }.map { ($0, jurisdiction) }
    }
  }

  private func scope(of parts: [String], in provinces: [Jurisdiction]) -> [Jurisdiction] {
    parts.count > 1 ? jurisdictions.filter { $0.id == parts[0] } : provinces
  }

  /// Documents named in texts, by links and by live blocks, must be found, and be one alone.
  func checkLinkedDocuments(_ references: References, _ findings: inout FindingList) {
    for jurisdiction in jurisdictions {
      for document in jurisdiction.documents {
        check(document.text, in: [jurisdiction], references, &findings)
      }
    }
    for page in pages { check(page.text, in: jurisdictions, references, &findings) }
  }

  private func check(
    _ text: Markdown, in provinces: [Jurisdiction], _ references: References,
    _ findings: inout FindingList
  ) {
    text.visitDocumentLinks { link, place in
      expect(link.document, in: provinces, .linkedDocument, at: place, references, &findings)
    }
    text.visitCode { code, place in
      guard let part = LivePart(rawValue: code.word) else { return }
      var own = FindingList()
      let block = LiveBlock(code, at: place, findings: &own)
      findings.append(own)
      if let entry = block["document"], !entry.value.isEmpty {
        expect(
          entry.value, in: provinces, .liveBlockDocument, at: entry.valuePlace, references,
          &findings)
      } else if part.keys.contains("document"), !own.hasErrors,
        block.entries.allSatisfy({ part.keys.contains($0.key) })
      {
        findings.report(.liveBlockWithoutDocument, at: place, ["word": code.word])
      }
    }
  }

  /// Reports a name of no document, or of several; of documents that could not all be read nothing
  /// is said.
  private func expect(
    _ name: String, in provinces: [Jurisdiction], _ rule: Rule, at place: Place,
    _ references: References, _ findings: inout FindingList
  ) {
    let parts = name.split(separator: "/").map(String.init)
    let scope = scope(of: parts, in: provinces)
    let found = documents(named: name, in: provinces)
    if found.count > 1 {
      findings.report(
        .ambiguousDocument, at: place,
        [
          "name": name,
          "choices": found.map { "\($0.jurisdiction.id)/\(name)" }.joined(separator: ", "),
        ])
    } else if found.isEmpty,
      !scope.contains(where: { references.areOpen(.document, in: $0.id + "/") })
    {
      let known = (scope.isEmpty ? provinces : scope).flatMap(\.documents).map(\.id)
      findings.report(
        rule, at: place,
        ["name": name, "suggestion": (parts.last ?? "").suggestion(among: known)])
    }
  }
}

extension Rule {
  static let linkedDocument = Rule(
    "linked-document", .error, "no document is called '{name}'{suggestion}")
  static let ambiguousDocument = Rule(
    "ambiguous-document", .error,
    "several provinces have a document '{name}'; write one of {choices}")
  static let liveBlockDocument = Rule(
    "live-block-document", .error, "no document is called '{name}'{suggestion}")
  static let liveBlockWithoutDocument = Rule(
    "live-block-without-document", .error,
    "the block '{word}' names no document; write 'document: ID' in it")

  /// Rules about documents that texts name.
  package static let ofLinkedDocuments: [Rule] = [
    .linkedDocument, .ambiguousDocument, .liveBlockDocument, .liveBlockWithoutDocument,
  ]
}
