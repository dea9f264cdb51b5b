import Dataset
import Measures
import Results
import Testing

@Suite struct `A province` {
  @Test func `says which measures need most, and who owes a first figure`() throws {
    let count = try #require(Headcount(10, of: 100))
    let province = try Province(
      measures: [measure("some", .up), measure("more", .up), measure("none", .up)],
      documents: [document("d")],
      targets: [
        target("1", "some", .atLeast, 15), target("2", "more", .atLeast, 40), target("3", "none"),
      ],
      observations: ["some", "more"].map { counted(count, $0, .table) }
    ).results
    #expect(province.neededMost.map(\.measure.id) == ["more", "some"])
    #expect(province.neededMost.map(\.stillNeeded) == [30, 5])
    #expect(province.missingFirstFigure.map(\.measure.id) == ["none"])
    #expect(province.firstFiguresOwed.map(\.count) == [1])
    #expect(province.firstFiguresOwed.first?.agency == nil)
    #expect(province.moved.isEmpty)
  }

  @Test func `knows which measures count the same of others`() throws {
    let count = try #require(Headcount(10, of: 100))
    let province = try Province(
      measures: [
        measure("a", .up, attribute: "Nữ"), measure("b", .up, attribute: "Nữ"),
        measure("c", .up, attribute: "Nữ"), measure("d", .up, attribute: "Trẻ"),
        measure("e", .up), measure("f", .up),
      ],
      documents: [document("d")],
      targets: ["a", "b", "d", "e", "f"].map { target("t-\($0)", $0) },
      observations: ["a", "b", "c", "d", "e", "f"].map { counted(count, $0, .table) }
    ).results
    func peers(_ id: String) throws -> [String] {
      province.peers(of: try #require(province.measure(id))).map(\.measure.id)
    }
    #expect(try peers("a") == ["a", "b"])
    #expect(try peers("c") == [])
    #expect(try peers("d") == [])
    #expect(try peers("e") == [])
    #expect(province.peerGroups.map(\.attribute) == ["Nữ", "Trẻ"])
    #expect(province.peerGroups.map(\.measures.count) == [3, 1])
  }

  @Test func `judges a measure by its own period`() throws {
    func status(_ period: Period?) throws -> TargetStatus? {
      let province = Province(
        today: day(2026, 12, 1), measures: [measure("up", .up, each: period)],
        documents: [document("d", issued: day(2026, 1, 1))], targets: [target("t")],
        observations: [figure(10, day(2025, 12, 31)), figure(40, day(2026, 3, 31))])
      return try province.results.targets.first?.assessment.status
    }
    #expect(try status(nil) == status(.year))
    #expect(try status(nil) != .stale)
    #expect(try status(.quarter) == .stale)
  }
}

@Suite struct `A roster` {
  private let half = Headcount(1, of: 2)
  private let list = Observation.Source.roster(id: "r")
  private let text = Observation.Source.document(id: "d", clause: "I")

  @Test func `confirms a figure of its day with the same counts`() throws {
    let (half, quarter) = (try #require(half), try #require(Headcount(2, of: 4)))
    let stated = counted(half, "up", text)
    #expect(stated.isConfirmed(by: counted(half, "up", list), decimals: 1))
    #expect(!stated.isConfirmed(by: counted(quarter, "up", list), decimals: 1))
    #expect(!stated.isConfirmed(by: counted(half, "down", list), decimals: 1))
    #expect(!stated.isConfirmed(by: counted(half, "up", .table), decimals: 1))
    #expect(!stated.isConfirmed(by: stated, decimals: 1))
    #expect(!stated.isConfirmed(by: counted(half, "up", list, day(2026, 5, 4)), decimals: 1))
  }

  @Test func `confirms a figure without counts that is the same when rounded as shown`() throws {
    let third = try #require(Headcount(1, of: 3))
    let stated = figure(33, day(2026, 5, 3), text)
    #expect(stated.isConfirmed(by: counted(third, "up", list), decimals: 0))
    #expect(!stated.isConfirmed(by: counted(third, "up", list), decimals: 1))
  }

  @Test func `is named with the figures that it confirms`() throws {
    let half = try #require(half)
    let province = try Province(
      rosters: [sampleRoster],
      documents: [document("d")],
      observations: [counted(half, "up", text), counted(half, "up", list)]
    ).results
    let result = try #require(province.measure("up"))
    let latest = try #require(result.latest)
    #expect(latest.source == text)
    let sources = result.confirming(latest).map { province.jurisdiction.source(of: $0) }
    #expect(sources.map(\.name) == ["Danh sách"])
    #expect(sources.map(\.isSample) == [true])
    #expect(province.jurisdiction.source(of: latest).kind == .document)
  }
}

@Suite struct `Figures of one day` {
  private func province(_ values: [(Int, Observation.Source, place: String)]) throws
    -> ProvinceResults
  {
    try Province(
      documents: [document("d"), document("e")],
      observations: values.map { value, source, place in
        figure(value, day(2026, 5, 3), source, at: place)
      }
    ).results
  }

  @Test func `are one difference with all their sources`() throws {
    let sources: [Observation.Source] = [
      .document(id: "d", clause: ""), .roster(id: "r"), .document(id: "e", clause: ""),
    ]
    let found = try province(
      [(1, sources[0], ""), (2, sources[1], ""), (2, sources[2], "")]
    ).differences.filter { $0.kind == .figures }
    #expect(found.count == 1)
    #expect(found.first?.sides.count == 3)
  }

  @Test func `differ in a single place as well`() throws {
    let differences = try province([
      (1, .table, "xã A"), (2, .document(id: "d", clause: ""), "xã A"), (3, .table, "xã B"),
    ]).differences
    #expect(differences.filter { $0.kind == .figures }.map(\.sides.count) == [2])
  }

  @Test func `agree where they are the same when rounded as shown`() throws {
    let differences = try province([(1, .table, ""), (1, .document(id: "d", clause: ""), "")])
      .differences
    #expect(differences.filter { $0.kind == .figures }.isEmpty)
  }
}
