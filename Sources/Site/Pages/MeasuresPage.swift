internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// All measures with targets of one province, as bullets on one scale, then lists by status.
  func measuresPage(_ province: ProvinceResults) -> Page {
    let jurisdiction = province.jurisdiction
    let targeted = province.measures.filter { !$0.targets.isEmpty }
    let figured = targeted.filter { $0.latest != nil && $0.headline?.target.value != nil }
    let drawn = Set(figured.map(\.measure.id))
    let others = targeted.filter { !drawn.contains($0.measure.id) }
    let moved = province.measures.filter { one in
      one.movement != nil && (one.headline?.target.value == nil || !one.measure.isShare)
    }
    let short = figured.count { ($0.headline?.assessment.stillNeeded ?? 0) > 0 }
    let ways = movementFigure(province, number: 1)
    return Page(
      .measures(jurisdiction.id), shell: "measures",
      title: words("measures.title", ["province": jurisdiction.title]),
      lead: words(
        "measures.lead",
        [
          "all": "\(targeted.count)", "figured": "\(figured.count)", "short": "\(short)",
          "date": figures.date(results.reportDate),
        ]),
      tab: .measures, jurisdiction: jurisdiction.id,
      crumbs: [(words("tab.overview"), .overview)], showsSample: jurisdiction.hasSamples,
      values: [
        "strip": .markup(statusStrip(province.judged, in: province)),
        "filter": .markup(
          measureFilters(targeted.map { marks(of: $0) }, in: province, count: "filter.measures")),
        "bullets": .markup(
          bulletTable(figured, in: province, caption: words("measures.figured"))),
        "others": .markup(
          others.isEmpty
            ? Markup() : wordTable(others, in: province, caption: words("measures.others"))),
        "ways": .markup(ways.map { figure($0) } ?? Markup()),
        "moved": .markup(moved.isEmpty ? Markup() : movementTable(moved, in: province)),
        "lists": .markup(statusLists(province.shown, in: province)),
      ], figures: [ways].compactMap(\.self))
  }
}
