internal import Dataset
internal import Prose
internal import Results
internal import Templates

extension PageContext {
  /// A page of free text, with contents where it has several headings.
  func freePage(_ page: FreePage) -> Page {
    let body = page.text.html(textStyle(in: results.provinces), outline: page.outline)
    return Page(
      .page(page.id), shell: "page", title: page.title, lead: page.lead,
      inContent: [.title, .lead],
      crumbs: [(words("tab.overview"), .overview)],
      values: [
        "body": .markup(body),
        "contents": page.outline.headings.count < 3
          ? .nothing : .markup(contents(page.outline)),
        "others": links(to: dataset.pages.filter { $0.links != .nowhere || $0.id == page.id }),
      ])
  }

  /// Free pages as links, for shells.
  func links(to pages: [FreePage]) -> Value {
    .list(
      pages.map { page in
        .record([
          "title": .text(page.short), "href": .text(href(.page(page.id))),
          "is_current": .flag(Address.page(page.id).path == path),
        ])
      })
  }
}
