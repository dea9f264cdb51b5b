internal import Charts
internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results

extension PageContext {
  /// How many people a headline target still needs, as dots or as one bar, with the same in words.
  func peopleFigure(_ result: MeasureResult) -> Markup? {
    guard let headline = result.headline, let needed = headline.assessment.stillNeeded, needed > 0,
      let count = headline.newest?.reading.headcount, count.part + needed <= count.whole
    else { return nil }
    let item = dataset.population(result.measure.population)?.item ?? ""
    let target = figures.level(headline.target, of: result.measure)
    let chart = PeopleChart(
      part: count.part, needed: needed, whole: count.whole,
      name: words("people.name", ["title": result.measure.title]), describedBy: "mo-ta-2")
    return element("figure", ["class": "card", "id": "hinh-2"]) {
      element("h2") {
        words(
          "people.title",
          [
            "part": Numbers.whole(count.part), "whole": figures.people(count.whole, item),
            "needed": Numbers.whole(needed), "target": target,
          ])
      }
      element("p", ["class": "subtitle"]) {
        words(chart.hasDots ? "people.dots" : "people.bar", ["item": item])
      }
      chart.svg
      element("ul", ["class": "legend"]) {
        key("now", count.part, words("people.now"))
        key(
          "need", needed,
          words("people.needed", ["year": figures.deadline(headline.goal.deadline)]))
        key("rest", count.whole - count.part - needed, words("people.rest"))
      }
      element("p", ["class": "note", "id": "mo-ta-2"]) {
        words(
          "measure.people",
          [
            "people": figures.people(needed, item), "part": Numbers.whole(count.part),
            "whole": figures.people(count.whole, item), "target": target,
            "reach": Numbers.whole(count.part + needed),
          ])
      }
    }
  }

  private func key(_ name: String, _ count: Int, _ word: String) -> Markup {
    element("li") {
      element("span", ["class": "dot \(name)", "aria-hidden": "true"])
      element("span") {
        element("b") { Numbers.whole(count) }
        " " + word
      }
    }
  }
}
