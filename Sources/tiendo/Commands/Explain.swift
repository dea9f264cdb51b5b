internal import Arguments
internal import Dataset
internal import Findings
internal import Results

/// Says how the figures and statuses of one measure came about.
struct Explain: Command {
  static let name = "explain"
  static let words = ["MEASURE"]
  static let summary = "Show every figure of a measure, and how the status of each target follows."
  static let options: [Option<Explain>] = [
    .value("content", "DIR", "Read the tables and texts from DIR (default: content).", \.content),
    .value(
      "jurisdiction", "ID", "Speak of one province only (default: all that have the measure).",
      \.jurisdiction),
  ]

  var content = "content"
  var jurisdiction = ""

  func run(_ words: [String]) async throws -> ExitCode {
    var findings = FindingList()
    let dataset = try Dataset.load(content, findings: &findings)
    guard let dataset, !findings.hasErrors else {
      try Terminal.report(findings, as: .text, roots: ["content": content])
      return .findings
    }
    return try explain(words.first ?? "", in: Results(dataset))
  }

  private func explain(_ id: String, in results: Results) throws -> ExitCode {
    let known = results.provinces.map(\.jurisdiction.id)
    guard jurisdiction.isEmpty || known.contains(jurisdiction) else {
      return unknown("province", jurisdiction, among: known)
    }
    let chosen = results.provinces.filter {
      jurisdiction.isEmpty || $0.jurisdiction.id == jurisdiction
    }
    let found = chosen.compactMap { province in
      province.measure(id).map { (province, $0) }
    }
    guard !found.isEmpty else {
      return unknown("measure", id, among: chosen.flatMap(\.measures).map(\.measure.id))
    }
    for (province, measure) in found {
      try Terminal.say(Explanation(of: measure, in: province, results: results).text)
    }
    return .done
  }

  private func unknown(_ kind: String, _ name: String, among names: [String]) -> ExitCode {
    Terminal.complain("no \(kind) is called '\(name)'\(name.suggestion(among: names))")
    return .findings
  }
}
