internal import Dataset
internal import Findings
internal import Prose
internal import Publishing
internal import Templates

/// Where the parts of finished pages come from, so that what is wrong with them is told where it is
/// written.
struct Origins {
  private let templates: TemplateSet
  private let shells: [String: String]
  private let texts: [String: (text: Markdown, outline: Outline)]
  private let rows: [Row]
  private var addresses: [String: [String: [Place]]] = [:]

  /// A row of a table whose id becomes that of a part of pages, and the province of those pages.
  fileprivate struct Row {
    let id: String
    let place: Place
    var jurisdiction = ""
  }

  init(of pages: [MadePage], in dataset: Dataset, _ templates: TemplateSet) {
    self.templates = templates
    shells = Dictionary(
      pages.flatMap { page in
        page.files.enumerated().map { index, file in
          (file.path, index == 0 ? page.shell : PageContext.shellOfFigures)
        }
      }
    ) { first, _ in first }
    let documents = dataset.jurisdictions.flatMap { jurisdiction in
      jurisdiction.documents.map { document in
        (Address.document(jurisdiction.id, document.id).path, (document.text, document.outline))
      }
    }
    texts = Dictionary(
      documents + dataset.pages.map { (Address.page($0.id).path, ($0.text, $0.outline)) }
    ) { first, _ in first }
    rows = dataset.rows
  }

  /// The shell of a page.
  func shell(of page: String) -> String? { shells[page] }

  /// Where a link of a page is written, in its text or in its shell; nowhere for links that the
  /// program makes.
  mutating func places(ofLink value: String, on page: String) -> [Place] {
    let own = addresses(on: page)[value, default: []]
    return own.isEmpty ? places(of: value, as: { $0 != "id" }, on: page) : own
  }

  /// Where the text of a page names each address, looked for once.
  private mutating func addresses(on page: String) -> [String: [Place]] {
    if let known = addresses[page] { return known }
    let found = Dictionary(grouping: texts[page]?.text.addresses ?? [], by: \.address)
      .mapValues { $0.map(\.place) }
    addresses[page] = found
    return found
  }

  /// Where the parts of a page with an id are written: elements of its shell, then headings of its
  /// text and rows of tables by place.
  func places(ofID id: String, on page: String) -> [Place] {
    let headings =
      texts[page].map { text, outline in
        outline.headings.filter { $0.id == id }.map { $0.position.place(in: text.file) }
      } ?? []
    let own = rows.filter { $0.id == id && page.hasPrefix($0.jurisdiction) }.map(\.place)
    return places(of: id, as: { $0 == "id" }, on: page) + (headings + own).sorted()
  }

  /// Where a value stands in the markup of a page's shell and the partials that it uses.
  private func places(
    of value: String, as isMeant: (String) -> Bool, on page: String
  ) -> [Place] {
    guard let shell = shells[page] else { return [] }
    return templates.references(of: shell).filter { reference in
      isMeant(reference.attribute) && reference.fits(value)
        && !["", "#"].contains(reference.pieces.joined())
    }
    .map(\.place)
  }
}

extension Dataset {
  /// The rows whose ids become ids of parts of pages.
  fileprivate var rows: [Origins.Row] {
    measures.map { Origins.Row(id: $0.id, place: $0.place) }
      + populations.map { Origins.Row(id: "nhom-" + $0.id, place: $0.place) }
      + jurisdictions.flatMap { jurisdiction in
        let rows =
          jurisdiction.targets.map { ($0.id, $0.place) }
          + jurisdiction.duties.map { ($0.id, $0.place) }
          + jurisdiction.observations.map { ($0.id, $0.place) }
          + jurisdiction.milestones.map { ($0.id, $0.place) }
          + jurisdiction.agencies.map { ($0.id, $0.place) }
          + jurisdiction.citedDocuments.compactMap { cited in
            cited.citations.first.map { (cited.anchor, $0.place) }
          }
        return rows.map { id, place in
          Origins.Row(id: id, place: place, jurisdiction: jurisdiction.id + "/")
        }
      }
  }
}
