internal import Archive
internal import Arguments
internal import Findings

/// Says what changed between two sealed years.
struct Compare: Command {
  static let name = "compare"
  static let words = ["BAG", "BAG"]
  static let summary =
    "Say what changed between two sealed years: targets, statuses, values, tasks."
  static let options: [Option<Compare>] = []

  func run(_ words: [String]) async throws -> ExitCode {
    var findings = FindingList()
    let years = words.map { YearTables(bag: $0, findings: &findings) }
    try Terminal.report(findings, as: .text, roots: [:])
    guard !findings.hasErrors, let earlier = years.first, let later = years.last else {
      return .findings
    }
    try Terminal.say(YearComparison(from: earlier, to: later).text)
    return .done
  }
}
