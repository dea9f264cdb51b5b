import Charts
import FoundationEssentials
import Testing

@Suite struct `The page on the theme` {
  @Test func `has every shell`() throws {
    let rows = table(
      "| shell | page | values |",
      in: try Page("docs/theme.md").section("## What each shell gets"))
    #expect(Set(rows.map { $0[0].bare }) == Set(try shells()))
  }

  @Test func `has every value that a shell asks for`() throws {
    let rows = table(
      "| shell | page | values |",
      in: try Page("docs/theme.md").section("## What each shell gets"))
    for file in try fileNames(in: "theme/pages") where file.hasSuffix(".mustache") {
      let shell = name(of: file)
      let known = rows.first { $0[0].bare == shell }.map { names(in: $0[2]) } ?? []
      let text = try String(contentsOfFile: "theme/pages/" + file, encoding: .utf8)
      let asked = text.matches(of: /\{\{[#^]?([a-z_.]+)\}\}/).map { String($0.output.1) }
        .filter { name in
          !["words.", "links.", "site."].contains { name.hasPrefix($0) }
        }
        .map { $0.split(separator: ".").last.map(String.init) ?? $0 }
      #expect(Set(asked).subtracting(known) == [], "of the shell \(file)")
    }
  }

  @Test func `has every role of a chart`() throws {
    let rows = table(
      "| role | stands for |", in: try Page("docs/theme.md").section("## How to change a chart"))
    let listed = rows.flatMap { row in
      row[0].matches(of: /`([a-z0-9-]+)`/).map { String($0.output.1) }
    }
    #expect(listed.count == Set(listed).count)
    #expect(Set(listed) == Set(Role.allCases.map(\.rawValue)))
  }

  private func shells() throws -> [String] {
    try fileNames(in: "theme/pages").filter { $0.hasSuffix(".mustache") }.map(name)
  }

  /// The name of a shell, which the files of all languages share.
  private func name(of file: String) -> String {
    String(file.prefix { $0 != "." })
  }

  /// The names in backticks.
  private func names(in cell: String) -> Set<String> {
    Set(cell.matches(of: /`([a-z_]+)`/).map { String($0.output.1) })
  }
}
