internal import Dataset
internal import Markup
internal import Measures
internal import Prose
internal import Results
internal import Templates

extension PageContext {
  /// A document's text in our words, with contents, live tables, and what each clause sets.
  func documentPage(_ document: Document, in province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let body = document.text.html(
      textStyle(of: document, in: [province]), outline: document.outline)
    let targets = province.targets(of: document.id).count
    let duties = province.duties(of: document.id).count
    return Page(
      .document(jurisdiction.id, document.id), shell: "document", title: document.name,
      lead: document.title, inContent: [.title, .lead], tab: .documents,
      jurisdiction: jurisdiction.id,
      crumbs: [
        (words("tab.overview"), .overview), (words("tab.documents"), .documents(jurisdiction.id)),
      ],
      values: [
        "facts": .markup(facts(documentFacts(document, in: jurisdiction))),
        "contents": .markup(contents(document.outline)), "body": .markup(body),
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
          named(jurisdiction.document(id)?.name ?? id, .document(jurisdiction.id, id))
          " "
        }
      }
    }
    return [
      (words("column.issuer"), content(document.issuer)),
      (words("document.number"), Markup(document.number)),
      (words("column.issued"), Markup(document.issued.map { figures.date($0) } ?? "")),
      (words("document.signer"), content(document.signer)),
      (words("column.period"), Markup(document.period)),
      (words("document.horizon"), Markup(document.horizon)),
      (words("column.standing"), Markup(words("standing.\(document.standing.rawValue)"))),
      (words("document.implements"), links(document.implements)),
      (words("document.supersedes"), links(document.supersedes)),
    ]
  }

  /// What the clauses of a document set: its targets and figures, by clause.
  private func backlinks(_ document: Document, in province: ProvinceResults) -> Markup {
    let jurisdiction = province.jurisdiction
    var rows: [String: [Markup]] = [:]
    for result in province.targets(of: document.id) {
      guard let anchor = document.outline.anchor(forClause: result.target.clause) else { continue }
      let name = province.measure(result.target.measure)?.measure.title ?? result.target.measure
      let year = figures.deadline(result.goal.deadline)
      rows[anchor, default: []].append(
        named(
          "\(name) (\(year))", .targets(jurisdiction.id, document: document.id, result.id)))
    }
    return element("dl", ["class": "backlinks"]) {
      for heading in document.outline.headings {
        if let links = rows[heading.id] {
          element("div") {
            element("dt") {
              element("a", ["href": "#" + heading.id, "lang": foreignContent]) { heading.text }
            }
            element("dd") { list(links, name: "columns") }
          }
        }
      }
    }
  }
}
