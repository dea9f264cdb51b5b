internal import Dataset
internal import Language
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// Every published breakdown of every population of a province, one row a measure.
  func populationsPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let figured = province.measures.filter { $0.latest != nil }
    let populations = dataset.populations.filter { population in
      figured.contains { $0.measure.population == population.id }
    }
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
            populations.map { population in
              element("a", ["href": "#nhom-\(population.id)"]) { population.title }
            }, name: "contents")),
        "sections": .list(
          populations.map { section($0, figured, in: province) }),
      ])
  }

  private func section(
    _ population: Population, _ figured: [MeasureResult], in province: ProvinceResults
  ) -> Value {
    let own = figured.filter { $0.measure.population == population.id }
    let wholes = Set(own.compactMap { $0.latest?.reading.headcount?.whole })
    let whole = wholes.count == 1 ? wholes.first : nil
    let parent = population.parent.flatMap { dataset.population($0) }
    return .record([
      "id": .text("nhom-" + population.id), "title": .text(population.title),
      "whole": .text(
        whole.map { words("populations.whole", ["count": figures.people($0, population.item)]) }
          ?? ""),
      "parent": .text(
        parent.map { words("populations.parent", ["title": $0.title]) } ?? ""),
      "table": .markup(table(own, of: population, in: province)),
    ])
  }

  private func table(
    _ measures: [MeasureResult], of population: Population, in province: ProvinceResults
  ) -> Markup {
    var groups: [(dimension: String, rows: [DataTable.Row])] = []
    for measure in measures {
      if groups.last?.dimension != measure.measure.dimension {
        groups.append((measure.measure.dimension, []))
      }
      groups[groups.count - 1].rows += rows(measure, in: province)
    }
    return DataTable(
      caption: population.title, name: "breakdown",
      columns: [
        .init(words("column.attribute"), "name"), .init(words("column.counts"), "num"),
        .init(words("column.share"), "num"), .init(words("column.chart"), "bar"),
        .init(words("column.date")), .init(words("column.source")),
      ],
      groups: groups.map { dimension, rows in
        DataTable.Group(
          title: Markup(words.optional("dimension.\(dimension)") ?? dimension), rows: rows)
      }
    ).markup
  }

  /// One row for each date, newest first; only the newest is the anchor.
  private func rows(_ result: MeasureResult, in province: ProvinceResults) -> [DataTable.Row] {
    let measure = result.measure
    let jurisdiction = province.jurisdiction
    return result.dated.reversed().enumerated().map { index, one in
      let label = measure.attribute.isEmpty ? measure.title : measure.attribute
      return DataTable.Row(
        id: index == 0 ? measure.id : nil,
        [
          result.hasPage ? link(label, .measure(jurisdiction.id, measure.id)) : Markup(label),
          one.reading.headcount.map { Markup(figures.counts($0)) }
            ?? absent(words("absent.counts")),
          Markup(figures.value(one.reading.value, of: measure)),
          measure.isShare ? shareBar(one.reading.value) : Markup(),
          Markup(figures.date(one.reading.moment)), source(of: one, in: jurisdiction),
        ])
    }
  }

  /// A share as a bar of the whole.
  private func shareBar(_ share: Fraction) -> Markup {
    let width = String(max(1, Int((share.approximate * 1.6).rounded())))
    return element(
      "svg",
      [
        "class": "plain-bar", "viewBox": "0 0 160 12", "width": "160", "height": "12",
        "aria-hidden": "true",
      ]
    ) {
      element("rect", ["class": "track", "width": "160", "height": "12"])
      element("rect", ["class": "now", "width": width, "height": "12"])
    }
  }
}
