internal import Charts
internal import Dataset
internal import Language
internal import Measures
internal import Results

extension PageContext {
  /// How far shares have come since the figure before: measures with targets that have two dates.
  ///
  /// Nothing where there are none.
  func movementFigure(_ province: ProvinceResults, number: Int) -> FigureCard? {
    let jurisdiction = province.jurisdiction
    let moved = province.measures.compactMap { result -> Moved? in
      guard result.measure.isShare, let movement = result.movement,
        let headline = result.headline,
        let target = headline.assessment.progress?.target
          ?? headline.target.value
      else { return nil }
      return Moved(result: result, movement: movement, headline: headline, target: target)
    }
    .sorted { left, right in
      left.left == right.left
        ? left.result.measure.order < right.result.measure.order : left.left > right.left
    }
    guard !moved.isEmpty else { return nil }
    let rising = moved.count { $0.movement.change > .zero }
    let falling = moved.count { $0.movement.change < .zero }
    let most = moved.max { $0.movement.change.magnitude < $1.movement.change.magnitude }
    let values: KeyValuePairs = [
      "up": "\(rising)", "down": "\(falling)", "count": "\(moved.count)",
      "most": most?.result.measure.title ?? "",
      "change": most.map { movement($0.movement, of: $0.result.measure) } ?? "",
      "from": moved.map(\.movement.previous.date).earliest.map { figures.date($0) } ?? "",
      "to": moved.map(\.movement.latest.date).latest.map { figures.date($0) } ?? "",
    ]
    return FigureCard(
      number: number, file: "\(jurisdiction.id)/thay-doi-\(number)",
      page: .measures(jurisdiction.id), finding: words("moved.title", values),
      subtitle: words("moved.subtitle", values),
      chart: DrawnChart(
        Dumbbell(
          moved.map { row($0) },
          titles: (words("column.before"), words("column.now"), words("column.target")),
          axisLabel: { Numbers.whole(Int($0)) + "%" }),
        ChartName(words("moved.name"), describedBy: FigureCard.description(number))),
      description: words("moved.description", values), table: table(of: moved, in: jurisdiction),
      source: figureSource(moved.compactMap(\.result.latest), in: jurisdiction))
  }

  /// A measure with its movement and its target.
  private struct Moved {
    let result: MeasureResult
    let movement: Movement
    let headline: TargetResult
    let target: Fraction

    /// What is left to the target; nothing where it is met.
    var left: Fraction {
      let gap = target - movement.latest.value
      let missing = result.measure.better == .down ? .zero - gap : gap
      return max(missing, .zero)
    }
  }

  private func row(_ moved: Moved) -> Dumbbell.Row {
    let measure = moved.result.measure
    func mark(_ value: Fraction) -> AxisMark {
      (value.approximate, figures.value(value, of: measure))
    }
    return (
      title: measure.title, before: mark(moved.movement.previous.value),
      now: mark(moved.movement.latest.value),
      target: (moved.target.approximate, figures.stated(moved.headline.target, of: measure))
    )
  }

  private func table(of moved: [Moved], in jurisdiction: Jurisdiction) -> FigureTable {
    let counts = [words("field.numerator"), words("field.denominator")]
    return FigureTable(
      columns: [
        .init(words("column.measure")),
        .init(words("column.before"), "num", plain: [words("column.before")] + counts),
        .init(words("column.now"), "num", plain: [words("column.now")] + counts),
        .init(words("column.change"), "num", plain: [words("column.change")]),
        .init(words("column.target"), "num"),
      ],
      rows: moved.map { one in
        let measure = one.result.measure
        return [
          .init(measure.title, address: address(of: one.result, in: jurisdiction)),
          actual(one.movement.previous, of: measure), actual(one.movement.latest, of: measure),
          .init(
            movement(one.movement, of: measure),
            plain: [plain(one.movement.change, of: measure)]),
          .init(figures.stated(one.headline.target, of: measure)),
        ]
      })
  }
}
