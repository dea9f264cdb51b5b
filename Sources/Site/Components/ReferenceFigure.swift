internal import Charts
internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// The way of a measure to its headline target: chart, note, table of its numbers and source.
  ///
  /// Nothing where there is no figure or no target with a value.
  func referenceFigure(_ result: MeasureResult, in jurisdiction: Jurisdiction) -> Markup? {
    guard let headline = result.headline, let base = headline.base,
      let progress = headline.assessment.progress
    else { return nil }
    let way = ReferencePath(goal: headline.goal, target: progress.target, base: base.reading)
    let chart = chart(result, headline: headline, base: base, way: way)
    return element("figure", ["class": "card", "id": "hinh-1"]) {
      element("h2") { title(result, headline: headline) }
      element("p", ["class": "subtitle"]) {
        words(
          "chart.subtitle",
          [
            "title": result.measure.title, "unit": result.measure.unit,
            "from": "\(chart.years.lowerBound)", "to": "\(chart.years.upperBound)",
          ])
      }
      chart.svg
      element("p", ["class": "note", "id": "mo-ta-1"]) {
        description(result, headline: headline, progress: progress)
      }
      element("details", [:]) {
        element("summary") { words("chart.table") }
        pathTable(result, headline: headline, way: way, years: chart.years)
      }
      element("figcaption") {
        words("chart.source") + " "
        source(of: headline.newest ?? base, in: jurisdiction)
        ", "
        words("chart.as-of", ["date": figures.date((headline.newest ?? base).reading.moment)])
      }
    }
  }

  /// The chart's headline: its finding.
  private func title(_ result: MeasureResult, headline: TargetResult) -> String {
    let measure = result.measure
    let target = figures.stated(headline.target, of: measure)
    let values: KeyValuePairs = [
      "now": headline.newest.map { figures.value($0.reading.value, of: measure) } ?? "",
      "target": target, "year": figures.deadline(headline.goal.deadline),
    ]
    return words(
      headline.latest == nil ? "chart.title-base" : "chart.title-status", values)
  }

  private func chart(
    _ result: MeasureResult, headline: TargetResult, base: Observation, way: ReferencePath
  ) -> ReferenceChart {
    let measure = result.measure
    let deadline = headline.goal.deadline
    let direction = result.orientation.flatMap { orientation in
      orientation.target.value.map { value in
        ReferenceChart.Point(
          time: time(orientation.goal.deadline.day), value: value.approximate,
          label: figures.stated(orientation.target, of: measure),
          detail: words(
            "chart.orientation", ["year": figures.deadline(orientation.goal.deadline)]))
      }
    }
    let first = base.reading.moment.day.year
    let ends = (first...max(first, deadline.day.year)).map { Day.lastOfYear($0) }
      .filter { $0 > base.reading.moment.day && $0 < deadline.day }
    let path = (ends.map { Moment($0) } + [deadline]).map { moment in
      let value = way.value(at: moment)
      return ReferenceChart.Point(
        time: time(moment.day), value: value.approximate, label: figures.value(value, of: measure))
    }
    let readings = result.dated.filter { $0.reading.moment >= base.reading.moment }.map { one in
      ReferenceChart.Point(
        time: time(one.reading.moment.day), value: one.reading.value.approximate,
        label: figures.value(one.reading.value, of: measure))
    }
    let target = ReferenceChart.Point(
      time: time(deadline.day),
      value: headline.assessment.progress?.target.approximate ?? 0,
      label: figures.stated(headline.target, of: measure),
      detail: words("chart.target", ["year": figures.deadline(deadline)]))
    let last = result.orientation?.target.value == nil ? nil : result.orientation?.goal.deadline
    return ReferenceChart(
      readings: readings, path: path, target: target, direction: direction,
      years: first...max(first, (last ?? deadline).day.year),
      axisLabel: { Numbers.whole(Int($0)) + (measure.isShare ? "%" : "") },
      phases: (words("chart.phase-before"), words("chart.phase-after")),
      name: words("chart.path-name", ["title": measure.title]), describedBy: "mo-ta-1")
  }

  /// A day in years: 31/12/2030 is 2031.
  private func time(_ day: Day) -> Double {
    let start = Day.lastOfYear(day.year - 1)
    let length = Day.lastOfYear(day.year) - start
    return Double(day.year) + Double(day - start) / Double(length)
  }

  private func description(
    _ result: MeasureResult, headline: TargetResult, progress: Progress
  ) -> String {
    let measure = result.measure
    guard let base = headline.base else { return "" }
    let isStaged = headline.goal.path == .milestones
    var parts = [
      words(
        "chart.describe-base",
        [
          "date": figures.date(base.reading.moment),
          "value": figures.full(base.reading, of: measure),
        ]),
      words(
        isStaged ? "chart.describe-staged" : "chart.describe-path",
        [
          "target": figures.stated(headline.target, of: measure),
          "year": figures.deadline(headline.goal.deadline),
          "yearly": progress.neededPerYear.map {
            figures.difference($0, of: measure, signed: true)
          } ?? "",
        ]),
    ]
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
        words("chart.describe-no-newer", ["date": figures.date(base.reading.moment)]))
    }
    return parts.joined(separator: " ")
  }

  private func pathTable(
    _ result: MeasureResult, headline: TargetResult, way: ReferencePath, years: ClosedRange<Int>
  ) -> Markup {
    let measure = result.measure
    let readings = result.dated.map { one in
      (
        one.reading.moment.day,
        [
          Markup(figures.date(one.reading.moment)),
          Markup(figures.full(one.reading, of: measure)),
          headline.base.map { $0.reading.moment <= one.reading.moment } ?? false
            ? Markup(figures.value(way.value(at: one.reading.moment), of: measure))
            : absent(words("absent.path")),
          Markup(one.id == headline.base?.id ? words("chart.base") : ""),
        ]
      )
    }
    let newest = headline.newest?.reading.moment.day ?? headline.goal.deadline.day
    let ends = years.filter { $0 <= headline.goal.deadline.day.year }.map { Day.lastOfYear($0) }
    let expected = ends.filter { $0 > newest && $0 <= headline.goal.deadline.day }.map { day in
      (
        day,
        [
          Markup(figures.date(day)), Markup(words("absent.figure")),
          Markup(figures.value(way.value(at: Moment(day)), of: measure)),
          Markup(
            day == headline.goal.deadline.day
              ? words(
                "chart.goal", ["target": figures.stated(headline.target, of: measure)]) : ""),
        ]
      )
    }
    return DataTable(
      caption: words("chart.table"),
      columns: [
        .init(words("column.date")), .init(words("column.actual"), "num"),
        .init(words("column.expected"), "num"), .init(words("column.note")),
      ],
      rows: (readings + expected).sorted { $0.0 < $1.0 }.map { DataTable.Row($0.1) }
    ).markup
  }
}
