internal import Archive
internal import Dataset
internal import Markup
internal import Measures
internal import Results
internal import Templates

/// What two editions say, and what they are called.
struct EditionPair: Sendable {
  /// The earlier edition; nothing where there is none before.
  let earlier: YearTables?
  let later: YearTables
}

extension PageContext {
  /// What changed since the report before: one page for each report date, the newest first.
  ///
  /// `dates` are all report dates, the newest first; the page is of the one at `index`.
  func changesPage(_ pair: EditionPair, dates: [Day], at index: Int) -> Page {
    let now = figures.date(dates[index])
    let before = index + 1 < dates.count ? figures.date(dates[index + 1]) : nil
    let top: [(title: String, address: Address)] = [(words("tab.overview"), .overview)]
    return Page(
      .changes(of: index == 0 ? nil : dates[index]), shell: "changes",
      title: index == 0
        ? words("changes.title") : words("changes.title-of", ["date": now]),
      lead: before.map { words("changes.lead", ["before": $0, "now": now]) }
        ?? words("changes.first"),
      tab: .overview,
      crumbs: index == 0 ? top : top + [(words("changes.title"), .changes(of: nil))],
      values: [
        "sections": .list(pair.earlier.map { sections(from: $0, to: pair.later) } ?? []),
        "others": .markup(periods(dates, except: index)),
      ])
  }

  /// Links to what changed in other periods.
  private func periods(_ dates: [Day], except index: Int) -> Markup {
    let links = zip(dates, dates.dropFirst()).enumerated().compactMap { at, pair -> Markup? in
      guard at != index else { return nil }
      return link(
        words(
          "changes.period", ["before": figures.date(pair.1), "now": figures.date(pair.0)]),
        .changes(of: at == 0 ? nil : pair.0))
    }
    return links.isEmpty ? Markup() : list(links, name: "plain")
  }

  /// What changed from one edition to another, province by province.
  func sections(from earlier: YearTables, to later: YearTables) -> [Value] {
    let known = dataset.jurisdictions.map(\.id)
    let gone = Set(earlier.provinces + later.provinces).subtracting(known).sorted()
    return (known + gone).map { id in
      let tables = ChangeTables(self, of: id, from: earlier, to: later)
      let values = tables.values(in: id)
      let isNew = !earlier.provinces.contains(id) && !values.isEmpty
      return .record([
        "id": .text(id),
        "title": .text(dataset.jurisdictions.first { $0.id == id }?.title ?? id),
        "note": .text(
          isNew ? words("changes.new-province") : values.isEmpty ? words("changes.none") : ""),
        "groups": .list(values),
      ])
    }
  }
}

extension YearTables {
  /// The provinces of which something is known.
  fileprivate var provinces: [String] {
    Set(documents.map(\.key.jurisdiction) + figures.map(\.key.jurisdiction)).sorted()
  }
}
