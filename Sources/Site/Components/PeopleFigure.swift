internal import Charts
internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// How many people a headline target still needs, as dots or as one bar.
  func peopleFigure(_ result: MeasureResult, in jurisdiction: Jurisdiction) -> FigureCard? {
    guard let headline = result.headline, let needed = headline.assessment.stillNeeded, needed > 0,
      let newest = headline.newest, let count = newest.reading.headcount,
      count.part + needed <= count.whole
    else { return nil }
    let item = dataset.population(result.measure.population)?.item ?? ""
    let target = figures.level(headline.target, of: result.measure)
    let chart = PeopleChart(part: count.part, needed: needed, whole: count.whole)
    let groups: [(Role, Int, String)] = [
      (.now, count.part, words("people.now")),
      (
        .need, needed,
        words("people.needed", ["year": figures.deadline(headline.goal.deadline)])
      ),
      (.rest, count.whole - count.part - needed, words("people.rest")),
    ]
    return FigureCard(
      number: 2, file: "\(jurisdiction.id)/\(result.measure.id)-2",
      page: .measure(jurisdiction.id, result.measure.id),
      finding: words(
        "people.title",
        [
          "part": Numbers.whole(count.part), "whole": figures.people(count.whole, item),
          "needed": Numbers.whole(needed), "target": target,
        ]),
      subtitle: words(
        chart.hasDots ? "people.dots" : "people.bar",
        ["item": item, "title": result.measure.title]),
      chart: DrawnChart(
        chart,
        ChartName(
          words("people.name", ["title": result.measure.title]),
          describedBy: FigureCard.description(2))),
      legend: groups.map { ($0.0, Numbers.whole($0.1), $0.2) },
      description: words(
        "measure.people",
        [
          "people": figures.people(needed, item), "part": Numbers.whole(count.part),
          "whole": figures.people(count.whole, item), "target": target,
          "reach": Numbers.whole(count.part + needed),
        ]),
      table: FigureTable(
        columns: [.init(words("people.group")), .init(words("people.count"), "num")],
        rows: groups.map { [.init($0.2), .init(Numbers.whole($0.1), plain: ["\($0.1)"])] }),
      source: figureSource([newest], in: jurisdiction))
  }
}
