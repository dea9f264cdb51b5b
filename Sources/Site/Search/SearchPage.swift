internal import Dataset
internal import Language
internal import Markup
internal import Templates

extension PageContext {
  /// The page of all hits, which the script fills; below them, and without it, lists by name of what
  /// is looked for most.
  func searchPage(_ entries: [SearchEntry]) -> Page {
    Page(
      .search, shell: "search", title: words("search.title"), lead: words("search.lead"), tab: nil,
      crumbs: [(words("tab.overview"), .overview)],
      values: [
        "index": .text(href(.searchIndex)),
        "provinces_listed": .list(
          dataset.settings.jurisdictions.map { province in
            let own = entries.filter { $0.jurisdiction == province.id && $0.address.anchor.isEmpty }
            return .record([
              "id": .text(province.id), "title": .text(province.title),
              "documents": .markup(names(.documents, of: own)),
              "agencies": .markup(names(.agencies, of: own)),
              "measures": .markup(names(.measures, of: own)),
            ])
          }),
      ])
  }

  /// The entries of a group by name.
  private func names(_ group: SearchEntry.Group, of entries: [SearchEntry]) -> Markup {
    let own = entries.filter { $0.group == group }.sorted(byName: \.title)
    return own.isEmpty ? Markup() : list(own.map { named($0.title, $0.address) }, name: "columns")
  }
}
