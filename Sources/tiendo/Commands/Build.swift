internal import Arguments
internal import Dataset
internal import Files
internal import Findings
internal import FoundationEssentials
internal import Measures
internal import Publishing

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
      "adopt", "DIR",
      "Write the pages to DIR this once though it holds other files, and keep these.",
      \.adopted),
    .value(
      "publish", "DIR", "Publish to DIR for a web server, as a new version, in place of --output.",
      \.published
    ).excluding("output", "adopt"),
    .flag("compress", "Write .gz and .br beside every text, for a web server.", \.isCompressed),
    .value(
      "as-of", "DATE", "Speak for DATE instead of the last report date of site.yaml.",
      expected: "a date such as 2026-10-31", \.date, read: { Day(iso: $0).map(Optional.some) }),
    .value(
      "archive", "DIR",
      "Put the sealed years in DIR below nam/ (default: archive); not together with --as-of.",
      \.archive
    ).excluding("as-of"),
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
  var output: String?
  var adopted: String?
  var archive: String?
  var published: String?
  var isCompressed = false
  var date: Day?
  var isStrict = false
  var jobs = ProcessInfo.processInfo.activeProcessorCount
  var format = ReportFormat.text

  func run(_ words: [String]) async throws -> ExitCode {
    let clock = ContinuousClock()
    let start = clock.now
    let place = try place
    let destination = try destination(place)
    var findings = FindingList()
    let files = try await SiteMaterial(
      content: content, theme: theme, archive: archive ?? "archive", date: date, jobs: jobs
    ).files(&findings)
    let roots = ["content": content, "theme": theme, "site": place]
    try Terminal.report(findings, as: format, roots: roots, done: "nothing was written")
    let isBlocked = findings.hasErrors || (isStrict && findings.count(.warning) > 0)
    guard !isBlocked else {
      Terminal.complain("nothing was written; '\(place)' is as it was")
      return .findings
    }
    let publication = try await write(files, to: destination)
    tell(publication.kept) { "kept \($0), which no build wrote" }
    tell(publication.left) { "left \($0) alone, since it is not known to be of a build" }
    let seconds = (clock.now - start) / .seconds(1)
    if format == .text {
      try Terminal.say(
        "\(summary(of: files, publication, seconds: seconds, findings)): \(place)",
        done: "the new site is in place in '\(place)'")
    }
    return .done
  }

  /// The folder that is written to, as the user named it.
  private var place: String {
    get throws(UsageError) {
      if let published { return published }
      guard let adopted else { return output ?? "site" }
      let isOne = output.map { FileSystem.areSame($0, adopted) } ?? true
      guard isOne else { throw .contradiction("output", "adopt") }
      return adopted
    }
  }

  private func destination(_ place: String) throws(FileError) -> Destination {
    try Destination(
      place, for: published == nil ? .site(isAdopted: adopted != nil) : .versions,
      sparing: [
        SparedFolder("the content folder", content), SparedFolder("the theme", theme),
        SparedFolder("the archive", archive ?? "archive"),
      ])
  }

  /// Puts the files in their place, with companions where asked.
  private func write(
    _ files: [SiteFile], to destination: Destination
  ) async throws -> Publication {
    let old = destination.path + (published == nil ? "" : "/current")
    let files = isCompressed ? try await withCompanions(files, old: old, jobs: jobs) : files
    return published == nil
      ? try publish(files, to: destination) : try publishVersion(files, to: destination)
  }

  /// Tells of each path in a line, the first ten of them.
  private func tell(_ paths: [String], words: (String) -> String) {
    let shown = 10
    for path in paths.prefix(shown) { Terminal.complain("tiendo: " + words("'\(path)'")) }
    if paths.count > shown {
      Terminal.complain("tiendo: " + words("\(paths.count - shown) more"))
    }
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
      + findings.tally(.warning)
  }
}
