internal import Dataset
package import Measures
internal import Results
internal import Workbooks

/// The name of the workbook that speaks for a day: `tien-do-2026-10-31.xlsx`.
package func workbookName(on day: Day) -> String { "tien-do-\(day).xlsx" }

/// All tables as one workbook, with a sheet on sources at its head.
func workbook(of results: Results, labels: Labels) throws(WorkbookError) -> Download {
  let settings = results.dataset.settings
  let outlines = [
    resultSheet(results, labels), observationSheet(results, labels), dutySheet(results, labels),
    agencySheet(results, labels), documentSheet(results, labels), milestoneSheet(results, labels),
  ]
  let workbook = Workbook(
    title: settings.title, author: settings.owner, day: settings.reportDate,
    page: labels("workbook.page"),
    sheets: [sourceSheet(results, outlines, labels)] + outlines.map { $0.sheet(labels) })
  let parts = try workbook.parts()
  return Download(
    name: workbookName(on: settings.reportDate), subject: "workbook",
    rows: outlines.reduce(0) { $0 + $1.rows.count }, bytes: try Workbook.packed(parts),
    parts: parts)
}

/// What the workbook is, which rosters are made up, and what the columns mean.
private func sourceSheet(
  _ results: Results, _ outlines: [SheetOutline], _ labels: Labels
) -> Worksheet {
  let settings = results.dataset.settings
  func row(_ title: String, _ cell: Cell, _ note: String = "") -> [Cell] {
    [.text(title), cell, .optional(note)]
  }
  let head = [
    row(labels("workbook.name"), .text(settings.title), settings.subtitle),
    row(labels("workbook.date"), .day(settings.reportDate)),
    row(labels("workbook.owner"), .text(settings.owner), settings.contact),
    row(labels("workbook.numbers"), .text(labels("workbook.numbers-note"))),
  ]
  let rosters = results.provinces.flatMap { province in
    province.jurisdiction.rosters.map { roster in
      row(
        labels(roster.isSample ? "source.sample" : "workbook.roster"),
        .text("\(roster.title) – \(province.jurisdiction.title), \(labels.date(roster.date))"),
        roster.isSample ? labels("workbook.sample-note") : "")
    }
  }
  let columns = outlines.flatMap { outline in
    outline.columns.map { key, _ in
      row(
        labels("sheet.\(outline.subject)"), .text(labels("field.\(key)")),
        labels("meaning.\(key)"))
    }
  }
  return Worksheet(
    name: labels("workbook.sources"),
    columns: [
      .init(labels("workbook.item"), width: 22), .init(labels("workbook.content"), width: 60),
      .init(labels("workbook.meaning"), width: 80),
    ],
    rows: head + rosters + columns)
}
