import FoundationEssentials
import Testing

/// A change that is wrong at some stage of making a site, and the rule that tells of it.
struct Breach: CustomTestStringConvertible {
  let rule: String
  let file: String
  let old: String
  let new: String

  init(_ rule: String, _ file: String, _ old: String, _ new: String) {
    self.rule = rule
    self.file = file
    self.old = old
    self.new = new
  }

  var testDescription: String { rule }

  private static let document = "content/tinh-mau/documents/01-kh.md"
  private static let heading = "## I. Mục tiêu"

  /// One of each stage: settings, tables, joins, texts, pages, theme.
  static let all = [
    Breach("settings-unknown", "content/site.yaml", "owner:", "ownr:"),
    Breach("yaml-open-quote", "content/site.yaml", "title: Tiến", "title: \"Tiến"),
    Breach("unknown-column", "content/measures.csv", "better", "bettr"),
    Breach("unclosed-quote", "content/measures.csv", "tre,Cán", "tre,\"Cán"),
    Breach("bad-choice", "content/tinh-mau/targets.csv", "tre,>=", "tre,=>"),
    Breach("unknown-reference", "content/tinh-mau/tasks.csv", "nv-1,01-kh", "nv-1,01-hk"),
    Breach("condition-operand", "content/measures.csv", "age < 40", "age < forty"),
    Breach("unknown-clause", "content/tinh-mau/observations.csv", "I.1", "IX"),
    Breach("linked-document", document, heading, heading + "\n\n[[02-kh]]"),
    Breach("unknown-clause", document, heading, heading + "\n\n[[01-kh#IX]]"),
    Breach("live-key", document, heading, heading + "\n\n```tasks\ndocumnt: 01-kh\n```"),
    Breach("live-word", document, heading, heading + "\n\n```task\ndocument: 01-kh\n```"),
    Breach("raw-html", document, heading, heading + "\n\n<b>x</b>"),
    Breach("dead-link", document, heading, heading + "\n\n[x](khong-co.html)"),
    Breach("dead-anchor", document, heading, heading + "\n\n[x](#khong-co)"),
    Breach("missing-picture", document, heading, heading + "\n\n![](images/65e0.jpg)"),
    Breach("long-id", "content/tinh-mau/tasks.csv", "nv-1", String(repeating: "n", count: 300)),
    Breach(
      "template-unknown-name", "theme/partials/foot.mustache", "{{site.date}}", "{{site.dat}}"),
    Breach(
      "theme-outside", "theme/partials/foot.mustache", "</main>", "<img src=\"//a.vn/b.png\">"),
    Breach("missing-word", "theme/words/vi.yaml", "  numbers: Quy ước\n", ""),
    Breach("lacking-anchor", "theme/partials/symbols.mustache", "id=\"s-too-early\"", ""),
  ]
}

@Suite struct `The program says the same` {
  @Test(arguments: Breach.all)
  func `when it checks as when it builds`(breach: Breach) async throws {
    let workspace = try Workspace(from: .small)
    defer { workspace.clear() }
    try FileManager.default.removeItem(at: workspace.url("theme"))
    try FileManager.default.copyItem(
      at: Program.package.appending(path: "theme"), to: workspace.url("theme"))
    let pieces = try workspace.text(breach.file)
      .split(separator: breach.old, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(pieces.count == 2)
    try workspace.write(pieces.joined(separator: breach.new), to: breach.file)
    let check = try await Program.run(
      ["check", "--strict", "--format", "json"], in: workspace.folder)
    let build = try await Program.run(
      ["build", "--strict", "--format", "json"], in: workspace.folder)
    #expect(check.output == build.output)
    #expect((check.exit, build.exit) == (1, 1))
    #expect(check.output.contains("\"rule\":\"\(breach.rule)\""), "\(check.output)")
    #expect(!FileManager.default.fileExists(atPath: workspace.url("site").path()))
  }
}
