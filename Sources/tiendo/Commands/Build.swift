internal import Arguments
internal import Dataset
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
      "as-of", "DATE", "Speak for DATE instead of the last report date of site.yaml.",
      expected: "a date such as 2026-10-31", \.date, read: { Day(iso: $0).map(Optional.some) }),
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
    let roots = ["content": content, "theme": theme, "site": output]
    Terminal.report(findings, as: format, roots: roots)
    let isBlocked = findings.hasErrors || (isStrict && findings.count(.warning) > 0)
    guard !isBlocked else {
      Terminal.complain("nothing was written; '\(output)' is as it was")
      return .findings
    }
    do throws(PublishingError) {
      let publication = try publish(files, to: output)
      let seconds = (clock.now - start) / .seconds(1)
      if format == .text {
        print(summary(of: files, publication, seconds: seconds, findings))
      }
      return .done
    } catch {
      Terminal.complain("tiendo: \(error)")
      return .machine
    }
  }

  /// The files of the site, or none where the content cannot be read.
  private func files(_ findings: inout FindingList) async throws -> [SiteFile] {
    let dataset = try Dataset.load(content, asOf: date, findings: &findings)
    let theme = Theme.load(
      theme, language: dataset?.settings.language ?? .vietnamese, findings: &findings)
    guard let dataset, !findings.hasErrors else { return [] }
    let builder = try SiteBuilder(Results(dataset), theme: theme, doubts: findings)
    return await builder.files(jobs: jobs, findings: &findings)
  }

  private func summary(
    of files: [SiteFile], _ publication: Publication, seconds: Double, _ findings: FindingList
  ) -> String {
    let pages = files.count { $0.path.hasSuffix(".html") }
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    let tenths = Int((seconds * 10).rounded())
    return "\(pages) pages, \(bytes / 1024) KiB in \(files.count) files "
      + "(\(publication.changed) changed), \(tenths / 10).\(tenths % 10) s, "
      + "\(findings.tally(.warning)): \(output)"
  }
}
