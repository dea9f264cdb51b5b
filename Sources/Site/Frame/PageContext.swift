internal import Dataset
internal import Prose
internal import Findings
internal import Markup
internal import Results

/// What a page needs to know while it is written: the results, the words, and where it stands.
struct PageContext: Sendable {
  let results: Results
  let theme: Theme
  let figures: Figures
  /// Path of the page below the site's folder.
  let path: String
  /// Whether sealed years stand beside the site.
  let hasYears: Bool

  init(results: Results, theme: Theme, path: String, hasYears: Bool = false) {
    self.hasYears = hasYears
    self.results = results
    self.theme = theme
    self.path = path
    figures = Figures(words: theme.words)
  }

  var words: Words { theme.words }

  var dataset: Dataset { results.dataset }

  /// A link from this page.
  func href(_ address: Address) -> String { address.link(from: path) }

  /// Words that lead somewhere.
  func link(_ text: String, _ address: Address, _ name: String? = nil) -> Markup {
    element("a", ["href": href(address), "class": name]) { text }
  }

  /// The language of the content where the interface speaks another one.
  var foreignContent: String? {
    dataset.settings.language == .vietnamese
      ? nil : SiteSettings.InterfaceLanguage.vietnamese.rawValue
  }

  /// Text of the content, marked as Vietnamese where the interface is not.
  func content(_ text: String) -> Markup {
    guard let foreignContent, !text.isEmpty else { return Markup(text) }
    return element("span", ["lang": foreignContent]) { text }
  }

  /// A table of the site inside a text of the content, marked as the interface's where they differ.
  func inserted(_ table: Markup) -> Markup {
    guard foreignContent != nil else { return table }
    return element("div", ["lang": dataset.settings.language.rawValue]) { table }
  }

  /// A name from the content that leads somewhere.
  func named(_ text: String, _ address: Address) -> Markup {
    element("a", ["href": href(address), "lang": foreignContent]) { text }
  }

  /// The place of a measure: its own page where it has targets or two dates, else its row among
  /// the populations.
  func address(of measure: MeasureResult, in jurisdiction: Jurisdiction) -> Address {
    measure.hasPage
      ? .measure(jurisdiction.id, measure.measure.id)
      : .populations(jurisdiction.id, measure.measure.id)
  }

  /// How much of a clause is printed.
  enum ClauseStyle {
    /// Document and clause.
    case full
    /// The clause alone, where the document is clear.
    case clause
    /// The document alone; screen readers get the clause as well.
    case document
  }

  /// A clause of a document as a link into its text.
  func clause(
    _ clause: String, of id: String, in jurisdiction: Jurisdiction, style: ClauseStyle = .full
  ) -> Markup {
    guard let document = jurisdiction.document(id) else { return content(clause) }
    let anchor = document.outline.anchor(forClause: clause) ?? ""
    let rest = clause.isEmpty ? "" : ", " + clause
    return element(
      "a", ["href": href(.document(jurisdiction.id, id, anchor)), "lang": foreignContent]
    ) {
      switch style {
      case .full: document.label + rest
      case .clause: clause.isEmpty ? document.label : clause
      case .document:
        document.label
        if !rest.isEmpty { element("span", ["class": "sr"]) { rest } }
      }
    }
  }
}

extension MeasureResult {
  /// Whether the measure has a page of its own: it has a target, or figures of two dates.
  var hasPage: Bool { !targets.isEmpty || dated.count > 1 }
}
