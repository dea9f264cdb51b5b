internal import Dataset
internal import Findings
internal import Markup
internal import Prose
internal import Results

extension PageContext {
  /// How texts become parts of pages: live tables and links between documents.
  ///
  /// Documents are looked for in the provinces given, or in the one that a name begins with.
  func textStyle(of own: Document? = nil, in provinces: [ProvinceResults]) -> SiteStyle {
    var style = SiteStyle(
      words: SiteStyle.Words(
        table: words("prose.table"), footnotes: words("prose.footnotes"), back: words("prose.back"),
        done: words("prose.done"), open: words("prose.open")))
    style.mentions = mentions(by: own, in: provinces)
    style.liveWords = Set(LivePart.allCases.map(\.rawValue))
    style.live = { block, findings in
      if block.word == "statuses" { return inserted(statusTable()) }
      let entry = block["document"]
      return document(
        entry?.value ?? "", in: provinces, rule: .liveBlockDocument,
        at: entry?.valuePlace ?? block.place, &findings
      ).map { inserted(live(block.word, $0.document, in: $0.province)) }
    }
    style.target = { link, place, findings in
      document(link.document, in: provinces, rule: .linkedDocument, at: place, &findings).map {
        let document = $0.document
        let anchor = link.clause.flatMap { document.outline.anchor(forClause: $0) } ?? ""
        let title = link.clause.map { "\(document.label), \($0)" } ?? document.label
        return (href(.document($0.province.jurisdiction.id, document.id, anchor)), title)
      }
    }
    return style
  }

  /// A document with its province.
  private typealias Found = (document: Document, province: ProvinceResults)

  /// The document of a name such as `29-da-tu` or `thai-nguyen/29-da-tu`; nothing, with a finding,
  /// where none or several have it.
  private func document(
    _ name: String, in provinces: [ProvinceResults], rule: Rule, at place: Place,
    _ findings: inout FindingList
  ) -> Found? {
    let parts = name.split(separator: "/").map(String.init)
    let scope =
      parts.count > 1 ? results.provinces.filter { $0.jurisdiction.id == parts[0] } : provinces
    let found = scope.compactMap { province in
      province.jurisdiction.document(parts.last ?? "").map { (document: $0, province: province) }
    }
    switch found.count {
    case 1: return found[0]
    case 0:
      let known = (scope.isEmpty ? provinces : scope).flatMap(\.jurisdiction.documents).map(\.id)
      findings.report(
        rule, at: place,
        ["name": name, "suggestion": (parts.last ?? "").suggestion(among: known)])
    default:
      findings.report(
        .ambiguousDocument, at: place,
        [
          "name": name,
          "choices": found.map { "\($0.province.jurisdiction.id)/\(name)" }.joined(separator: ", "),
        ])
    }
    return nil
  }

  /// Where the numbers of cited documents lead: to the text where we hold it, else to its row in
  /// the legal basis.
  private func mentions(by own: Document?, in provinces: [ProvinceResults]) -> [String: String] {
    var mentions: [String: String] = [:]
    for jurisdiction in provinces.reversed().map(\.jurisdiction) {
      for citation in jurisdiction.citations where !citation.number.isEmpty {
        mentions[citation.number] = href(jurisdiction.citedAddress(number: citation.number))
      }
      for document in jurisdiction.documents where !document.number.isEmpty {
        mentions[document.number] =
          document.id == own?.id ? nil : href(.document(jurisdiction.id, document.id))
      }
    }
    return mentions
  }

  private func live(_ word: String, _ document: Document, in province: ProvinceResults) -> Markup {
    switch word {
    case "targets":
      targetTable(
        province.targets(of: document.id), in: province,
        caption: words("targets.judged"), of: .text)
    case "tasks":
      dutyTable(
        province.duties(of: document.id), in: province,
        caption: words("duties.caption"), of: .passage)
    default:
      milestoneTable(
        province.jurisdiction.milestones(of: document.id),
        in: province.jurisdiction, isAnchored: false)
    }
  }
}

extension Rule {
  static let liveBlockDocument = Rule(
    "live-block-document", .error,
    "no document is called '{name}'{suggestion}; write 'document: ID' in the block")
  static let linkedDocument = Rule(
    "linked-document", .error, "no document is called '{name}'{suggestion}")
  static let ambiguousDocument = Rule(
    "ambiguous-document", .error,
    "several provinces have a document '{name}'; write one of {choices}")
}
