internal import Dataset
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// The numbers of a reference chart: readings, then the expected values still to come.
  func pathTable(_ result: MeasureResult, headline: TargetResult, way: ReferencePath)
    -> Markup
  {
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
    let years = newest.year...max(newest.year, headline.goal.deadline.day.year)
    let ends = years.map { Day.lastOfYear($0) }
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
      caption: words("chart.table"), name: "path",
      columns: [
        .init(words("column.date")), .init(words("column.actual"), "num"),
        .init(words("column.expected"), "num"), .init(words("column.note")),
      ],
      rows: (readings + expected).sorted { $0.0 < $1.0 }.map { DataTable.Row($0.1) }
    ).markup
  }
}
