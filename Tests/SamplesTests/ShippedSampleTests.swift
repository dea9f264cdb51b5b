import Findings
import FoundationEssentials
import Samples
import Tables
import Testing

@Suite struct `The shipped sample rosters` {
  private static let folder = "content/thai-nguyen/rosters/"

  @Test(arguments: ["dien-quan-ly", "bch-tinh", "bch-xa"])
  func `are what SampleRosters makes of their margins`(id: String) throws {
    var findings = FindingList()
    func bytes(_ name: String) throws -> [UInt8] {
      try Array(Data(contentsOf: URL(filePath: Self.folder + name)))
    }
    func table(_ name: String) throws -> Table {
      try #require(Table.read(try bytes(name), file: Self.folder + name, findings: &findings))
    }
    let sources = SampleSource.read(try table("rosters.csv"), findings: &findings)
    let source = try #require(sources.first { $0.id == id })
    let made = try sampleRoster(
      meeting: try table(source.margins), at: source.date, file: source.file, findings: &findings)
    #expect(findings.sorted.map(\.text) == [])
    let isShipped = try made == bytes(source.file)
    #expect(isShipped, "run 'swift run SampleRosters content/thai-nguyen/rosters'")
  }
}
