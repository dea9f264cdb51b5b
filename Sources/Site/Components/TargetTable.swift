internal import Dataset
internal import Measures
internal import Markup
internal import Results

extension PageContext {
  /// Targets with measure, level, base, newest figure, status and clause.
  func targetTable(
    _ targets: [TargetResult], in province: ProvinceResults, caption: String,
    isAnchored: Bool = true
  ) -> Markup {
    DataTable(
      caption: caption, name: "targets",
      columns: [
        .init(words("column.measure"), "name"),
        .init(words("column.level"), "num"),
        .init(words("column.deadline"), "num"),
        .init(words("column.base")),
        .init(words("column.now"), "num"),
        .init(words("column.needed"), "num"),
        .init(words("column.status"), "status"),
        .init(words("column.clause")),
      ],
      rows: targets.map { row($0, in: province, isAnchored: isAnchored) }
    ).markup
  }

  private func row(_ result: TargetResult, in province: ProvinceResults, isAnchored: Bool)
    -> DataTable.Row
  {
    let jurisdiction = province.jurisdiction
    let target = result.target
    let measure = province.measure(target.measure)
    return DataTable.Row(
      id: isAnchored ? result.id : nil,
      [
        measure.map { link($0.measure.title, address(of: $0, in: jurisdiction)) }
          ?? Markup(target.measure),
        measure.map { Markup(figures.stated(target, of: $0.measure)) } ?? Markup(),
        Markup(figures.deadline(result.goal.deadline)), base(result, measure: measure),
        newest(result, measure: measure), needed(result, measure: measure), tag(result),
        clause(target.clause, of: target.document, in: jurisdiction),
      ])
  }

  private func base(_ result: TargetResult, measure: MeasureResult?) -> Markup {
    guard let base = result.base, let measure else {
      return result.target.baseline.isEmpty
        ? absent(words("absent.base"))
        : element("span", ["class": "words"]) { result.target.baseline }
    }
    return markup {
      figures.full(base.reading, of: measure.measure)
      sub(figures.date(base.reading.moment))
    }
  }

  private func newest(_ result: TargetResult, measure: MeasureResult?) -> Markup {
    guard let latest = result.latest, let measure else { return absent(words("absent.newer")) }
    return markup {
      figures.full(latest.reading, of: measure.measure)
      sub(figures.date(latest.reading.moment))
    }
  }

  private func needed(_ result: TargetResult, measure: MeasureResult?) -> Markup {
    guard let people = result.assessment.stillNeeded, let measure else {
      return absent(words("absent.needed"))
    }
    let item = dataset.population(measure.measure.population)?.item ?? ""
    return Markup(people == 0 ? words("needed.none") : figures.people(people, item))
  }
}
