import Dataset
import Findings
import Measures
import Results
import Starter
import Testing

@Suite struct `A site to start from` {
  private let dataset: Dataset
  private let findings: [String]

  init() throws {
    let head = "content/"
    let files = StarterFile.all.filter { $0.path.hasPrefix(head) }.map {
      SourceFile(path: String($0.path.dropFirst(head.count)), bytes: Array($0.text.utf8))
    }
    var found = FindingList()
    dataset = try #require(try Dataset.load(files, findings: &found))
    findings = found.sorted.map(\.text)
  }

  @Test func `has nothing wrong and nothing doubtful`() { #expect(findings == []) }

  @Test func `has a row in every table that it has`() throws {
    let province = try #require(dataset.jurisdictions.first)
    #expect(dataset.pages.count == 1)
    #expect(province.documents.count == 1)
    #expect(province.targets.count == 3)
    #expect(province.observations.count == 6)
    #expect(province.judgements.count == 1)
    #expect(province.duties.count == 3)
    #expect(province.reports.count == 2)
    #expect(province.milestones.count == 2)
    #expect(province.rosters.map(\.isSample) == [true])
  }

  @Test func `has targets that are judged`() throws {
    let province = try #require(Results(dataset).provinces.first)
    #expect(
      province.targets.map { $0.assessment.status } == [.onTrack, .atRisk, .onTrack])
  }

  @Test func `has a roster that counts what the document states`() throws {
    let province = try #require(dataset.jurisdictions.first)
    for measure in ["can-bo-tre", "can-bo-nu"] {
      let base = province.observations(of: measure).filter { $0.reading.date.last.year == 2026 }
      #expect(base.map { $0.reading.headcount?.part } == [4, 4])
      #expect(base.map { $0.reading.headcount?.whole } == [20, 20])
    }
  }

  @Test func `says what to do next, naming files that are there`() throws {
    let guide = try #require(StarterFile.all.first { $0.path == "DOC-TRUOC.md" })
    let named = guide.text.matches(of: /`([a-z]+\.(?:csv|yaml))`/).map { String($0.output.1) }
    #expect(named.count > 5)
    for name in named {
      #expect(StarterFile.all.contains { $0.path.hasSuffix("/" + name) }, "\(name)")
    }
  }
}
