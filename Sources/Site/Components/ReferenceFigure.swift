internal import Charts
internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// The way of a measure to its headline target.
  ///
  /// Nothing where there is no figure or no target with a value.
  func referenceFigure(_ result: MeasureResult, in jurisdiction: Jurisdiction) -> FigureCard? {
    guard let headline = result.headline, let base = headline.base,
      let progress = headline.assessment.progress
    else { return nil }
    let way = ReferencePath(goal: headline.goal, target: progress.target, base: base.reading)
    let chart = chart(result, headline: headline, base: base, way: way, in: jurisdiction)
    let page = Address.measure(jurisdiction.id, result.measure.id)
    return FigureCard(
      number: 1, file: "\(jurisdiction.id)/\(result.measure.id)-1", page: page,
      finding: title(result, headline: headline, progress: progress),
      subtitle: words(
        "chart.subtitle",
        [
          "title": result.measure.title,
          "unit": result.measure.isShare ? words("chart.share") : result.measure.unit,
          "from": "\(chart.years.lowerBound)", "to": "\(chart.years.upperBound)",
        ]),
      chart: DrawnChart(
        chart,
        ChartName(
          words("chart.path-name", ["title": result.measure.title]),
          describedBy: FigureCard.description(1))),
      description: description(result, headline: headline, progress: progress),
      table: pathTable(result, headline: headline, way: way),
      source: figureSource([headline.newest ?? base], in: jurisdiction))
  }

  /// The chart's headline: its finding.
  private func title(_ result: MeasureResult, headline: TargetResult, progress: Progress) -> String
  {
    let measure = result.measure
    let year = figures.deadline(headline.goal.deadline)
    let target = figures.level(headline.target, of: measure)
    if let latest = headline.latest?.reading {
      let gap = progress.gap
      let key =
        gap == .zero ? "chart.title-on" : gap > .zero ? "chart.title-above" : "chart.title-below"
      return words(
        key,
        [
          "date": figures.date(latest.date), "now": figures.value(latest.value, of: measure),
          "gap": figures.difference(gap.magnitude, of: measure),
        ])
    }
    guard let base = headline.base?.reading else { return "" }
    if headline.assessment.stillNeeded == 0 || progress.target == base.value {
      return words("chart.title-met", ["target": target, "year": year])
    }
    let gap = progress.target - base.value
    return words(
      gap > .zero ? "chart.title-rise" : "chart.title-fall",
      ["gap": figures.difference(gap.magnitude, of: measure), "target": target, "year": year])
  }

  private func chart(
    _ result: MeasureResult, headline: TargetResult, base: Observation, way: ReferencePath,
    in jurisdiction: Jurisdiction
  ) -> ReferenceChart {
    let measure = result.measure
    let deadline = headline.goal.deadline
    var content = ReferenceChart.Content()
    content.earlier = result.dated.filter { $0.reading.date.last < base.reading.date.last }.map {
      one in
      ChartPoint(
        time: one.reading.date.last.inYears, value: one.reading.value.approximate,
        label: figures.value(one.reading.value, of: measure),
        beginsSeries: one.firmness == .redefined)
    }
    content.readings = result.dated.filter { $0.reading.date.last >= base.reading.date.last }.map {
      point(of: $0, isBase: $0.id == base.id, measure)
    }
    content.target = ChartPoint(
      time: deadline.last.inYears,
      value: headline.assessment.progress?.target.approximate ?? 0,
      label: figures.stated(headline.target, of: measure),
      detail: words("chart.target", ["year": figures.deadline(deadline)]))
    if headline.goal.stages.isEmpty {
      content.path = path(way, from: base.reading.date, to: deadline, measure)
    }
    content.stages = headline.goal.stages.map { stage in
      ChartPoint(
        time: stage.day.inYears, value: stage.value.approximate,
        label: figures.value(stage.value, of: measure))
    }
    content.rivals = rivals(of: headline, among: result, in: jurisdiction)
    content.direction = result.orientation.flatMap { orientation in
      orientation.target.value.map { value in
        ChartPoint(
          time: orientation.goal.deadline.last.inYears, value: value.approximate,
          label: figures.stated(orientation.target, of: measure),
          detail: words(
            "chart.orientation", ["year": figures.deadline(orientation.goal.deadline)]))
      }
    }
    let first = Int(content.earlier.first?.time ?? base.reading.date.last.inYears)
    let last = result.orientation?.target.value == nil ? nil : result.orientation?.goal.deadline
    return ReferenceChart(
      content, years: first...max(first, (last ?? deadline).last.year, deadline.last.year),
      limit: measure.isShare ? 100 : .infinity,
      axisLabel: { Numbers.whole(Int($0)) + (measure.isShare ? "%" : "") },
      phases: (words("chart.phase-before"), words("chart.phase-after")))
  }

  private func point(of one: Observation, isBase: Bool, _ measure: Measure)
    -> ChartPoint
  {
    let date = figures.date(one.reading.date)
    let detail =
      one.firmness == .estimate
      ? words("observation.estimate") : isBase ? words("chart.base-label", ["date": date]) : ""
    return ChartPoint(
      time: one.reading.date.last.inYears, value: one.reading.value.approximate,
      label: figures.value(one.reading.value, of: measure), detail: detail,
      isHollow: one.firmness == .estimate, beginsSeries: one.firmness == .redefined)
  }

  /// The expected values at the ends of years, and at the deadline.
  private func path(
    _ way: ReferencePath, from base: PartialDate, to deadline: PartialDate, _ measure: Measure
  ) -> [ChartPoint] {
    let (first, last) = (base.last, deadline.last)
    let ends = (first.year...max(first.year, last.year)).map { Day.lastOfYear($0) }
      .filter { $0 > first && $0 < last }
    return (ends.map { PartialDate($0) } + [deadline]).map { date in
      let value = way.value(at: date)
      return ChartPoint(
        time: date.last.inYears, value: value.approximate, label: figures.value(value, of: measure)
      )
    }
  }

  /// What other documents ask for the same measure, labelled with their numbers.
  private func rivals(
    of headline: TargetResult, among result: MeasureResult, in jurisdiction: Jurisdiction
  ) -> [ChartPoint] {
    result.targets.compactMap { other in
      guard other.target.document != headline.target.document,
        other.target.nature != .orientation, let value = other.target.value,
        other.goal.deadline != headline.goal.deadline || value != headline.target.value
      else { return nil }
      let label = jurisdiction.document(other.target.document)?.label ?? other.target.document
      return ChartPoint(
        time: other.goal.deadline.last.inYears, value: value.approximate,
        label: "\(label): \(figures.stated(other.target, of: result.measure))")
    }
  }

  private func description(
    _ result: MeasureResult, headline: TargetResult, progress: Progress
  ) -> String {
    let measure = result.measure
    guard let base = headline.base else { return "" }
    let isStaged = headline.goal.path == .milestones
    let yearly = progress.neededPerYear
    var parts = [
      words(
        "chart.describe-base",
        [
          "date": figures.date(base.reading.date),
          "value": figures.full(base.reading, of: measure),
        ]),
      words(
        isStaged ? "chart.describe-staged" : "chart.describe-path",
        [
          "target": figures.level(headline.target, of: measure),
          "year": figures.deadline(headline.goal.deadline),
        ]),
    ]
    if !isStaged, let yearly, yearly != .zero {
      parts.append(
        words(
          yearly > .zero ? "chart.describe-rise" : "chart.describe-fall",
          ["yearly": figures.difference(yearly.magnitude, of: measure)]))
    }
    if let orientation = result.orientation, orientation.target.value != nil {
      parts.append(
        words(
          "chart.describe-orientation",
          [
            "value": figures.stated(orientation.target, of: measure),
            "year": figures.deadline(orientation.goal.deadline),
          ]))
    }
    if headline.latest == nil {
      parts.append(
        words("chart.describe-no-newer", ["date": figures.date(base.reading.date)]))
    }
    return parts.joined(separator: " ")
  }
}
