internal import Dataset
internal import Downloads
internal import Measures
internal import Results
internal import Templates

extension PageContext {
  /// The values that every shell can name, with those of the page itself.
  func frame(_ page: Page) -> Value {
    let settings = dataset.settings
    let province = page.jurisdiction ?? settings.jurisdictions.first?.id ?? ""
    var values = page.values
    values["words"] = words.tree
    values["site"] = .record([
      "title": .text(settings.title), "subtitle": .text(settings.subtitle),
      "owner": .text(settings.owner), "contact": .text(settings.contact),
      "date": .text(figures.date(settings.reportDate)),
      "language": .text(settings.language.rawValue),
      "content_language": .optional(foreignContent),
    ])
    values["edition"] = .text(
      settings.isPast ? words("edition", ["date": figures.date(settings.reportDate)]) : "")
    values["page"] = .record([
      "title": .text(page.title), "lead": .text(page.lead),
      "is_home": .flag(page.address == .overview), "shows_sample": .flag(page.showsSample),
      "kind": .text(page.shell),
      "table": (page.tab?.table).map { .text(href(.download($0))) } ?? .nothing,
      "title_language": language(of: .title, on: page),
      "lead_language": language(of: .lead, on: page),
      "form": .text(words.optional("form.\(page.shell)") ?? settings.title),
    ])
    values["links"] = .record([
      "home": .text(href(.overview)), "method": .text(href(.method)), "data": .text(href(.data)),
      "changes": .text(href(.changes(of: nil))), "years": hasYears ? .text(href(.years)) : .nothing,
      "workbook": .text(href(.download(workbookName(on: settings.reportDate)))),
      "feed": .text(href(.feed)), "search": .text(href(.search)),
      "style": .text(href(theme.address(ofAsset: "site.css"))),
      "charts": .text(href(theme.address(ofAsset: "charts.css"))),
      "script": .text(href(theme.address(ofAsset: "site.js"))), "map": .text(href(.siteMap)),
    ])
    values["help"] = links(to: dataset.pages.filter { $0.links == .head })
    values["pages"] = links(to: dataset.pages.filter { $0.links != .nowhere })
    values["tabs"] = .list(
      Tab.allCases.map { tab in
        .record([
          "title": .text(words("tab.\(tab.rawValue)")),
          "href": .text(href(tab.address(in: province))), "is_current": .flag(tab == page.tab),
        ])
      })
    values["has_provinces"] = .flag(settings.jurisdictions.count > 1)
    values["provinces"] = .list(
      settings.jurisdictions.map { other in
        .record([
          "title": .text(other.title),
          "href": .text(href((page.tab ?? .overview).counterpart(in: other.id))),
          "is_current": .flag(other.id == page.jurisdiction),
        ])
      })
    values["crumbs"] = .list(
      page.crumbs.map { crumb in
        .record(["title": .text(crumb.title), "href": .text(href(crumb.address))])
      })
    return .record(values)
  }
}

extension PageContext {
  /// The language of a part of a page's head, where it is not that of the interface.
  private func language(of part: Page.Part, on page: Page) -> Value {
    .optional(page.inContent.contains(part) ? foreignContent : nil)
  }
}

extension Tab {
  /// Where a switch to another province leads.
  func counterpart(in jurisdiction: String) -> Address {
    switch self {
    case .overview, .method, .data: .overview(of: jurisdiction)
    case .differences: Address(Address.differences.path, jurisdiction)
    default: address(in: jurisdiction)
    }
  }
}
