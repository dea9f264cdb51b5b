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
              rows: findings.map { finding in
                DataTable.Row([
                  element("code") { "\(finding.place)" },
                  element("span", ["lang": "en"]) { finding.text },
                ])
              }
            ).markup),
      ])
  }

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
