internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// The provinces side by side, for measures that both have with one population and definition.
  func comparisonPage() -> Page {
    let shared = dataset.measures.compactMap { measure -> (Measure, [MeasureResult?])? in
      let found = results.provinces.map { $0.measure(measure.id) }
      return found.compactMap(\.self).count > 1 ? (measure, found) : nil
    }
    return Page(
      .comparison, shell: "comparison", title: words("comparison.title"),
      lead: words("comparison.lead", ["count": "\(shared.count)"]), tab: .differences,
      crumbs: [
        (words("tab.overview"), .overview), (words("tab.differences"), .differences),
      ],
      values: [
        "table": .markup(
          DataTable(
            caption: words("comparison.title"), name: "comparison",
            columns: [.init(words("column.measure"), "name")]
              + results.provinces.map { .init($0.jurisdiction.title) }
              + [.init(words("fact.definition"))],
            rows: shared.map { measure, found in
              DataTable.Row(
                [content(measure.title)]
                  + zip(results.provinces, found).map { province, result in
                    result.map { summary($0, in: province.jurisdiction) }
                      ?? absent(words("absent.none"))
                  } + [content(measure.definition)])
            }
          ).markup)
      ])
  }

  /// The newest figure and the headline target of a measure.
  private func summary(_ result: MeasureResult, in jurisdiction: Jurisdiction) -> Markup {
    markup {
      link(
        result.latest.map { figures.full($0.reading, of: result.measure) }
          ?? words("absent.figure"), address(of: result, in: jurisdiction))
      if let latest = result.latest { sub(figures.date(latest.reading.date)) }
      for target in result.targets {
        element("span", ["class": "sub"]) {
          figures.stated(target.target, of: result.measure) + " ("
            + figures.deadline(target.goal.deadline) + ") – "
          clause(target.target.clause, of: target.target.document, in: jurisdiction)
        }
      }
    }
  }
}
