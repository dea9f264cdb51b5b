import Dataset
import Findings
import Measures
import Results
import Testing

/// The shipped content with its results, read once for all tests.
private let shipped: Results? = {
  var findings = FindingList()
  let dataset = try? Dataset.load("content", findings: &findings)
  return dataset.map { Results($0) }
}()

private func province(_ id: String) throws -> ProvinceResults {
  let provinces = try #require(shipped).provinces
  return try #require(provinces.first { $0.jurisdiction.id == id })
}

@Suite struct `The shipped content` {
  @Test(arguments: [
    ("thai-nguyen", "29-da-tu", 20, 18, 9), ("thai-nguyen", "07-da-tu", 49, 0, 16),
    ("thai-nguyen", "kh-ubnd-cap-xa", 22, 0, 22), ("tuyen-quang", "87-nq-tu", 20, 0, 19),
    ("tuyen-quang", "pl-kh-87-nq-tu", 1, 0, 22),
  ])
  func `holds every target and task of a document`(
    id: String, document: String, targets: Int, orientations: Int, duties: Int
  ) throws {
    let jurisdiction = try province(id).jurisdiction
    let own = jurisdiction.targets.filter { $0.document == document }
    #expect(own.count { $0.nature != .orientation } == targets)
    #expect(own.count { $0.nature == .orientation } == orientations)
    #expect(jurisdiction.duties.count { $0.document == document } == duties)
  }

  @Test func `has the six figures of objective 8 as six rows`() throws {
    let rows = try province("thai-nguyen").jurisdiction.targets.filter {
      $0.document == "07-da-tu" && $0.clause.hasSuffix("(8)")
    }
    let asked = rows.map { "\($0.comparator.rawValue) \($0.value?.floor ?? -1)" }.sorted()
    #expect(asked == ["> 20", "> 25", "> 90", ">= 20", ">= 20", ">= 5"])
  }

  @Test func `shows real progress of women in the provincial committee`() throws {
    let thaiNguyen = try province("thai-nguyen")
    let women = try #require(thaiNguyen.measure("can-bo-nu-bch-tinh"))
    #expect(
      women.dated.compactMap(\.reading.headcount).map { [$0.part, $0.whole] } == [
        [14, 70], [16, 70],
      ])
    #expect(women.dated.map(\.reading.date.last.description) == ["2025-11-30", "2026-05-03"])
    #expect(women.movement?.people == 2)
    let judged = women.targets.filter { $0.target.nature != .orientation }
    #expect(Set(judged.map(\.target.document)) == ["29-da-tu", "07-da-tu"])
    #expect(judged.first?.target.document == "29-da-tu")
    #expect(thaiNguyen.measure("can-bo-dtts-bch-tinh")?.movement?.people == -1)
  }

  @Test func `finds the known differences and no others of their kind`() throws {
    let differences = try province("thai-nguyen").differences
    func measures(_ kind: Difference.Kind) -> Set<String> {
      Set(differences.filter { $0.kind == kind }.compactMap(\.measure))
    }
    #expect(measures(.targets) == ["can-bo-tre-bch-xa", "can-bo-nu-bch-tinh"])
    #expect(measures(.jump).contains("can-bo-nu-bch-xa"))
    #expect(
      measures(.metAtBase).isSuperset(of: [
        "thac-si-tro-len-bch-tinh", "chuyen-vien-chinh-tro-len-bch-co-so",
      ]))
    #expect(measures(.unmetKeep) == ["khoa-hoc-cong-nghe-bch-tinh"])
    #expect(differences.contains { $0.kind == .definition && $0.subject == "Cán bộ trẻ" })
    #expect(differences.contains { $0.kind == .reporting })
    #expect(differences.contains { $0.kind == .horizon })
    #expect(differences.contains { $0.kind == .citation && $0.subject == "29-ĐA/TU" })
  }

  @Test func `values of the young members of commune committees are 20, 20 and 25`() throws {
    let differences = try province("thai-nguyen").differences
    let rivals = try #require(
      differences.first { $0.kind == .targets && $0.measure == "can-bo-tre-bch-xa" })
    let values = rivals.sides.compactMap { side -> Int? in
      guard case .target(let result) = side else { return nil }
      return result.target.value?.floor
    }
    #expect(values == [20, 20, 25])
  }

  @Test func `sees deadlines that an appendix turned into all the time`() throws {
    let loosened = try province("tuyen-quang").differences.filter { $0.kind == .loosened }
    #expect(loosened.count == 5)
  }

  @Test func `needs so many more people by 2030`() throws {
    let thaiNguyen = try province("thai-nguyen")
    let expected = [
      "can-bo-tre-dien-btv": 8, "can-bo-nu-dien-btv": 3, "can-bo-dtts-dien-btv": 14,
      "can-bo-tre-bch-tinh": 1, "can-bo-nu-bch-tinh": 2, "can-bo-dtts-bch-tinh": 2,
      "can-bo-tre-bch-xa": 36, "can-bo-nu-bch-xa": 84,
    ]
    for (measure, people) in expected {
      let target = thaiNguyen.targets.first {
        $0.target.measure == measure && $0.target.document == "29-da-tu"
          && $0.target.nature == .commitment
      }
      #expect(target?.assessment.stillNeeded == people, "\(measure)")
    }
  }
}
