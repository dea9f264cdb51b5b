internal import Prose
internal import Settings

extension ContentReader {
  /// The free pages of the site, in their order.
  mutating func pages() -> [FreePage] {
    let pages = folder.files(in: "pages", ending: ".md", findings: &findings).compactMap {
      name -> FreePage? in
      guard let written = text("pages/" + name, keys: "id and title") else { return nil }
      return Record.read(written.settings, &findings) { FreePage(&$0, written) }
    }
    return distinct(pages, id: \.id, place: \.place).sorted {
      ($0.order, $0.id) < ($1.order, $1.id)
    }
  }
}

extension FreePage {
  /// Reads the front matter of a page.
  fileprivate init(_ record: inout Record, _ written: WrittenText) {
    id = record.value("id", .slug) ?? ""
    title = record.words("title")
    short = record.optionalValue("short", .words) ?? title
    lead = record.optionalString("lead") ?? ""
    order = record.optionalInteger("order") ?? Int.max
    links = record.optionalValue("nav", .links) ?? .foot
    source = written.source
    outline = written.outline
    place = record.place
  }
}

extension ScalarForm<FreePage.Links> {
  /// Where pages link to a free page.
  fileprivate static var links: Self {
    ScalarForm("head, foot or nowhere") { FreePage.Links(rawValue: $0) }
  }
}
