internal import Dataset
internal import Downloads
internal import Measures
internal import Results

/// What changed, from what the data date: documents, figures and reports on tasks.
struct Changes: Sendable {
  private let results: Results
  private let words: Words
  private let figures: Figures

  init(_ results: Results, words: Words) {
    self.results = results
    self.words = words
    figures = Figures(words: words)
  }

  /// The feed, `data/thay-doi.atom`.
  var download: Download {
    let settings = results.dataset.settings
    let feed = AtomFeed(
      id: id("thay-doi"), title: words("feed.title", ["site": settings.title]),
      language: settings.language.rawValue,
      author: settings.owner, address: settings.address.map { $0 + "/" + Address.feed.path },
      home: link(.overview), entries: results.provinces.flatMap { entries(of: $0) })
    return Download(
      name: "thay-doi.atom", subject: "changes", rows: feed.entries.count, bytes: feed.bytes)
  }

  private func entries(of province: ProvinceResults) -> [AtomFeed.Entry] {
    documents(of: province) + readings(of: province) + reports(of: province)
  }

  private func documents(of province: ProvinceResults) -> [AtomFeed.Entry] {
    province.jurisdiction.documents.compactMap { document in
      guard let issued = document.issued, issued.first <= results.reportDate else { return nil }
      return entry(
        ["van-ban", document.id], in: province.jurisdiction, on: issued.first,
        title: words("feed.document", ["document": document.name]),
        .document(province.jurisdiction.id, document.id), summary: document.title)
    }
  }

  /// One entry for the figures of one source at one date, so that a roster of sixty counts is one
  /// change.
  private func readings(of province: ProvinceResults) -> [AtomFeed.Entry] {
    let jurisdiction = province.jurisdiction
    var groups: [Group: [Observation]] = [:]
    for one in jurisdiction.observations where one.reading.date.last <= results.reportDate {
      let source = jurisdiction.source(of: one).id ?? ""
      groups[Group(day: one.reading.date.last, source: source), default: []].append(one)
    }
    return groups.sorted { ($0.key.day, $0.key.source) < ($1.key.day, $1.key.source) }
      .map { group, own in
        entry(
          ["so-lieu", group.day.description, group.source].filter { !$0.isEmpty },
          in: jurisdiction, on: group.day,
          title: words(
            "feed.readings",
            [
              "count": "\(own.count)", "date": figures.date(group.day),
              "source": name(of: jurisdiction.source(of: own[0])),
            ]), .populations(jurisdiction.id), summary: summary(of: own))
      }
  }

  private struct Group: Hashable {
    let day: Day
    let source: String
  }

  private func reports(of province: ProvinceResults) -> [AtomFeed.Entry] {
    let jurisdiction = province.jurisdiction
    return province.duties.flatMap { result in
      result.reports.map { report in
        let (day, state) = (report.progression.day, report.progression.state)
        return entry(
          ["nhiem-vu", result.duty.id, day.description, state.rawValue], in: jurisdiction,
          on: day,
          title: words("feed.report.\(state.rawValue)", ["duty": result.duty.title]),
          .duties(jurisdiction.id, document: result.duty.document, result.duty.id),
          summary: [period(of: report), report.reporter, report.decision, report.evidence]
            .filter { !$0.isEmpty }.joined(separator: "; "))
      }
    }
  }

  /// The period that a report names, in its words; nothing where it names none.
  private func period(of report: DutyReport) -> String {
    report.periodWords.isEmpty
      ? "" : words("report.period", ["period": report.periodWords])
  }

  private func entry(
    _ path: [String], in jurisdiction: Jurisdiction, on day: Day, title: String,
    _ address: Address, summary: String
  ) -> AtomFeed.Entry {
    AtomFeed.Entry(
      id: id(([jurisdiction.id] + path).joined(separator: "/")),
      title: "\(jurisdiction.title): \(title)", day: day, link: link(address), summary: summary)
  }

  /// The first figures of a list, with how many follow.
  private func summary(of observations: [Observation]) -> String {
    let shown = observations.prefix(Changes.shown).compactMap { one in
      results.dataset.measure(one.measure).map {
        "\($0.title): \(figures.full(one.reading, of: $0))"
      }
    }
    let rest = observations.count - shown.count
    return shown.joined(separator: "; ")
      + (rest > 0 ? "; " + words("feed.more", ["count": "\(rest)"]) : "")
  }

  /// How many figures an entry names.
  private static let shown = 3

  private func name(of source: SourceInfo) -> String {
    switch source.kind {
    case .document: source.name
    case .roster:
      words("source.roster", ["title": source.name])
        + (source.isSample ? ", " + words("source.sample") : "")
    case .table: words("source.table")
    }
  }

  /// A link that works from the feed: absolute where the site has an address.
  private func link(_ address: Address) -> String {
    guard let site = results.dataset.settings.address else {
      return address.link(from: Address.feed.path)
    }
    return site + "/" + address.link(from: "index.html")
  }

  /// A name that stays for ever: a tag of the site's host (RFC 4151), or a URN where the site has
  /// no address.
  private func id(_ path: String) -> String {
    let settings = results.dataset.settings
    guard let host = settings.host else { return "urn:tiendo:\(path)" }
    return "tag:\(host),\(settings.reportDates.first?.year ?? results.reportDate.year):\(path)"
  }
}
