internal import Dataset
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// The figures of a measure with date, counts, source and how they compare.
  func observationTable(_ result: MeasureResult, in jurisdiction: Jurisdiction) -> Markup {
    DataTable(
      caption: words("measure.observations"), name: "observations",
      columns: [
        .init(words("column.date"), "c-date"), .init(words("column.value"), "num"),
        .init(words("column.counts"), "num"), .init(words("column.printed"), "num"),
        .init(words("column.source"), "c-source"), .init(words("column.note"), "c-note"),
      ],
      rows: result.observations.map { row($0, of: result.measure, in: jurisdiction) }
    ).markup
  }

  private func row(_ one: Observation, of measure: Measure, in jurisdiction: Jurisdiction)
    -> DataTable.Row
  {
    DataTable.Row([
      Markup(figures.date(one.reading.date)),
      Markup(figures.value(one.reading.value, of: measure)),
      one.reading.headcount.map { Markup(figures.counts($0)) } ?? absent(words("absent.counts")),
      one.printed.map { Markup(figures.value($0, of: measure)) } ?? absent(words("absent.printed")),
      source(of: one, in: jurisdiction),
      markup {
        content(one.note)
        if one.firmness == .estimate { sub(words("observation.estimate")) }
        if one.firmness == .redefined { sub(words("observation.break")) }
        if one.missing > 0 {
          sub(words("observation.missing", ["count": "\(one.missing)"]))
        }
      },
    ])
  }

  /// Where a figure comes from: a clause, a roster, or the office's own table.
  func source(
    of one: Observation, in jurisdiction: Jurisdiction, style: ClauseStyle = .full
  ) -> Markup {
    let source = jurisdiction.source(of: one)
    return switch source.kind {
    case .document:
      clause(source.clause, of: source.id ?? "", in: jurisdiction, style: style)
    case .roster:
      markup {
        content(words("source.roster", ["title": source.name]))
        if source.isSample {
          " "
          element("span", ["class": "sample"]) { words("source.sample") }
        }
      }
    case .table: Markup(words("source.table"))
    }
  }
}
