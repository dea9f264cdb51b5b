import Archive
import Dataset
import Findings
import Measures
import Results
import Testing

/// The committed baseline, and what changed from it to the shipped content.
@Suite struct `The baseline of 2025` {
  private let editions: [SealedEdition]
  private let findings: [String]

  init() throws {
    var found = FindingList()
    editions = try sealedEditions(in: "archive", findings: &found)
    findings = found.sorted.map { "\($0.place): \($0.text)" }
  }

  private func comparison() throws -> YearComparison {
    var findings = FindingList()
    let dataset = try #require(try Dataset.load("content", findings: &findings))
    let baseline = try #require(editions.first)
    return YearComparison(from: baseline.tables, to: YearTables(Results(dataset)))
  }

  @Test func `is whole, of 31 December 2025, and says that it was rebuilt`() throws {
    #expect(findings == [])
    #expect(editions.map(\.name.description) == ["2025"])
    let baseline = try #require(editions.first)
    #expect(baseline.reportDate.description == "2025-12-31")
    #expect(baseline.isRebuilt)
    #expect(baseline.tables.documents.map(\.key.id) == ["07-da-tu"])
    #expect(baseline.tables.figures.contains { $0.date == "2025-11-30" })
    #expect(baseline.tables.figures.allSatisfy { $0.date <= "2025-12-31" })
  }

  @Test func `holds figures that have moved since`() throws {
    let values = try comparison().values
    func counts(_ measure: String) -> [String] {
      values.filter { $0.after.key.id == measure }.flatMap { change in
        [change.before, change.after].map { "\($0.numerator)/\($0.denominator) \($0.date)" }
      }
    }
    #expect(counts("can-bo-nu-bch-tinh") == ["14/70 2025-11-30", "16/70 2026-05-03"])
    #expect(counts("can-bo-dtts-bch-tinh") == ["26/70 2025-11-30", "25/70 2026-05-03"])
    #expect(values.count > 20)
  }

  @Test func `lacks the documents of 2026 and all that they set`() throws {
    let comparison = try comparison()
    #expect(
      comparison.addedDocuments.map(\.key.id).sorted() == [
        "29-da-tu", "87-nq-tu", "kh-ubnd-cap-xa", "pl-kh-87-nq-tu",
      ])
    #expect(Set(comparison.addedTargets.map(\.document)).contains("29-da-tu"))
    #expect(!comparison.addedTargets.contains { $0.document == "07-da-tu" })
    #expect(comparison.droppedTargets == [])
    #expect(comparison.changedTargets == [])
  }
}
