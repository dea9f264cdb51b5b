internal import Arguments
internal import Dataset
internal import Findings

/// Reads the content and says what is wrong with it.
struct Check: Command {
  static let name = "check"
  static let words: [String] = []
  static let summary = "Say what is wrong or doubtful in the content, without writing a site."
  static let options: [Option<Check>] = [
    .value("content", "DIR", "Read the tables and texts from DIR (default: content).", \.content),
    .value(
      "format", "FORMAT", "Write findings as text or json (default: text).",
      expected: "text or json", \.format, read: ReportFormat.init(rawValue:)),
  ]

  var content = "content"
  var format = ReportFormat.text

  func run(_ words: [String]) async throws -> ExitCode {
    var findings = FindingList()
    _ = try Dataset.load(content, findings: &findings)
    try Terminal.report(findings, as: format, roots: ["content": content])
    if format == .text {
      try Terminal.say(
        "\(findings.tally(.error)), \(findings.tally(.warning)) in '\(content)'")
    }
    return findings.hasErrors ? .findings : .done
  }
}
