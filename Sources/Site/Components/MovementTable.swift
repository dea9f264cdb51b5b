internal import Dataset
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// Measures with their two newest figures and the change between them.
  func movementTable(_ measures: [MeasureResult], in province: ProvinceResults) -> Markup {
    DataTable(
      caption: words("overview.moved"), name: "moved",
      columns: [
        .init(words("column.measure"), "c-name"), .init(words("column.before"), "num"),
        .init(words("column.now"), "num"), .init(words("column.change"), "c-change"),
      ],
      rows: measures.compactMap { measure in
        measure.movement.map { movement in
          DataTable.Row([
            name(of: measure, in: province.jurisdiction),
            dated(movement.previous, of: measure.measure),
            dated(movement.latest, of: measure.measure),
            Markup(self.movement(movement, of: measure.measure)),
          ])
        }
      }
    ).markup
  }

  private func dated(_ reading: Reading, of measure: Measure) -> Markup {
    markup {
      figures.full(reading, of: measure)
      sub(figures.date(reading.date))
    }
  }

  /// A movement in words: `tăng 2,9 điểm %, tăng 2 đồng chí`.
  func movement(_ movement: Movement, of measure: Measure) -> String {
    func direction(_ isUp: Bool, _ isZero: Bool) -> String {
      isZero ? words("move.none") : words(isUp ? "move.up" : "move.down")
    }
    let change = movement.change
    let shown = change.rounded(decimals: measure.decimals)
    var text =
      shown == 0
      ? words("move.none")
      : direction(shown > 0, false) + " " + figures.difference(change.magnitude, of: measure)
    if let people = movement.people, people != 0 {
      let item = dataset.population(measure.population)?.item ?? ""
      text += ", \(direction(people > 0, false)) \(figures.people(abs(people), item))"
    }
    return movement.isJump ? text + "; " + words("move.jump") : text
  }
}
