internal import Archive
internal import Arguments
internal import Dataset
internal import Findings
internal import FoundationEssentials
internal import Measures
internal import Publishing

/// Seals a year: its site, results and sources in a bag that is never written over.
struct ArchiveYear: Command {
  static let name = "archive"
  static let words = ["YEAR"]
  static let summary =
    "Seal a year: site, results and sources in a bag that is never written over."
  static let options: [Option<ArchiveYear>] = [
    .value("content", "DIR", "Read the tables and texts from DIR (default: content).", \.content),
    .value("theme", "DIR", "Take page shells, words and style from DIR (default: theme).", \.theme),
    .value("output", "DIR", "Put the bag beside the others in DIR (default: archive).", \.output),
    .value(
      "revision", "REASON", "Seal a year again, beside the first bag, and say why.", \.reason),
  ]

  var content = "content"
  var theme = "theme"
  var output = "archive"
  var reason = ""

  func run(_ words: [String]) async throws -> ExitCode {
    guard let name = words.first.flatMap({ BagName($0) }), name.revision == 1 else {
      Terminal.complain("tiendo: YEAR must be a year such as 2026, not '\(words.first ?? "")'")
      return .usage
    }
    let folder = try Destination(
      output, for: .bags,
      sparing: [SparedFolder("the content folder", content), SparedFolder("the theme", theme)])
    var findings = FindingList()
    let sealed = try await seal(name.year, in: folder.path, &findings)
    try Terminal.report(findings, as: .text, roots: ["content": content, "theme": theme])
    guard let sealed else {
      Terminal.complain("nothing was sealed")
      return .findings
    }
    try Terminal.say(
      "sealed \(sealed.name) in '\(sealed.path)'\nseal \(sealed.seal)",
      done: "\(sealed.name) is sealed in '\(sealed.path)', seal \(sealed.seal)")
    return .done
  }

  private func seal(
    _ year: Int, in folder: String, _ findings: inout FindingList
  ) async throws -> SealedYear? {
    let material = YearMaterial(year: year, content: content, theme: theme)
    guard let made = try await material.files(&findings) else { return nil }
    return try Archive.seal(
      YearContent(
        year: year, reason: reason.isEmpty ? nil : reason, date: try today.description,
        info: made.info, payload: made.files), in: folder, findings: &findings)
  }

  /// The day in Viet Nam (UTC+7), or that of `SOURCE_DATE_EPOCH` where it is set.
  private var today: Day {
    get throws(UsageError) {
      let (ahead, day) = (7 * 3600, 86_400)
      let name = "SOURCE_DATE_EPOCH"
      guard let stated = ProcessInfo.processInfo.environment[name] else {
        return Day(number: (Int(Date().timeIntervalSince1970) + ahead) / day)
      }
      let years = 0..<253_402_300_800  // to the end of the year 9999
      guard let seconds = Int(stated), years.contains(seconds) else {
        throw .badVariable(name, value: stated, expected: "whole seconds since 1970")
      }
      return Day(number: (seconds + ahead) / day)
    }
  }
}
