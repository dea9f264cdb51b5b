import Testing

/// What the shipped content says of 29-ĐA/TU, read from the open data of its site.
@Suite struct `The shipped results of 29-ĐA/TU` {
  /// The headline measures: counts, clause and people still needed, as the document gives them.
  private static let headlines = [
    ("ct-1-2030", "39/464", "Phần thứ hai, I", 8, "dien-quan-ly"),
    ("ct-2-2030", "113/464", "Phần thứ hai, I", 3, "dien-quan-ly"),
    ("ct-3-2030", "172/464", "Phần thứ hai, I", 14, "dien-quan-ly"),
    ("ct-4-2030", "3/70", "Phần thứ hai, I.1.1", 1, "bch-tinh"),
    ("ct-5-2030", "16/70", "Phần thứ hai, I.1.1", 2, "bch-tinh"),
    ("ct-6-2030", "25/70", "Phần thứ hai, I.1.1", 2, "bch-tinh"),
    ("ct-7-2030", "451/2432", "Phần thứ hai, I.2.1", 36, "bch-xa"),
    ("ct-8-2030", "768/2432", "Phần thứ hai, I.2.1", 84, "bch-xa"),
  ]

  private func results(_ site: Site) throws -> [ResultRow] {
    let rows: [ResultRow] = try site.rows("results.json")
    return rows.filter { $0.document == "29-da-tu" }
  }

  @Test func `are 20 targets and 18 orientations`() async throws {
    let rows = try results(try await Site.shipped.value)
    #expect(rows.count == 38)
    #expect(rows.count { $0.nature == "commitment" } == 20)
    #expect(rows.count { $0.nature == "orientation" } == 18)
    #expect(rows.filter { $0.nature == "orientation" }.allSatisfy { $0.deadline == "2035-12-31" })
    #expect(rows.filter { $0.nature == "orientation" }.allSatisfy { $0.status == "orientation" })
  }

  @Test func `are too early, without data or a matter of words`() async throws {
    let rows = try results(try await Site.shipped.value).filter { $0.nature == "commitment" }
    func ids(_ status: String) -> [String] { rows.filter { $0.status == status }.map(\.id) }
    #expect(ids("too-early") == (1...8).map { "ct-\($0)-2030" })
    #expect(ids("no-data") == (11...18).map { "ct-\($0)-2030" })
    #expect(
      ids("qualitative") == ["ct-9-2030", "ct-10-2030", "muc-tieu-chung", "muc-tieu-2035"])
  }

  @Test func `keep a starting point in words beside the figure, never in its place`() async throws {
    let rows = try results(try await Site.shipped.value)
    let women = try #require(rows.first { $0.id == "ct-2-2030" })
    #expect(women.baselineWords == "Khoảng 24%, chưa đồng đều tại các cơ quan, đơn vị")
    #expect(women.baseline?.counts == "113/464")
    let planned = try #require(rows.first { $0.id == "ct-11-2030" })
    #expect(planned.baselineWords == "Chưa đồng đều tại các cơ quan, đơn vị")
    #expect(planned.baseline == nil)
  }

  @Test(arguments: headlines)
  func `start from the document, confirmed by a roster marked as sample`(
    id: String, counts: String, clause: String, needed: Int, roster: String
  ) async throws {
    let rows = try results(try await Site.shipped.value)
    let row = try #require(rows.first { $0.id == id })
    let base = try #require(row.baseline)
    #expect(base.counts == counts)
    #expect(base.source == "29-da-tu")
    #expect(base.clause == clause)
    #expect(base.date == "2026-05-03")
    #expect(!base.sample)
    #expect(base.confirmedBy == [ResultRow.Figure.Roster(roster: roster, sample: true)])
    #expect(row.stillNeeded == needed)
    #expect(row.latest == nil)
  }

  @Test func `are the same from the rosters alone`() async throws {
    let workspace = try Workspace(from: .shipped)
    let table = "content/thai-nguyen/observations.csv"
    let head = try workspace.text(table).prefix { $0 != "\n" }
    try workspace.write(head + "\n", to: table)
    let rows = try results(try await Site(in: workspace))
    for (id, counts, _, needed, roster) in Self.headlines {
      let row = try #require(rows.first { $0.id == id })
      let base = try #require(row.baseline, "\(id) has no base")
      #expect(base.counts == counts)
      #expect(base.source == roster)
      #expect(base.sample)
      #expect(row.stillNeeded == needed)
      #expect(row.status == "too-early")
    }
  }

  @Test(arguments: [464, 192, 272, 70, 18, 2432, 871, 91, 181])
  func `count nine populations, each figure confirmed by a sample roster`(total: Int) async throws {
    let rows: [ObservationRow] = try (try await Site.shipped.value).rows("observations.json")
    let stated = rows.filter { $0.source == "29-da-tu" && $0.denominator == total }
    #expect(stated.count >= 5)
    for row in stated {
      let counted = rows.filter { $0.measure == row.measure && $0.sample && $0.date == row.date }
      #expect(counted.map(\.numerator) == [row.numerator], "\(row.measure)")
      #expect(counted.map(\.denominator) == [total], "\(row.measure)")
    }
  }
}
