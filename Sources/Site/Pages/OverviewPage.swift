internal import Charts
internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// The most rows of a list on the first page; what is left stands behind a link.
  private static let most = 6

  /// The first page: where every province stands, what is missing, what comes next.
  func overviewPage() -> Page {
    Page(
      .overview, shell: "overview", title: dataset.settings.title,
      lead: words("overview.lead", ["date": figures.date(results.reportDate)]), tab: .overview,
      showsSample: dataset.jurisdictions.contains { $0.hasSamples },
      values: [
        "sections": .list(results.provinces.map { .record(overview(of: $0)) }),
        "changes": .markup(changesLink),
      ])
  }

  /// The link to what changed since the report before, where there is one.
  private var changesLink: Markup {
    dataset.settings.reportDates.dropLast().last.map {
      link(words("overview.changes", ["date": figures.date($0)]), .changes(of: nil))
    } ?? Markup()
  }

  private func overview(of province: ProvinceResults) -> [String: Value] {
    let jurisdiction = province.jurisdiction
    let id = jurisdiction.id
    let judged = province.judged
    let (needed, missing) = (province.neededMost, province.missingFirstFigure)
    let (soon, moved) = (province.due(within: 90), province.moved)
    let top = PageContext.most
    return [
      "id": .text(id), "title": .text(jurisdiction.title),
      "entries": .list(
        Tab.ofProvince.map { tab in
          .record([
            "title": .text(words("entry.\(tab.rawValue)")),
            "href": .text(href(tab.counterpart(in: id))),
          ])
        }),
      "keys": .markup(keys(keyFigures(province, needed: needed, missing: missing, soon: soon))),
      "strip": .markup(statusStrip(judged, in: province)),
      "target_count": .text(words("overview.targets", ["count": "\(judged.count)"])),
      "needed": .markup(
        needed.isEmpty ? Markup() : neededTable(Array(needed.prefix(top)), in: province)),
      "needed_more": more(needed.count, "overview.all_needed", .measures(id, "co-so-lieu")),
      "missing": .markup(missing.isEmpty ? Markup() : missingTable(province)),
      "missing_more": more(
        missing.count, "overview.all_missing", .measures(id, "trang-thai-no-data")),
      "soon": .markup(soon.isEmpty ? Markup() : soonList(Array(soon.prefix(top)), in: province)),
      "soon_more": more(soon.count, "overview.all_duties", .duties(id)),
      "moved": .markup(
        moved.isEmpty ? Markup() : movementTable(Array(moved.prefix(4)), in: province)),
      "moved_more": more(moved.count, "overview.all_moved", .measures(id, "thay-doi")),
    ]
  }

  /// A link to the whole of a list.
  private func more(_ count: Int, _ key: String, _ address: Address) -> Value {
    .markup(count == 0 ? Markup() : link(words(key, ["count": "\(count)"]), address))
  }

  private func keyFigures(
    _ province: ProvinceResults, needed: [MeasureResult], missing: [MeasureResult],
    soon: [DueDuty]
  ) -> [KeyFigure] {
    let id = province.jurisdiction.id
    let early = province.judged.count { $0.assessment.status == .tooEarly }
    let most = needed.first
    let item = most.flatMap { dataset.population($0.measure.population)?.item } ?? ""
    return [
      KeyFigure(
        title: words("key.status"),
        value: words("key.status-value", ["count": "\(early)", "all": "\(province.judged.count)"]),
        detail: words("key.status-detail"),
        address: .measures(id, early > 0 ? "trang-thai-too-early" : "")),
      KeyFigure(
        title: words("key.needed"),
        value: most.map { figures.people($0.stillNeeded, item) } ?? words("needed.none"),
        detail: most?.measure.title ?? "",
        address: most.map { address(of: $0, in: province.jurisdiction) }),
      KeyFigure(
        title: words("key.missing"),
        value: words("key.missing-value", ["count": "\(missing.count)"]),
        detail: words("key.missing-detail"), address: Address("index.html", "\(id)-thieu-so-lieu")),
      KeyFigure(
        title: words("key.soon"), value: words("key.soon-value", ["count": "\(soon.count)"]),
        detail: words("key.soon-detail"), address: Address("index.html", "\(id)-sap-den-han")),
    ]
  }

  private func neededTable(_ measures: [MeasureResult], in province: ProvinceResults) -> Markup {
    let most = Double(measures.map(\.stillNeeded).max() ?? 1)
    return DataTable(
      caption: words("overview.needed"), name: "needed",
      columns: [
        .init(words("column.measure"), "c-name"), .init(words("column.now"), "num c-now"),
        .init(words("column.target"), "num c-target"),
        .init(words("column.people"), "num c-people"),
        .init(words("column.share-needed"), "c-bar"),
      ],
      rows: measures.map { measure in
        let item = dataset.population(measure.measure.population)?.item ?? ""
        let count = measure.stillNeeded
        return DataTable.Row([
          name(of: measure, in: province.jurisdiction), now(measure),
          measure.headline.map { stated($0, measure.measure) } ?? Markup(),
          element("b") { figures.people(count, item) }, bar(Double(count) / most),
        ])
      }
    ).markup
  }

  /// A plain bar of a part of the cell's width.
  private func bar(_ part: Double) -> Markup {
    let width = String(max(2, Int((part * 120).rounded())))
    return element(
      "svg",
      [
        "class": "plain-bar", "viewBox": "0 0 120 12", "width": "120", "height": "12",
        "aria-hidden": "true",
      ]
    ) {
      element("rect", ["class": Role.now.rawValue, "width": width, "height": "12"])
    }
  }

  /// How many measures each agency must supply with a first figure, most first.
  private func missingTable(_ province: ProvinceResults) -> Markup {
    DataTable(
      caption: words("overview.missing"), name: "missing",
      columns: [
        .init(words("column.supplier"), "c-name"), .init(words("column.measures-missing"), "num"),
      ],
      rows: province.firstFiguresOwed.map { agency, count in
        DataTable.Row([
          agencies(agency.map { [$0] } ?? [], in: province.jurisdiction), Markup("\(count)"),
        ])
      }
    ).markup
  }
}

extension Jurisdiction {
  /// Whether any of its rosters is made up.
  var hasSamples: Bool { rosters.contains(where: \.isSample) }
}
