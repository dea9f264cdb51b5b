internal import Archive
internal import Arguments
internal import Characters
internal import Findings

/// Says whether sealed years are whole and in their order.
struct Verify: Command {
  static let name = "verify"
  static let words = ["DIR…"]
  static let summary =
    "Say whether bags, or the sealed years in an archive, are as they were sealed."
  static let options: [Option<Verify>] = [
    .value(
      "seal", "DIGEST", "Expect the newest bag to have this seal, or one that begins with it.",
      expected: "at least 16 hexadecimal digits", \.seal,
      read: { text in
        text.count >= 16 && text.allSatisfy(\.isHexDigit) ? .some(text) : nil
      }),
    .value(
      "format", "FORMAT", "Write findings as text or json (default: text).",
      expected: "text or json", \.format, read: ReportFormat.init(rawValue:)),
  ]

  var seal: String?
  var format = ReportFormat.text

  func run(_ words: [String]) async throws -> ExitCode {
    var findings = FindingList()
    let reports = verify(words, seal: seal, findings: &findings)
    try Terminal.report(findings, as: format, roots: [:])
    if format == .text {
      for report in reports { try Terminal.say(line(of: report)) }
      try Terminal.say(
        "\(counted(reports.count, "bag", "bags")), \(findings.tally(.error)), "
          + findings.tally(.warning))
    }
    return findings.hasErrors ? .findings : .done
  }

  private func line(of report: BagReport) -> String {
    let state = report.findings.hasErrors ? report.findings.tally(.error) : "whole"
    let seal = report.seal.map { ", seal \($0)" } ?? ""
    return "'\(report.path.shown)': \(state), \(counted(report.files, "file", "files")), "
      + "\(counted(report.bytes, "byte", "bytes"))\(seal)"
  }
}
