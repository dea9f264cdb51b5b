internal import Arguments
internal import Findings
internal import FoundationEssentials

/// Makes the site without writing it, and says what is wrong on the way.
struct Check: Command {
  static let name = "check"
  static let words: [String] = []
  static let summary = "Say what 'build' would find wrong or doubtful, without writing anything."
  static let options: [Option<Check>] = [
    .value("content", "DIR", "Read the tables and texts from DIR (default: content).", \.content),
    .value("theme", "DIR", "Take page shells, words and style from DIR (default: theme).", \.theme),
    .value("archive", "DIR", "Read the sealed years in DIR too (default: archive).", \.archive),
    .flag("strict", "Treat warnings as errors.", \.isStrict),
    .value(
      "format", "FORMAT", "Write findings as text or json (default: text).",
      expected: "text or json", \.format, read: ReportFormat.init(rawValue:)),
  ]

  var content = "content"
  var theme = "theme"
  var archive = "archive"
  var isStrict = false
  var format = ReportFormat.text

  func run(_ words: [String]) async throws -> ExitCode {
    var findings = FindingList()
    let material = SiteMaterial(
      content: content, theme: theme, archive: archive,
      jobs: ProcessInfo.processInfo.activeProcessorCount)
    _ = try await material.files(&findings)
    try Terminal.report(findings, as: format, roots: ["content": content, "theme": theme])
    if format == .text {
      try Terminal.say(
        "\(findings.tally(.error)), \(findings.tally(.warning)) in '\(content)'")
    }
    let isBlocked = findings.hasErrors || (isStrict && findings.count(.warning) > 0)
    return isBlocked ? .findings : .done
  }
}
