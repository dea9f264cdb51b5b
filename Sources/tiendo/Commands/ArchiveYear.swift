internal import Archive
internal import Arguments
internal import Dataset
internal import Findings
internal import FoundationEssentials
internal import Measures

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

  func run(_ words: [String]) async -> ExitCode {
    guard let name = words.first.flatMap({ BagName($0) }), name.revision == 1 else {
      Terminal.complain("tiendo: YEAR must be a year such as 2026, not '\(words.first ?? "")'")
      return .usage
    }
    var findings = FindingList()
    do {
      let sealed = try await seal(name.year, &findings)
      Terminal.report(findings, as: .text, roots: ["content": content, "theme": theme])
      guard let sealed else {
        Terminal.complain("nothing was sealed")
        return .findings
      }
      print("sealed \(sealed.name) in '\(sealed.path)'\nseal \(sealed.seal)")
      return .done
    } catch {
      Terminal.complain("tiendo: \(error)")
      return .failure
    }
  }

  private func seal(_ year: Int, _ findings: inout FindingList) async throws -> SealedYear? {
    let material = YearMaterial(year: year, content: content, theme: theme)
    guard let made = try await material.files(&findings) else { return nil }
    return try Archive.seal(
      YearContent(
        year: year, reason: reason.isEmpty ? nil : reason, date: today.description,
        info: made.info, payload: made.files), in: output, findings: &findings)
  }

  /// The day in Viet Nam (UTC+7), or that of `SOURCE_DATE_EPOCH` where it is set.
  private var today: Day {
    let stated = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    let seconds = stated ?? Int(Date().timeIntervalSince1970)
    let (ahead, day) = (7 * 3600, 86_400)
    return Day(number: (seconds + ahead) / day)
  }
}
