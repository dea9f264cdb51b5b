internal import Findings
internal import Prose
internal import Publishing

/// Finds links of finished pages that lead nowhere, and ids that stand twice.
///
/// What is wrong is told in the text or the shell in which it is written. A link that only the
/// program can have made is told at the page: it is a fault of the program.
struct LinkCheck {
  private var origins: Origins
  private let pages: [(path: String, content: FinishedPage)]
  private let paths: Set<String>
  private let ids: [String: Set<String>]
  /// Pages whose shells have mistakes: nothing is said of what they lack.
  private let incomplete: Set<String>
  private var told: Set<Told> = []
  private var suggestions = 0
  /// Ids that links of the program ask for, by the shell that lacks them, with a page that does.
  private var lacking: [String: (shells: Set<String>, page: String)] = [:]
  private(set) var findings = FindingList()

  /// A mistake that many pages share.
  private struct Told: Hashable {
    let place: Place
    let value: String
  }

  /// Reads the pages among files; links may lead to files of sealed years as well.
  init(
    _ files: [SiteFile], beside sealed: [SiteFile], origins: Origins, incomplete: Set<String>
  ) {
    self.origins = origins
    self.incomplete = incomplete
    paths = Set((files + sealed).map(\.path))
    pages = files.filter { $0.path.hasSuffix(".html") }.map { ($0.path, FinishedPage($0.bytes)) }
    ids = Dictionary(pages.map { ($0.path, $0.content.ids) }) { first, _ in first }
  }

  /// Goes over all pages.
  mutating func run() {
    for (path, page) in pages {
      for id in page.doubled { reportDoubled(id, on: path) }
      var seen: Set<FinishedPage.Link> = []
      for link in page.links where seen.insert(link).inserted { check(link, on: path) }
    }
    reportLacking()
  }

  private mutating func check(_ link: FinishedPage.Link, on page: String) {
    guard LinkScheme(of: link.value) == .relative else {
      if link.isLoaded { report(.outsideLoad, link.value, on: page, [:]) }
      return
    }
    guard let target = SiteLink(link.value, from: page) else {
      return report(.linkOutside, link.value, on: page, [:])
    }
    let (path, id) = (target.path, target.fragment)
    guard paths.contains(path) else { return reportMissing(path, link.value, on: page) }
    guard !id.isEmpty, !incomplete.contains(path), let known = ids[path], !known.contains(id) else {
      return
    }
    if origins.places(ofLink: link.value, on: page).isEmpty, let shell = origins.shell(of: path) {
      lacking[id, default: ([], path)].shells.insert(shell)
    } else {
      report(
        .deadAnchor, link.value, on: page,
        ["path": path, "id": id, "suggestion": suggestion(id, among: known)])
    }
  }

  /// Tells of a file that is not there: pictures come from the theme, and the address of a page may
  /// have been mistyped.
  private mutating func reportMissing(_ path: String, _ link: String, on page: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if path.hasPrefix("assets/"), origins.places(ofLink: link, on: page).isEmpty {
      findings.report(.themeFileMissing, at: Place("theme/" + path))
    } else if pictures.contains(where: { name.lowercased().hasSuffix($0) }) {
      report(
        .missingPicture, link, on: page,
        ["address": Address("assets/" + name).link(from: page)])
    } else {
      let near = suggestion(path, among: paths) { Address($0).link(from: page) }
      report(.deadLink, link, on: page, ["path": path, "suggestion": near])
    }
  }

  /// The nearest of some names; nobody reads the hundredth, so that there is none.
  private mutating func suggestion(
    _ name: String, among names: Set<String>, as written: (String) -> String = { $0 }
  ) -> String {
    suggestions += 1
    guard suggestions <= 20, let near = name.nearest(among: names) else { return "" }
    return "; did you mean '\(written(near))'?"
  }

  /// Reports something about a link where it is written, once for all pages that share it.
  private mutating func report(
    _ rule: Rule, _ link: String, on page: String, _ values: [String: String]
  ) {
    let places = origins.places(ofLink: link, on: page)
    for place in places.isEmpty ? [Place("site/" + page)] : places
    where told.insert(Told(place: place, value: link)).inserted {
      findings.report(rule, at: place, values.merging(["link": link]) { $1 })
    }
  }

  private mutating func reportDoubled(_ id: String, on page: String) {
    // The later of two rows or headings is the one to rename.
    let places = origins.places(ofID: id, on: page)
    let place = places.last ?? Place("site/" + page)
    guard told.insert(Told(place: place, value: id)).inserted else { return }
    findings.report(
      .doubledID, at: place,
      [
        "id": id, "page": page,
        "other": places.count > 1 ? "\(places[0])" : "a part that the program makes",
      ])
  }

  /// Tells of ids that links of the program ask for: one finding for each shell, and one for what
  /// several shells lack, which is a partial's.
  private mutating func reportLacking() {
    let byShell = Dictionary(grouping: lacking) { _, asked in
      asked.shells.count == 1 ? asked.shells.first.map { "pages/\($0).mustache" } : nil
    }
    for (shell, lacking) in byShell {
      let ids = lacking.map(\.key).sorted()
      findings.report(
        .lackingID, at: Place("theme/" + (shell ?? "partials")),
        [
          "ids": ids.map { "'\($0)'" }.joined(separator: ", "),
          "page": lacking.map(\.value.page).min() ?? "",
        ])
    }
  }
}

/// Endings of pictures.
private let pictures = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".ico"]

extension Rule {
  static let deadLink = Rule(
    "dead-link", .error,
    "the link '{link}' leads nowhere; the site has no file '{path}'{suggestion}")
  static let deadAnchor = Rule(
    "dead-anchor", .error,
    "the link '{link}' leads nowhere; '{path}' has no id '{id}'{suggestion}")
  static let linkOutside = Rule(
    "link-outside", .error,
    "the link '{link}' leads out of the site; write the way from this page to the other")
  static let missingPicture = Rule(
    "missing-picture", .error,
    "the site has no picture '{link}'; put it into theme/assets and write '{address}'")
  static let outsideLoad = Rule(
    "outside-load", .error,
    "'{link}' is loaded from elsewhere, but pages work without a network; put the file into "
      + "theme/assets")
  static let doubledID = Rule(
    "doubled-anchor", .error,
    "the id '{id}' stands twice on the page '{page}', here and in {other}; rename one")
  static let lackingID = Rule(
    "lacking-anchor", .error,
    "pages such as '{page}' lack the id {ids}, to which links of the program lead; take it from the "
      + "shipped theme")
}
