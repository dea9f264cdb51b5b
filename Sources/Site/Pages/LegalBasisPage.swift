internal import Charts
internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results
internal import Templates

/// A cited document and the places that cite it.
struct CitedDocument {
  let key: String
  let number: String
  let kind: String
  let issuer: String
  let date: PartialDate?
  let title: String
  let citations: [Citation]

  /// Id of its row.
  var anchor: String { "vb-" + (number.isEmpty ? "\(kind) \(title)" : number).slug }
}

extension Jurisdiction {
  /// The documents that the province's documents cite, dated ones first, the newest first.
  var citedDocuments: [CitedDocument] {
    var order: [String] = []
    var groups: [String: [Citation]] = [:]
    for citation in citations {
      if groups[citation.key] == nil { order.append(citation.key) }
      groups[citation.key, default: []].append(citation)
    }
    return order.compactMap { key in
      guard let all = groups[key], let first = all.first else { return nil }
      return CitedDocument(
        key: key, number: first.number, kind: first.kind,
        issuer: all.map(\.issuer).first { !$0.isEmpty } ?? "",
        date: all.compactMap(\.date).first,
        title: all.map(\.title).max { $0.count < $1.count } ?? "", citations: all)
    }
    .sorted { left, right in
      let (one, other) = (left.date?.last.number ?? 0, right.date?.last.number ?? 0)
      return one == other ? left.key < right.key : one > other
    }
  }

  /// The row of a cited document by its number.
  func citedAddress(number: String) -> Address { .legalBasis(id, "vb-" + number.slug) }
}

extension PageContext {
  /// What the documents of a province rest on: as a graph and as a list.
  func legalBasisPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let cited = jurisdiction.citedDocuments
    let card = citationFigure(cited, in: jurisdiction)
    return Page(
      .legalBasis(jurisdiction.id), shell: "legal-basis",
      title: words("legal.title", ["province": jurisdiction.title]),
      lead: words(
        "legal.lead",
        ["documents": "\(cited.count)", "places": "\(jurisdiction.citations.count)"]),
      tab: .documents, jurisdiction: jurisdiction.id,
      crumbs: [
        (words("tab.overview"), .overview), (words("tab.documents"), .documents(jurisdiction.id)),
      ],
      values: [
        "graph": .markup(figure(card)),
        "table": .markup(table(cited, in: jurisdiction)),
      ], figures: [card])
  }

  /// Who cites what.
  private func citationFigure(_ cited: [CitedDocument], in jurisdiction: Jurisdiction)
    -> FigureCard
  {
    let sources = jurisdiction.documents.filter { document in
      jurisdiction.citations.contains { $0.document == document.id }
    }
    let values: KeyValuePairs = [
      "documents": "\(sources.count)", "cited": "\(cited.count)",
      "shared": "\(cited.count { Set($0.citations.map(\.document)).count > 1 })",
    ]
    return FigureCard(
      number: 1, file: "\(jurisdiction.id)/vien-dan", page: .legalBasis(jurisdiction.id),
      finding: words("legal.finding", values), subtitle: words("legal.subtitle", values),
      chart: DrawnChart(
        graph(cited, of: sources),
        ChartName(words("legal.graph"), describedBy: FigureCard.description(1))),
      description: words("legal.description", values),
      table: FigureTable(
        columns: [.init(words("column.document")), .init(words("column.cited-by"))],
        rows: cited.map { document in
          let citing = sources.filter { source in
            document.citations.contains { $0.document == source.id }
          }
          let name =
            document.number.isEmpty ? document.kind : "\(document.kind) số \(document.number)"
          return [
            .init(name, address: Address.legalBasis(jurisdiction.id, document.anchor)),
            .init(citing.map(\.label).joined(separator: "; ")),
          ]
        }),
      source: FigureSource(
        names: sources.map { ($0.label, .document(jurisdiction.id, $0.id)) },
        date: figures.date(results.reportDate)))
  }

  private func graph(_ cited: [CitedDocument], of sources: [Document]) -> LinkGraph {
    LinkGraph(
      left: sources.map(\.label),
      right: cited.map {
        $0.number.isEmpty ? ($0.title.isEmpty ? $0.kind : $0.title) : $0.number
      },
      links: cited.enumerated().flatMap { index, document in
        sources.enumerated().compactMap { place, source in
          document.citations.contains { $0.document == source.id } ? (place, index) : nil
        }
      })
  }

  private func table(_ cited: [CitedDocument], in jurisdiction: Jurisdiction) -> Markup {
    DataTable(
      caption: words("legal.caption"), name: "legal",
      columns: [
        .init(words("column.document"), "name"), .init(words("column.issuer")),
        .init(words("column.issued"), "num"), .init(words("column.cited-by")),
      ],
      rows: cited.map { document in
        let held = jurisdiction.document(numbered: document.number)
        let name =
          document.number.isEmpty ? document.kind : "\(document.kind) số \(document.number)"
        return DataTable.Row(
          id: document.anchor,
          [
            markup {
              held.map { named(name, .document(jurisdiction.id, $0.id)) } ?? content(name)
              sub(content(document.title))
            },
            content(document.issuer),
            document.date.map { Markup(figures.date($0)) } ?? absent(words("absent.date")),
            element("ul", ["class": "plain"]) {
              for citation in document.citations {
                element("li") {
                  clause(citation.clause, of: citation.document, in: jurisdiction)
                  if !citation.horizon.isEmpty { sub(citation.horizon) }
                }
              }
            },
          ])
      }
    ).markup
  }
}
