internal import Dataset
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// The numbers of a reference chart: readings, then the expected values still to come.
  func pathTable(_ result: MeasureResult, headline: TargetResult, way: ReferencePath)
    -> FigureTable
  {
    let measure = result.measure
    let readings = result.dated.map { one in
      let date = one.reading.date
      let isAfterBase = headline.base.map { $0.reading.date.last <= date.last } ?? false
      return (
        date.last,
        [
          FigureTable.Cell(figures.date(date), plain: [date.last.description]),
          actual(one.reading, of: measure),
          isAfterBase
            ? expected(way.value(at: date), of: measure)
            : FigureTable.Cell(words("absent.path"), plain: [""]),
          FigureTable.Cell(one.id == headline.base?.id ? words("chart.base") : ""),
        ]
      )
    }
    let newest = headline.newest?.reading.date.last ?? headline.goal.deadline.last
    let years = newest.year...max(newest.year, headline.goal.deadline.last.year)
    let ends = years.map { Day.lastOfYear($0) }
    let path = ends.filter { $0 > newest && $0 <= headline.goal.deadline.last }.map { day in
      (
        day,
        [
          FigureTable.Cell(figures.date(day), plain: [day.description]),
          FigureTable.Cell(words("absent.figure"), plain: ["", "", ""]),
          expected(way.value(at: PartialDate(day)), of: measure),
          FigureTable.Cell(
            day == headline.goal.deadline.last
              ? words("chart.goal", ["target": figures.stated(headline.target, of: measure)])
              : ""),
        ]
      )
    }
    return FigureTable(
      columns: [
        .init(words("column.date")),
        .init(
          words("column.actual"), "num",
          plain: [words("column.actual"), words("field.numerator"), words("field.denominator")]),
        .init(words("column.expected"), "num"), .init(words("column.note")),
      ],
      rows: (readings + path).sorted { $0.0 < $1.0 }.map(\.1))
  }

  /// A figure with its counts.
  func actual(_ reading: Reading, of measure: Measure) -> FigureTable.Cell {
    FigureTable.Cell(
      figures.full(reading, of: measure),
      plain: [
        plain(reading.value, of: measure),
        reading.headcount.map { "\($0.part)" } ?? "",
        reading.headcount.map { "\($0.whole)" } ?? "",
      ])
  }

  private func expected(_ value: Fraction, of measure: Measure) -> FigureTable.Cell {
    FigureTable.Cell(figures.value(value, of: measure), plain: [plain(value, of: measure)])
  }

  /// A value as machines write it, with the decimals of its measure.
  func plain(_ value: Fraction, of measure: Measure) -> String {
    let units = value.rounded(decimals: measure.decimals)
    guard measure.decimals > 0 else { return "\(units)" }
    let digits = String(units.magnitude)
    let padding = String(repeating: "0", count: max(0, measure.decimals + 1 - digits.count))
    let padded = padding + digits
    return (units < 0 ? "-" : "") + padded.dropLast(measure.decimals) + "."
      + padded.suffix(measure.decimals)
  }
}
