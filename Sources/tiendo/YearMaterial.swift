internal import Archive
internal import Dataset
internal import Findings
internal import Measures
internal import Publishing
internal import Results
internal import Site

/// What a bag holds of a year, made from content and theme.
///
/// The site is built from the bag's own sources, so that they give the same site again.
struct YearMaterial {
  let year: Int
  let content: String
  let theme: String

  /// Files below `data/`, and lines for `bag-info.txt`.
  struct Made {
    let files: [SiteFile]
    let info: [BagInfoLine]
  }

  /// Makes everything; nothing, with findings, where the content is wrong or has no report date in
  /// the year.
  func files(_ findings: inout FindingList) async throws -> Made? {
    var first = FindingList()
    guard let read = try Dataset.load(content, findings: &first), !first.hasErrors else {
      findings.append(first)
      return nil
    }
    guard let date = read.settings.reportDates.last(where: { $0.year == year }) else {
      let known = read.settings.reportDates.map(\.description).joined(separator: ", ")
      findings.report(
        .noReportDateInYear, at: Place("content/site.yaml"),
        ["year": String(year), "dates": known])
      return nil
    }
    let sources = read.known(on: date).sourcesWithCounts
    let theme = Theme.load(theme, language: read.settings.language, findings: &findings)
    guard let dataset = try Dataset.load(sources, asOf: date, findings: &findings),
      !findings.hasErrors
    else { return nil }
    let results = Results(dataset)
    let isPast = dataset.settings.isPast
    let builder = SiteBuilder(results, theme: theme, doubts: findings)
    let site = await builder.files(jobs: 1, findings: &findings)
    guard !findings.hasErrors else { return nil }
    return Made(
      files: try marked(site).map { SiteFile(path: "site/" + $0.path, bytes: $0.bytes) }
        + YearTables(results).files
        + sources.map { SiteFile(path: "sources/" + $0.path, bytes: $0.bytes) }
        + (try buildFiles(sources, on: date)),
      info: [
        BagInfoLine("Source-Organization", dataset.settings.owner),
        BagInfoLine("External-Description", dataset.settings.title),
        BagInfoLine("Bag-Software-Agent", "tiendo \(Program.version)"),
        BagInfoLine("Report-Date", date.description),
      ] + (isPast ? [BagInfoLine(BagInfo.edition, BagInfo.rebuilt)] : []))
  }

  /// How the site was built: settings, version, command and theme.
  private func buildFiles(_ sources: [SourceFile], on date: Day) throws -> [SiteFile] {
    let command =
      "tiendo build --content data/sources --theme data/build/theme --output site --as-of \(date)\n"
    let settings = sources.filter { $0.path == "site.yaml" }
    return settings.map { SiteFile(path: "build/site.yaml", bytes: $0.bytes) }
      + [
        SiteFile(path: "build/version.txt", bytes: Array("tiendo \(Program.version)\n".utf8)),
        SiteFile(path: "build/command.txt", bytes: Array(command.utf8)),
      ]
      + (try Theme.files(theme)).map { SiteFile(path: "build/theme/" + $0.path, bytes: $0.bytes) }
  }
}

extension Rule {
  static let noReportDateInYear = Rule(
    "no-report-date-in-year", .error,
    "report_dates has no day in {year}, only {dates}; add the day for which the year is to speak")
}
