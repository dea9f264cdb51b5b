internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// Every published breakdown of every population of a province, one row a measure.
  func populationsPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let figured = province.measures.filter { $0.latest != nil }
    let byPopulation = Dictionary(grouping: figured, by: \.measure.population)
    let populations = dataset.populations.filter { byPopulation[$0.id] != nil }
    let cards = panelFigures(province)
    return Page(
      .populations(jurisdiction.id), shell: "populations",
      title: words("populations.title", ["province": jurisdiction.title]),
      lead: words(
        "populations.lead",
        ["populations": "\(populations.count)", "rows": "\(figured.count)"]),
      tab: .populations, jurisdiction: jurisdiction.id,
      crumbs: [(words("tab.overview"), .overview)], showsSample: jurisdiction.hasSamples,
      values: [
        "contents": .markup(
          list(
            cards.map { card in element("a", ["href": "#" + card.id]) { card.finding } }
              + populations.map { population in
                element("a", ["href": "#nhom-\(population.id)"]) { population.title }
              }, name: "contents")),
        "figures": .markup(markup { for card in cards { figure(card) } }),
        "ages": .markup(
          province.hasAges ? link(words("ages.link"), .ages(jurisdiction.id)) : Markup()),
        "sections": .list(
          populations.map { section($0, byPopulation[$0.id, default: []], in: province) }),
      ], figures: cards)
  }

  private func section(
    _ population: Population, _ own: [MeasureResult], in province: ProvinceResults
  ) -> Value {
    let wholes = Set(own.compactMap { $0.latest?.reading.headcount?.whole })
    let whole = wholes.count == 1 ? wholes.first : nil
    let parent = population.parent.flatMap { dataset.population($0) }
    let (usual, isShared) = usual(own)
    return .record([
      "id": .text("nhom-" + population.id), "title": .text(population.title),
      "whole": .text(
        whole.map { words("populations.whole", ["count": figures.people($0, population.item)]) }
          ?? ""),
      "parent": .text(
        parent.map { words("populations.parent", ["title": $0.title]) } ?? ""),
      "source": .markup(
        usual.map { one in
          markup {
            words(isShared ? "chart.source" : "populations.usual") + " "
            source(of: one, in: province.jurisdiction)
            ", " + words("chart.as-of", ["date": figures.date(one.reading.date)])
          }
        } ?? Markup()),
      "table": .markup(
        breakdown(own, of: population, in: province, usual: usual.map { Origin($0) })),
    ])
  }

  /// A figure with the date and source that most figures of a population have, where they are more
  /// than one and at least a third; and whether all have them.
  private func usual(_ own: [MeasureResult]) -> (one: Observation?, isShared: Bool) {
    let all = own.flatMap(\.dated)
    var counts: [Origin: Int] = [:]
    for one in all { counts[Origin(one), default: 0] += 1 }
    let most = counts.values.max() ?? 0
    guard most > 1 || all.count == 1, most * 3 >= all.count else { return (nil, false) }
    return (all.first { counts[Origin($0)] == most }, most == all.count)
  }
}
