internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension ProvinceResults {
  /// Whether any roster states the ages of its people.
  var hasAges: Bool { jurisdiction.ages.contains { $0.counts.people > 0 } }
}

extension PageContext {
  /// How old the people of a province's rosters are, by sex.
  func agesPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let cards = ageFigures(province)
    return Page(
      .ages(jurisdiction.id), shell: "ages",
      title: words("ages.page", ["province": jurisdiction.title]),
      lead: words("ages.lead", ["count": "\(jurisdiction.ages.count)"]), tab: .populations,
      jurisdiction: jurisdiction.id,
      crumbs: [
        (words("tab.overview"), .overview),
        (words("tab.populations"), .populations(jurisdiction.id)),
      ],
      showsSample: jurisdiction.hasSamples,
      values: [
        "figures": .markup(markup { for card in cards { figure(card) } }),
        "small": .markup(smallAges(province)),
      ], figures: cards)
  }

  /// The ages of rosters that are too small for figures.
  private func smallAges(_ province: ProvinceResults) -> Markup {
    markup {
      for small in smallAgeTables(province) {
        element("h3") { small.title }
        table(of: small.table, caption: small.title)
      }
    }
  }
}
