internal import Archive
internal import Arguments
internal import Dataset
internal import Files
internal import Findings
internal import FoundationEssentials
internal import Measures
internal import Publishing
internal import Results
internal import Site

/// Reads the content, computes the results and writes the site.
struct Build: Command {
  static let name = "build"
  static let words: [String] = []
  static let summary = "Write the site; where anything is wrong, the last one stays as it was."
  static let options: [Option<Build>] = [
    .value("content", "DIR", "Read the tables and texts from DIR (default: content).", \.content),
    .value("theme", "DIR", "Take page shells, words and style from DIR (default: theme).", \.theme),
    .value("output", "DIR", "Write the pages to DIR (default: site).", \.output),
    .value(
      "publish", "DIR", "Publish to DIR for a web server, as a new version, in place of --output.",
      \.published),
    .flag("compress", "Write .gz and .br beside every text, for a web server.", \.isCompressed),
    .value(
      "as-of", "DATE", "Speak for DATE instead of the last report date of site.yaml.",
      expected: "a date such as 2026-10-31", \.date, read: { Day(iso: $0).map(Optional.some) }),
    .value(
      "archive", "DIR",
      "Put the sealed years in DIR below nam/ (default: archive); not together with --as-of.",
      \.archive),
    .flag("strict", "Treat warnings as errors.", \.isStrict),
    .value(
      "jobs", "N", "Write so many pages at once (default: one for each processor).",
      expected: "a number from 1 to 64", \.jobs,
      read: { Int($0).flatMap { (1...64).contains($0) ? $0 : nil } }),
    .value(
      "format", "FORMAT", "Write findings as text or json (default: text).",
      expected: "text or json", \.format, read: ReportFormat.init(rawValue:)),
  ]

  var content = "content"
  var theme = "theme"
  var output = "site"
  var archive = "archive"
  var published = ""
  var isCompressed = false
  var date: Day?
  var isStrict = false
  var jobs = ProcessInfo.processInfo.activeProcessorCount
  var format = ReportFormat.text

  func run(_ words: [String]) async -> ExitCode {
    let clock = ContinuousClock()
    let start = clock.now
    var findings = FindingList()
    let files: [SiteFile]
    do {
      files = try await self.files(&findings)
    } catch {
      Terminal.complain("tiendo: \(error)")
      return .machine
    }
    let place = published.isEmpty ? output : published
    let roots = ["content": content, "theme": theme, "site": place]
    Terminal.report(findings, as: format, roots: roots)
    let isBlocked = findings.hasErrors || (isStrict && findings.count(.warning) > 0)
    guard !isBlocked else {
      Terminal.complain("nothing was written; '\(place)' is as it was")
      return .findings
    }
    do {
      let publication = try await write(files)
      let seconds = (clock.now - start) / .seconds(1)
      if format == .text {
        print(summary(of: files, publication, seconds: seconds, findings))
      }
      return .done
    } catch {
      Terminal.complain("tiendo: \(error)")
      return .failure
    }
  }

  /// Puts the files in their place, with companions where asked.
  private func write(_ files: [SiteFile]) async throws -> Publication {
    let old = published.isEmpty ? output : published + "/current"
    let files = isCompressed ? try await withCompanions(files, old: old, jobs: jobs) : files
    return published.isEmpty
      ? try publish(files, to: output) : try publishVersion(files, to: published)
  }

  /// The files of the site, or none where the content cannot be read.
  private func files(_ findings: inout FindingList) async throws -> [SiteFile] {
    let dataset = try Dataset.load(content, asOf: date, findings: &findings)
    let theme = Theme.load(
      theme, language: dataset?.settings.language ?? .vietnamese, findings: &findings)
    guard let dataset, !findings.hasErrors else { return [] }
    let doubts = findings
    let years = date == nil ? try sealedEditions(in: archive, findings: &findings) : []
    guard !findings.hasErrors else { return [] }
    let builder = try SiteBuilder(Results(dataset), theme: theme, doubts: doubts, years: years)
    return await builder.files(jobs: jobs, findings: &findings)
  }

  private func summary(
    of files: [SiteFile], _ publication: Publication, seconds: Double, _ findings: FindingList
  ) -> String {
    let pages = files.count { $0.path.hasSuffix(".html") }
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    let tenths = Int((seconds * 10).rounded())
    return
      "\(counted(pages, "page", "pages")), \(bytes / 1024) KiB in "
      + "\(counted(publication.changed + publication.unchanged, "file", "files")) "
      + "(\(publication.changed) changed), \(tenths / 10).\(tenths % 10) s, "
      + "\(findings.tally(.warning)): \(published.isEmpty ? output : published)"
  }
}
