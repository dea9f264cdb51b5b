internal import Archive
internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

extension ChangeTables {
  /// Measures with a newer figure, and how they moved.
  var values: Group { moved("values", comparison.values) }

  /// Figures that were put right for a day that had one already.
  var revised: Group { moved("revised", comparison.revisedFigures) }

  /// Measures with a figure for the first time.
  var addedFigures: Group { list("figures-added", comparison.addedFigures) }

  /// Measures that have no figure any more.
  var droppedFigures: Group { list("figures-dropped", comparison.droppedFigures) }

  private func moved(
    _ id: String, _ changes: [YearComparison.Change<YearTables.Figure>]
  ) -> Group {
    group(
      id,
      [
        .init(words("column.measure"), "c-name"), .init(words("column.before"), "num"),
        .init(words("column.now"), "num"), .init(words("column.change"), "c-change"),
      ],
      [
        DataTable.Group(
          title: nil,
          rows: changes.map { change in
            DataTable.Row([
              name(change.after), dated(change.before), dated(change.after), movement(change),
            ])
          })
      ], name: "moved")
  }

  private func list(_ id: String, _ figures: [YearTables.Figure]) -> Group {
    group(
      id, [.init(words("column.measure"), "c-name"), .init(words("column.value"), "num")],
      [
        DataTable.Group(
          title: nil, rows: figures.map { DataTable.Row([name($0), dated($0)]) })
      ], name: "listed", isFolded: true)
  }

  private func name(_ figure: YearTables.Figure) -> Markup {
    link(
      figure.title,
      province.flatMap { province in
        province.measure(figure.key.id).map {
          context.address(of: $0, in: province.jurisdiction)
        }
      })
  }

  private func dated(_ figure: YearTables.Figure) -> Markup {
    markup {
      shown(figure)
      sub(date(figure.date) ?? figure.date)
    }
  }

  /// Value with counts, by the decimals that the edition showed.
  private func shown(_ figure: YearTables.Figure) -> String {
    guard let reading = figure.reading else { return figure.value }
    let unit = figure.unit == "%" || figure.unit.isEmpty ? figure.unit : "\u{A0}" + figure.unit
    let value = decimal(reading.value, of: figure) + unit
    return reading.headcount.map { "\(value) (\(context.figures.counts($0)))" } ?? value
  }

  private func decimal(_ value: Fraction, of figure: YearTables.Figure) -> String {
    let decimals = Int(figure.decimals) ?? 1
    return Numbers.decimal(value.rounded(decimals: decimals), decimals: decimals)
  }

  /// An arrow with the movement in words; nothing moved has none.
  private func movement(_ change: YearComparison.Change<YearTables.Figure>) -> Markup {
    guard let before = change.before.reading, let after = change.after.reading else {
      return Markup()
    }
    let moved = Movement(from: before, to: after)
    let measure = context.dataset.measure(change.after.key.id)
    let text =
      measure.map { context.movement(moved, of: $0) } ?? decimal(moved.change, of: change.after)
    let isFlat = moved.change.rounded(decimals: Int(change.after.decimals) ?? 1) == 0
    return markup {
      if !isFlat { context.icon(moved.change > .zero ? "up" : "down") }
      text
    }
  }
}
