internal import Dataset
internal import Findings
internal import Markup
internal import Measures
internal import Prose
internal import Results
internal import Templates

extension PageContext {
  /// A document's text in our words, with contents, live tables, and what each clause sets.
  func documentPage(
    _ document: Document, in province: ProvinceResults, findings: inout FindingList
  ) -> Page {
    let jurisdiction = province.jurisdiction
    let body = document.text.html(
      style(of: document, in: province), outline: document.outline, findings: &findings)
    let targets = province.shown.count { $0.target.document == document.id }
    let duties = province.duties.count { $0.duty.document == document.id }
    return Page(
      .document(jurisdiction.id, document.id), shell: "document", title: document.name,
      lead: document.title, tab: .documents, jurisdiction: jurisdiction.id,
      crumbs: [
        (words("tab.overview"), .overview), (words("tab.documents"), .documents(jurisdiction.id)),
      ],
      values: [
        "facts": .markup(facts(documentFacts(document, in: jurisdiction))),
        "contents": .markup(contents(document)), "body": .markup(body),
        "backlinks": .markup(backlinks(document, in: province)),
        "targets": .markup(
          targets == 0
            ? Markup()
            : link(
              words("document.targets", ["count": "\(targets)"]),
              .targets(jurisdiction.id, document: document.id))),
        "duties": .markup(
          duties == 0
            ? Markup()
            : link(
              words("document.duties", ["count": "\(duties)"]),
              .duties(jurisdiction.id, document: document.id))),
      ])
  }

  private func documentFacts(_ document: Document, in jurisdiction: Jurisdiction)
    -> [(String, Markup)]
  {
    func links(_ ids: [String]) -> Markup {
      markup {
        for id in ids {
          link(jurisdiction.document(id)?.name ?? id, .document(jurisdiction.id, id))
          " "
        }
      }
    }
    return [
      (words("column.issuer"), Markup(document.issuer)),
      (words("document.number"), Markup(document.number)),
      (words("column.issued"), Markup(document.issued.map { figures.date($0) } ?? "")),
      (words("document.signer"), Markup(document.signer)),
      (words("column.period"), Markup(document.period)),
      (words("document.horizon"), Markup(document.horizon)),
      (words("column.standing"), Markup(words("standing.\(document.standing.rawValue)"))),
      (words("document.implements"), links(document.implements)),
      (words("document.supersedes"), links(document.supersedes)),
    ]
  }

  /// The headings of a document as a nested-looking list of links.
  private func contents(_ document: Document) -> Markup {
    let top = document.outline.headings.map(\.level).min() ?? 1
    return element("ol", ["class": "contents"]) {
      for heading in document.outline.headings where heading.level < top + 3 {
        element("li", ["class": "level-\(heading.level - top)"]) {
          element("a", ["href": "#" + heading.id]) { heading.text }
        }
      }
    }
  }

  /// What the clauses of a document set: its targets and figures, by clause.
  private func backlinks(_ document: Document, in province: ProvinceResults) -> Markup {
    let jurisdiction = province.jurisdiction
    var rows: [String: [Markup]] = [:]
    for result in province.shown where result.target.document == document.id {
      guard let anchor = document.outline.anchor(forClause: result.target.clause) else { continue }
      let name = province.measure(result.target.measure)?.measure.title ?? result.target.measure
      let year = figures.deadline(result.goal.deadline)
      rows[anchor, default: []].append(
        link(
          "\(name) (\(year))", .targets(jurisdiction.id, document: document.id, result.id)))
    }
    return element("dl", ["class": "backlinks"]) {
      for heading in document.outline.headings {
        if let links = rows[heading.id] {
          element("div") {
            element("dt") {
              element("a", ["href": "#" + heading.id]) { heading.text }
            }
            element("dd") { list(links, name: "columns") }
          }
        }
      }
    }
  }

  /// How texts become parts of pages: live tables and links between documents.
  private func style(of own: Document, in province: ProvinceResults) -> SiteStyle {
    let jurisdiction = province.jurisdiction
    var style = SiteStyle(
      words: SiteStyle.Words(
        table: words("prose.table"), footnotes: words("prose.footnotes"), back: words("prose.back"),
        done: words("prose.done"), open: words("prose.open")))
    style.mentions = mentions(by: own, in: jurisdiction)
    style.liveWords = ["targets", "tasks", "milestones"]
    style.live = { block, findings in
      guard let entry = block["document"], let document = jurisdiction.document(entry.value) else {
        findings.report(
          .liveBlockDocument, at: block["document"]?.valuePlace ?? block.place,
          [
            "name": block["document"]?.value ?? "",
            "suggestion": (block["document"]?.value ?? "")
              .suggestion(among: jurisdiction.documents.map(\.id)),
          ])
        return nil
      }
      return live(block.word, document, in: province)
    }
    style.target = { link, place, findings in
      guard let document = jurisdiction.document(link.document) else {
        findings.report(
          .linkedDocument, at: place,
          [
            "name": link.document,
            "suggestion": link.document.suggestion(among: jurisdiction.documents.map(\.id)),
          ])
        return nil
      }
      let anchor = link.clause.flatMap { document.outline.anchor(forClause: $0) } ?? ""
      let title = link.clause.map { "\(document.label), \($0)" } ?? document.label
      return (href(.document(jurisdiction.id, document.id, anchor)), title)
    }
    return style
  }

  /// Where the numbers of cited documents lead: to the text where we hold it, else to its row in
  /// the legal basis.
  private func mentions(by own: Document, in jurisdiction: Jurisdiction) -> [String: String] {
    var mentions: [String: String] = [:]
    for citation in jurisdiction.citations where !citation.number.isEmpty {
      mentions[citation.number] = jurisdiction.citedAddress(number: citation.number).map(href)
    }
    for document in jurisdiction.documents where !document.number.isEmpty {
      mentions[document.number] =
        document.id == own.id ? nil : href(.document(jurisdiction.id, document.id))
    }
    return mentions
  }

  private func live(_ word: String, _ document: Document, in province: ProvinceResults) -> Markup {
    switch word {
    case "targets":
      targetTable(
        province.shown.filter { $0.target.document == document.id }, in: province,
        caption: words("targets.judged"), of: .text)
    case "tasks":
      dutyTable(
        province.duties.filter { $0.duty.document == document.id }, in: province,
        caption: words("duties.caption"), of: .passage)
    default:
      milestoneTable(
        province.jurisdiction.milestones.filter { $0.document == document.id },
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
}
