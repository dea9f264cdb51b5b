internal import Archive
internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// The sealed years with their days, seals and reasons, and what changed between them.
  func yearsPage(_ years: [SealedEdition], comparisons: [YearPair]) -> Page {
    Page(
      .years, shell: "years", title: words("years.title"),
      lead: words("years.lead", ["count": "\(years.count)"]), tab: .overview,
      crumbs: [(words("tab.overview"), .overview)],
      values: [
        "table": .markup(
          DataTable(
            caption: words("years.caption"), name: "years",
            columns: [
              .init(words("column.edition"), "c-name"), .init(words("column.as-of"), "num"),
              .init(words("column.sealed"), "num"), .init(words("column.remark")),
              .init(words("column.seal"), "c-seal"),
            ],
            rows: years.reversed().map(row)
          ).markup),
        "comparisons": .markup(
          comparisons.isEmpty
            ? Markup()
            : list(
              comparisons.reversed().map { link(title(of: $0), .comparison($0.years)) },
              name: "plain")),
      ])
  }

  private func row(_ year: SealedEdition) -> DataTable.Row {
    DataTable.Row([
      link(name(of: year), .year(year.name, "index.html")),
      Markup(figures.date(year.reportDate)), Markup(figures.date(year.sealed)),
      markup {
        year.reason.map { words("years.revised", ["reason": $0]) } ?? words("years.first")
        if year.isRebuilt { sub(words("years.rebuilt")) }
      },
      element("details") {
        element("summary") { element("code") { String(year.seal.prefix(16)) + "…" } }
        element("code", ["class": "seal"]) { year.seal }
      },
    ])
  }

  /// `2026`, or `2026, lần 2` for a second sealing.
  private func name(of year: SealedEdition) -> String {
    year.name.revision == 1
      ? "\(year.name.year)"
      : words(
        "years.revision", ["year": "\(year.name.year)", "number": "\(year.name.revision)"])
  }

  /// What changed from one year to the next.
  func yearComparisonPage(_ pair: YearPair) -> Page {
    Page(
      .comparison(pair.years), shell: "changes", title: title(of: pair),
      lead: words(
        "years.comparison-lead",
        [
          "before": figures.date(pair.dates.earlier), "now": figures.date(pair.dates.later),
        ]),
      tab: .overview,
      crumbs: [(words("tab.overview"), .overview), (words("years.title"), .years)],
      values: [
        "sections": .list(sections(from: pair.tables.earlier, to: pair.tables.later)),
        "others": .markup(Markup()),
      ])
  }

  private func title(of pair: YearPair) -> String {
    words(
      "years.comparison",
      ["before": "\(pair.years.earlier)", "now": "\(pair.years.later)"])
  }

  /// The notice of an archived page: of which year it is, and where the newest one is.
  ///
  /// The page is at `path` of the year's own site; the notice leads to the same page of this site
  /// where there is one.
  func notice(on path: String, of year: SealedEdition, pages: Set<String>) -> Markup {
    let isHere = pages.contains(path)
    return element("p", ["class": "notice"]) {
      words(
        "years.notice", ["year": name(of: year), "sealed": figures.date(year.sealed)])
      " "
      link(
        words(isHere ? "years.newest-page" : "years.newest"),
        isHere ? Address(path) : .overview)
      " · "
      link(words("years.others"), .years)
    }
  }
}

/// Two years that are compared: both sides of each thing.
struct YearPair: Sendable {
  /// The earlier and the later one of two things.
  struct Sides<Thing: Sendable>: Sendable {
    let earlier: Thing
    let later: Thing
  }

  let years: Sides<Int>
  let dates: Sides<Day>
  let tables: Sides<YearTables>
}
