internal import Charts
internal import Dataset
internal import Language
internal import Measures
internal import Results

extension PageContext {
  /// The fewest populations for which an attribute is worth panels.
  private static let fewestPanels = 6

  /// One figure for each attribute that is counted in many populations and asked for in one of
  /// them: all populations side by side, the greatest share first.
  func panelFigures(_ province: ProvinceResults) -> [FigureCard] {
    province.peerGroups.filter { group in
      group.measures.count >= PageContext.fewestPanels
        && group.measures.contains { $0.headline?.target.value != nil }
    }
    .enumerated().map { index, group in panelFigure(group, in: province, number: index + 1) }
  }

  private func panelFigure(
    _ group: PeerGroup, in province: ProvinceResults, number: Int
  ) -> FigureCard {
    let (jurisdiction, measures) = (province.jurisdiction, group.measures)
    let ordered = measures.sorted { left, right in
      let (one, other) = (value(left), value(right))
      return one == other ? left.measure.order < right.measure.order : one > other
    }
    let days = measures.flatMap(\.dated).map(\.reading.date.last)
    let deadlines = measures.compactMap { $0.headline?.goal.deadline.last.year }
    let firstYear = days.min()?.year ?? results.reportDate.year
    let lastYear = max(deadlines.max() ?? firstYear, days.max()?.year ?? firstYear)
    let chart = SmallMultiples(
      ordered.map { panel($0) }, years: firstYear...max(firstYear, lastYear), limit: 100,
      axisLabel: { Numbers.whole(Int($0)) + "%" })
    let (highest, lowest) = (ordered.first, ordered.last)
    let values: KeyValuePairs = [
      "attribute": group.attribute, "count": "\(measures.count)", "low": shown(lowest),
      "high": shown(highest), "highest": population(highest), "lowest": population(lowest),
      "targets": "\(measures.count { goal($0) != nil })", "from": "\(firstYear)",
      "to": "\(lastYear)",
    ]
    return FigureCard(
      number: number, file: "\(jurisdiction.id)/co-cau-\(number)",
      page: .populations(jurisdiction.id), finding: words("panels.title", values),
      subtitle: words("panels.subtitle", values),
      chart: DrawnChart(
        chart,
        ChartName(
          words("panels.name", ["attribute": group.attribute]),
          describedBy: FigureCard.description(number))),
      description: words("panels.description", values),
      table: panelTable(ordered, in: jurisdiction),
      source: figureSource(ordered.compactMap(\.latest), in: jurisdiction))
  }

  private func panel(_ result: MeasureResult) -> SmallMultiples.Panel {
    (
      title: population(result), label: shown(result),
      detail: result.latest?.reading.headcount.map { figures.counts($0) } ?? "",
      readings: result.dated.map {
        ChartPoint(
          time: $0.reading.date.last.inYears, value: $0.reading.value.approximate,
          beginsSeries: $0.firmness == .redefined)
      },
      goal: goal(result)
    )
  }

  /// What the headline target asks for, where it has a value.
  private func goal(_ result: MeasureResult) -> AxisMark? {
    guard let headline = result.headline, let value = headline.target.value else { return nil }
    return (value.approximate, figures.stated(headline.target, of: result.measure))
  }

  private func panelTable(_ ordered: [MeasureResult], in jurisdiction: Jurisdiction)
    -> FigureTable
  {
    FigureTable(
      columns: [
        .init(words("column.population")),
        .init(
          words("column.now"), "num",
          plain: [words("column.now"), words("field.numerator"), words("field.denominator")]),
        .init(words("column.date"), "num"), .init(words("column.target"), "num"),
      ],
      rows: ordered.compactMap { result in
        result.latest.map { latest in
          let date = latest.reading.date
          return [
            .init(population(result), address: address(of: result, in: jurisdiction)),
            actual(latest.reading, of: result.measure),
            .init(figures.date(date), plain: [date.last.description]),
            .init(goal(result)?.label ?? "–", plain: [goal(result)?.label ?? ""]),
          ]
        }
      })
  }

  private func value(_ result: MeasureResult) -> Fraction { result.latest?.reading.value ?? .zero }

  private func shown(_ result: MeasureResult?) -> String {
    result.flatMap { result in
      result.latest.map { figures.value($0.reading.value, of: result.measure) }
    } ?? ""
  }

  private func population(_ result: MeasureResult?) -> String {
    result.flatMap { dataset.population($0.measure.population)?.title } ?? ""
  }
}
