import Dataset
import FoundationEssentials
import Testing

@testable import tiendo

@Suite struct `The guide` {
  private static let pages = ["huong-dan", "nhap-lieu", "van-hanh", "gioi-thieu", "tro-nang"]
    .map { "content/pages/\($0).md" }

  /// Sections of the page for those who enter data, each with the table that it explains.
  private static let sections = [
    ("## Thêm một số liệu: `observations.csv`", "observations.csv"),
    ("## Thêm một mục tiêu: `targets.csv`", "targets.csv"),
    ("## Báo cáo một nhiệm vụ: `reports.csv`", "reports.csv"),
  ]

  @Test(arguments: sections)
  func `names columns that the table has, all that are required among them`(
    heading: String, file: String
  ) throws {
    let spec = try #require(TableSpec.all.first { $0.file == file })
    let rows = table("| Cột | Ghi gì |", in: try Page(Self.pages[1]).section(heading))
    let named = rows.map { $0[0].replacing("**", with: "") }
    #expect(named.filter { name in !spec.columns.contains { $0.name == name } } == [])
    let required = spec.columns.filter(\.isRequired).map(\.name)
    #expect(required.filter { !named.contains($0) } == [])
  }

  @Test func `gives an example row with a cell for every column`() throws {
    let spec = try #require(TableSpec.all.first { $0.file == "observations.csv" })
    let row = try #require(
      try Page(Self.pages[1]).text.split(separator: "\n").first { $0.hasPrefix("tn-2027") })
    #expect(
      row.split(separator: ";", omittingEmptySubsequences: false).count == spec.columns.count)
  }

  @Test(arguments: pages)
  func `names tables that there are`(path: String) throws {
    let names = try Page(path).text.matches(of: /`([a-z]+\.csv)`/).map { String($0.output.1) }
    let known = TableSpec.all.compactMap { $0.file.split(separator: "/").last.map(String.init) }
    #expect(names.filter { !known.contains($0) } == [])
  }

  @Test func `lists every table of a province and of the site`() throws {
    let rows = table(
      "| Tệp | Mỗi dòng là |", in: try Page(Self.pages[1]).section("## Số liệu nằm ở đâu"))
    let files = TableSpec.all.map(\.file).filter { !$0.hasPrefix("rosters/") }
    #expect(Set(rows.map { $0[0].bare }) == Set(files))
  }

  @Test(arguments: pages)
  func `names commands, options and goals that there are`(path: String) throws {
    let text = try Page(path).text
    let goals = try String(contentsOfFile: "Makefile", encoding: .utf8)
    for match in text.matches(of: /(?:^|`)make ([a-z]+)/.anchorsMatchLineEndings()) {
      #expect(goals.contains("\n\(match.output.1):"), "make \(match.output.1)")
    }
    for match in text.matches(of: /tiendo ([a-z]+)([^`\n]*)/) {
      let name = String(match.output.1)
      let command = try #require(Program.commands.first { $0.name == name }, "tiendo \(name)")
      for option in match.output.2.matches(of: /--[a-z][a-z-]*/) {
        #expect(command.help.contains(option.output + " "), "\(name) \(option.output)")
      }
    }
    for match in text.matches(of: /`(--[a-z][a-z-]*)`/) {
      let option = match.output.1 + " "
      #expect(Program.commands.contains { $0.help.contains(option) }, "\(option)")
    }
  }

  @Test func `explains messages that the program writes`() throws {
    let rows = table(
      "| Thông báo có chữ | Nghĩa là | Cách sửa |",
      in: try Page(Self.pages[1]).section("## Thông báo nghĩa là gì"))
    let rules = try Page("docs/findings.md").proseLines.filter { $0.hasPrefix("| `") }.map(cells)
    #expect(rows.count > 15)
    for row in rows {
      #expect(rules.contains { $0[2].contains(row[0].bare) }, "\(row[0])")
    }
  }

  @Test func `gives settings of a document that can be read`() throws {
    let block = try #require(
      try Page(Self.pages[1]).text.split(separator: "```\n").last { $0.hasPrefix("---\nid:") })
    let keys = block.matches(of: /\n([a-z]+):/).map { String($0.output.1) }
    let rows = table(
      "| key | required | meaning |", in: try Page("docs/data.md").section("## Documents"))
    #expect(keys.filter { key in !rows.contains { $0[0].bare == key } } == [])
    let required = rows.filter { $0[1] == "yes" }.map { $0[0].bare }
    #expect(required.filter { !keys.contains($0) } == [])
  }
}
