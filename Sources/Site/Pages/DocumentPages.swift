internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// The documents of a province with what each sets.
  func documentsPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let id = jurisdiction.id
    return Page(
      .documents(id), shell: "documents",
      title: words("documents.title", ["province": jurisdiction.title]),
      lead: words("documents.lead", ["count": "\(jurisdiction.documents.count)"]),
      tab: .documents, jurisdiction: id, crumbs: [(words("tab.overview"), .overview)],
      values: [
        "legal": .text(href(.legalBasis(id))),
        "table": .markup(
          DataTable(
            caption: words("documents.caption"),
            columns: [
              .init(words("column.document"), "c-name"), .init(words("column.issuer")),
              .init(words("column.issued"), "num"), .init(words("column.period"), "num"),
              .init(words("column.targets"), "num"), .init(words("column.duties"), "num"),
              .init(words("column.standing")),
            ],
            rows: jurisdiction.documents.map { document in
              let targets = province.targets(of: document.id).count
              let duties = province.duties(of: document.id).count
              return DataTable.Row([
                markup {
                  named(document.name, .document(id, document.id))
                  sub(content(document.title))
                },
                content(document.issuer),
                document.issued.map { Markup(figures.date($0)) } ?? absent(words("absent.date")),
                Markup(document.period),
                targets == 0
                  ? absent(words("absent.target"))
                  : link("\(targets)", .targets(id, document: document.id)),
                duties == 0
                  ? absent(words("absent.duty"))
                  : link("\(duties)", .duties(id, document: document.id)),
                Markup(words("standing.\(document.standing.rawValue)")),
              ])
            }
          ).markup),
      ])
  }

  /// All targets that a document sets, with their statuses.
  func targetsPage(of document: Document, in province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let own = province.targets(of: document.id)
    let judged = own.filter { $0.target.nature != .orientation }
    let orientations = own.filter { $0.target.nature == .orientation }
    return Page(
      .targets(jurisdiction.id, document: document.id), shell: "targets",
      title: words("targets.title", ["document": document.name]),
      lead: words(
        "targets.lead",
        ["targets": "\(judged.count)", "orientations": "\(orientations.count)"]),
      tab: .documents, jurisdiction: jurisdiction.id,
      crumbs: crumbs(document, in: jurisdiction), showsSample: jurisdiction.hasSamples,
      values: [
        "strip": .markup(statusStrip(judged, in: province)),
        "filter": .markup(
          measureFilters(
            own.map { marks(of: $0, province.measure($0.target.measure)) }, in: province,
            count: "filter.targets")),
        "targets": .markup(
          targetTable(
            judged, in: province, caption: words("targets.judged"), of: .document,
            isAnchored: true)),
        "orientations": .markup(
          orientations.isEmpty
            ? Markup()
            : targetTable(
              orientations, in: province, caption: words("targets.orientations"), of: .document,
              isAnchored: true)),
      ])
  }

  /// All tasks that a document assigns.
  func dutiesPage(of document: Document, in province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let own = province.duties(of: document.id)
    return Page(
      .duties(jurisdiction.id, document: document.id), shell: "duties",
      title: words("duties.of-document", ["document": document.name]),
      lead: words("duties.lead", ["count": "\(own.count)"]), tab: .documents,
      jurisdiction: jurisdiction.id, crumbs: crumbs(document, in: jurisdiction),
      values: [
        "filter": .markup(dutyFilters(own, in: province)), "documents": .nothing,
        "incomplete": .nothing, "calendar": .nothing,
        "sections": .list([
          .record([
            "id": .text("bang"), "title": .text(""),
            "table": .markup(
              dutyTable(own, in: province, caption: words("duties.caption"), of: .document)),
          ])
        ]),
      ])
  }

  func crumbs(_ document: Document, in jurisdiction: Jurisdiction) -> [(
    title: String, address: Address
  )] {
    [
      (words("tab.overview"), .overview), (words("tab.documents"), .documents(jurisdiction.id)),
      (document.label, .document(jurisdiction.id, document.id)),
    ]
  }
}
