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
    let dates = Set(own.flatMap(\.dated).map(\.reading.moment))
    let sources = Set(own.flatMap(\.dated).map(\.source))
    let shared = dates.count == 1 && sources.count == 1 ? own.first?.latest : nil
    return .record([
      "id": .text("nhom-" + population.id), "title": .text(population.title),
      "whole": .text(
        whole.map { words("populations.whole", ["count": figures.people($0, population.item)]) }
          ?? ""),
      "parent": .text(
        parent.map { words("populations.parent", ["title": $0.title]) } ?? ""),
      "source": .markup(
        shared.map { one in
          markup {
            words("chart.source") + " "
            source(of: one, in: province.jurisdiction)
            ", " + words("chart.as-of", ["date": figures.date(one.reading.moment)])
          }
        } ?? Markup()),
      "table": .markup(table(own, of: population, in: province, namesSources: shared == nil)),
    ])
  }

  private func table(
    _ measures: [MeasureResult], of population: Population, in province: ProvinceResults,
    namesSources: Bool
  ) -> Markup {
    var groups: [(dimension: String, rows: [DataTable.Row])] = []
    for measure in measures {
      let rows = rows(measure, in: province, namesSources: namesSources)
      let dimension = measure.measure.dimension
      if let index = groups.firstIndex(where: { $0.dimension == dimension }) {
        groups[index].rows += rows
      } else {
        groups.append((dimension, rows))
      }
    }
    let columns: [DataTable.Column] = [
      .init(words("column.attribute"), "c-name"), .init(words("column.counts"), "num c-counts"),
      .init(words("column.share"), "num c-share"),
      .init("", "c-bar", head: element("span", ["class": "sr"]) { words("column.share-of-whole") }),
    ]
    return DataTable(
      caption: population.title, name: "breakdown",
      columns: columns + (namesSources ? [.init(words("column.source"), "c-source")] : []),
      groups: groups.map { dimension, rows in
        DataTable.Group(
          title: Markup(words.optional("dimension.\(dimension)") ?? dimension), rows: rows)
      }
    ).markup
  }

  /// One row for each date, newest first; only the newest is the anchor.
  private func rows(
    _ result: MeasureResult, in province: ProvinceResults, namesSources: Bool
  ) -> [DataTable.Row] {
    let measure = result.measure
    let jurisdiction = province.jurisdiction
    return result.dated.reversed().enumerated().map { index, one in
      let label = measure.attribute.isEmpty ? measure.title : measure.attribute
      let date = figures.date(one.reading.moment)
      let name = markup {
        if index > 0 {
          element("span", ["class": "sr"]) { label + ", " }
          date
        } else if result.hasPage {
          named(label, .measure(jurisdiction.id, measure.id))
        } else {
          content(label)
        }
      }
      let cells = [
        name,
        one.reading.headcount.map { Markup(figures.counts($0)) } ?? absent(words("absent.counts")),
        Markup(figures.value(one.reading.value, of: measure)),
        measure.isShare ? shareBar(one.reading.value) : Markup(),
      ]
      let origin = markup {
        source(of: one, in: jurisdiction, style: .document)
        if index == 0 { " " + date }
      }
      return DataTable.Row(
        id: index == 0 ? measure.id : nil, name: index == 0 ? nil : "older",
        cells + (namesSources ? [origin] : []))
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
