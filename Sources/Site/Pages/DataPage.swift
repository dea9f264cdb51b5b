internal import Dataset
internal import Downloads
internal import Findings
internal import Markup
internal import Templates

extension PageContext {
  /// The open data of the site, and what is doubtful in the sources.
  func dataPage(_ downloads: [Download], findings: [Finding]) -> Page {
    let downloads = downloads.filter(\.isListed)
    return Page(
      .data, shell: "data", title: words("data.title"),
      lead: words("data.lead", ["count": "\(downloads.count)"]), tab: .data,
      crumbs: [(words("tab.overview"), .overview)],
      values: [
        "files": .markup(
          DataTable(
            caption: words("data.files"),
            columns: [
              .init(words("column.file"), "c-name"), .init(words("column.content")),
              .init(words("column.rows"), "num"),
            ],
            rows: downloads.map { file in
              DataTable.Row([
                link(file.name, .download(file.name)),
                Markup(words("data.file.\(file.subject)")), Markup("\(file.rows)"),
              ])
            }
          ).markup),
        "rosters": .markup(rosterTable()),
        "findings": .markup(
          findings.isEmpty
            ? Markup()
            : DataTable(
              caption: words("data.findings"),
              columns: [.init(words("column.place"), "c-name"), .init(words("column.finding"))],
              rows: rows(of: findings)
            ).markup),
      ])
  }

  /// The first doubts in their order; a file has all of them.
  private func rows(of findings: [Finding]) -> [DataTable.Row] {
    let shown = findings.prefix(PageContext.mostFindings).map { finding in
      DataTable.Row([
        element("code") { "\(finding.place)" },
        element("span", ["lang": "en"]) { finding.text },
      ])
    }
    let rest = findings.count - shown.count
    guard rest > 0 else { return shown }
    return shown + [
      DataTable.Row([link("findings.json", .download("findings.json")), Markup("… + \(rest)")])
    ]
  }

  /// How many doubts the data page lists.
  private static let mostFindings = 1000

  private func rosterTable() -> Markup {
    DataTable(
      caption: words("data.rosters"),
      columns: [
        .init(words("column.roster"), "c-name"), .init(words("column.date")),
        .init(words("column.measures"), "num"), .init(words("column.note")),
      ],
      rows: dataset.jurisdictions.flatMap { jurisdiction in
        let bySource = Dictionary(grouping: jurisdiction.observations, by: \.source)
        return jurisdiction.rosters.map { roster in
          let counted = bySource[.roster(id: roster.id), default: []].count
          return DataTable.Row([
            Markup(roster.title), Markup(figures.date(roster.date)), Markup("\(counted)"),
            roster.isSample
              ? element("span", ["class": "sample"]) { words("source.sample") } : Markup(),
          ])
        }
      }
    ).markup
  }
}
