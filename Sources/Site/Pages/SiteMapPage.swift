internal import Dataset
internal import Markup
internal import Results
internal import Templates

/// A page as the map of the site knows it.
struct SiteMapEntry: Sendable {
  /// Heading of the page.
  let title: String
  /// Whether the heading is a name from the content.
  let isContent: Bool
  /// Where it stands.
  let address: Address
  /// The page directly above it; none for the first page.
  let parent: Address?
  /// Id of the province that it speaks of; none for pages over all.
  let jurisdiction: String?

  init(_ page: Page) {
    title = page.title
    isContent = page.inContent.contains(.title)
    address = page.address
    parent = page.crumbs.last?.address
    jurisdiction = page.jurisdiction
  }
}

extension PageContext {
  /// Every page of the site, under its province and under the page above it.
  func siteMapPage(_ entries: [SiteMapEntry]) -> Page {
    let children = Dictionary(grouping: entries) { $0.parent?.path ?? "" }
    let provinces = results.provinces.map(\.jurisdiction)
    let parts =
      [("chung", words("map.general"), nil)] + provinces.map { ($0.id, $0.title, $0.id) }
    return Page(
      .siteMap, shell: "map", title: words("map.title"),
      lead: words("map.lead", ["count": "\(entries.count + 1)"]),
      crumbs: [(words("tab.overview"), .overview)],
      values: [
        "sections": .list(
          parts.map { id, title, jurisdiction in
            let top = entries.filter {
              $0.jurisdiction == jurisdiction && [nil, .overview].contains($0.parent)
            }
            return .record([
              "id": .text(id), "title": .text(title), "pages": .markup(tree(top, children)),
            ])
          })
      ])
  }

  /// Pages that have none below them as one list, then a list for each that has.
  private func tree(
    _ entries: [SiteMapEntry], _ children: [String: [SiteMapEntry]]
  ) -> Markup {
    func below(_ entry: SiteMapEntry) -> [SiteMapEntry] {
      entry.address == .overview ? [] : children[entry.address.path] ?? []
    }
    func branch(_ entries: [SiteMapEntry], _ name: String?) -> Markup {
      list(
        entries.map { entry in
          let below = below(entry)
          return markup {
            entry.isContent
              ? named(entry.title, entry.address) : link(entry.title, entry.address)
            if !below.isEmpty { branch(below, nil) }
          }
        }, name: name)
    }
    return markup {
      branch(entries.filter { below($0).isEmpty }, "columns")
      for entry in entries where !below(entry).isEmpty {
        element("h3") { link(entry.title, entry.address) }
        branch(below(entry), "columns")
      }
    }
  }
}
