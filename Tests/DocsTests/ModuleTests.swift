import FoundationEssentials
import Testing

@Suite struct `The map of modules` {
  @Test func `has every module in the order of the manifest`() throws {
    let lines = try Page("README.md").section("## The code")
    let written = table("| module | what it does |", in: lines).map { $0[0].bare }
    #expect(written == (try manifest("modules")) + (try manifest("programs")))
  }

  @Test func `names every module of C`() throws {
    let text = try Page("README.md").section("## The code").joined(separator: "\n")
    let folders = try FileManager.default.contentsOfDirectory(atPath: "Sources")
    let map = Set(try manifest("modules") + manifest("programs"))
    for folder in folders.filter({ !map.contains($0) }).sorted() {
      #expect(text.contains("`\(folder)`"))
    }
  }

  /// The names in one of the manifest's lists.
  private func manifest(_ list: String) throws -> [String] {
    let text = try String(contentsOfFile: "Package.swift", encoding: .utf8)
    let start = try #require(text.firstRange(of: "let \(list):"))
    let end = try #require(text[start.upperBound...].firstRange(of: "\n]"))
    return text[start.upperBound..<end.lowerBound]
      .matches(of: /\(\s*"([A-Za-z]+)",\s*\[/).map { String($0.output.1) }
  }
}
