import Archive
import Findings
import FoundationEssentials
import Publishing
import Testing

/// The tables of a small year, as a bag has them.
private struct SmallYear {
  var documents: [String]
  var targets: [String]
  var figures: [String]
  var tasks: [String]

  /// Puts the tables where a bag has them and reads them.
  func read(in folder: String) throws -> YearTables {
    let tables = folder + "/data/tables"
    try FileManager.default.createDirectory(atPath: tables, withIntermediateDirectories: true)
    let heads = [
      "documents": "jurisdiction,id,name,title,issued",
      "targets": "jurisdiction,id,document,document_name,clause,measure,title,level,deadline,"
        + "nature,status",
      "figures": "jurisdiction,measure,title,unit,value,numerator,denominator,decimals,date,source",
      "tasks": "jurisdiction,id,document,document_name,title,deadline,due,recurs,status,days",
    ]
    for (name, rows) in [
      ("documents", documents), ("targets", targets), ("figures", figures), ("tasks", tasks),
    ] {
      let head = try #require(heads[name])
      try write(([head] + rows).joined(separator: "\r\n") + "\r\n", to: "\(tables)/\(name).csv")
    }
    var findings = FindingList()
    let read = YearTables(bag: folder, findings: &findings)
    #expect(findings.sorted.map(\.text) == [])
    return read
  }
}

private let earlier = SmallYear(
  documents: ["t,29,Đề án số 29-ĐA/TU,Cán bộ trẻ,2026-05-03"],
  targets: [
    "t,ct-1,29,29-ĐA/TU,số 1,tre,Cán bộ trẻ,>= 10 %,2030-12-31,commitment,too-early",
    "t,ct-2,29,29-ĐA/TU,số 2,nu,Cán bộ nữ,>= 25 %,2030-12-31,commitment,on-track",
    "t,ct-3,29,29-ĐA/TU,số 3,dan-toc,Dân tộc,'= 40 %,2030-12-31,commitment,on-track",
  ],
  figures: [
    "t,tre,Cán bộ trẻ,%,8.4,39,464,1,2026-05-03,29", "t,nu,Cán bộ nữ,%,24.4,,,1,2026-05-03,29",
  ],
  tasks: [
    "t,nv-1,29,29-ĐA/TU,Ban hành kế hoạch,Quý II/2026,2026-06-30,no,due-soon,",
    "t,nv-2,29,29-ĐA/TU,Báo cáo năm,Hàng năm,2026-12-31,yes,in-time,",
    "t,nv-3,29,29-ĐA/TU,Lập hồ sơ,2027,2027-12-31,no,in-time,",
    "t,nv-4,29,29-ĐA/TU,Rà soát,2026,2026-12-31,no,in-time,",
  ])

private let later = SmallYear(
  documents: [
    "t,29,Đề án số 29-ĐA/TU,Cán bộ trẻ,2026-05-03", "t,87,Nghị quyết số 87-NQ/TU,Cán bộ,2027-01-05",
  ],
  targets: [
    "t,ct-1,29,29-ĐA/TU,số 1,tre,Cán bộ trẻ,>= 12 %,2030-12-31,commitment,slow",
    "t,ct-2,29,29-ĐA/TU,số 2,nu,Cán bộ nữ,>= 25 %,2030-12-31,commitment,on-track",
    "t,ct-9,87,87-NQ/TU,IV,tre,Cán bộ trẻ,>= 15 %,2029-12-31,commitment,no-data",
  ],
  figures: [
    "t,tre,Cán bộ trẻ,%,8.4,39,464,1,2026-05-03,29",
    "t,tre,Cán bộ trẻ,%,9,42,466,1,2027-10-01,tk", "t,nu,Cán bộ nữ,%,24.6,,,1,2026-05-03,tk",
  ],
  tasks: [
    "t,nv-1,29,29-ĐA/TU,Ban hành kế hoạch,Quý II/2026,2026-06-30,no,done-late,5",
    "t,nv-2,29,29-ĐA/TU,Báo cáo năm,Hàng năm,2027-12-31,yes,unreported,",
    "t,nv-3,29,29-ĐA/TU,Lập hồ sơ,2027,2028-06-30,no,in-time,",
    "t,nv-4,29,29-ĐA/TU,Rà soát,2026,2026-12-31,no,overdue,30",
  ])

@Suite struct `Comparing two years` {
  @Test func `tells what was added, dropped, changed, closed, slipped and re-dated`() throws {
    let (one, other) = try years()
    #expect(
      YearComparison(from: one, to: other).text == """
        documents added: 1
          t/87 Nghị quyết số 87-NQ/TU
        targets added: 1
          t/ct-9 87-NQ/TU, Cán bộ trẻ: >= 15 % by 2029-12-31
        targets dropped: 1
          t/ct-3 29-ĐA/TU, Dân tộc: = 40 % by 2030-12-31
        targets changed by their document: 1
          t/ct-1 29-ĐA/TU, Cán bộ trẻ: level >= 10 % -> >= 12 %
        statuses: 1
          t/ct-1 29-ĐA/TU, Cán bộ trẻ: too-early -> slow
        values: 1
          t/tre Cán bộ trẻ: 8.4 % (39/464) on 2026-05-03 -> 9 % (42/466) on 2027-10-01
        figures revised: 1
          t/nu Cán bộ nữ: 24.4 % on 2026-05-03 -> 24.6 % on 2026-05-03
        tasks closed: 1
          t/nv-1 29-ĐA/TU, Ban hành kế hoạch: done-late
        tasks slipped: 1
          t/nv-4 29-ĐA/TU, Rà soát: due 2026-12-31
        tasks not reported: 1
          t/nv-2 29-ĐA/TU, Báo cáo năm
        tasks re-dated: 1
          t/nv-3 29-ĐA/TU, Lập hồ sơ: 2027-12-31 ('2027') -> 2028-06-30 ('2027')

        """)
  }

  @Test func `in the other order turns added into dropped`() throws {
    let (one, other) = try years()
    let back = YearComparison(from: other, to: one)
    #expect(back.addedTargets.map(\.key.id) == ["ct-3"])
    #expect(back.droppedTargets.map(\.key.id) == ["ct-9"])
    #expect(back.closedTasks == [])
  }

  @Test func `that are the same says so`() throws {
    let (one, _) = try years()
    let comparison = YearComparison(from: one, to: one)
    #expect(comparison.isEmpty)
    #expect(comparison.text == "nothing changed\n")
  }

  @Test func `does not depend on the order of rows`() throws {
    let (one, other) = try years()
    var turned = other
    turned.targets.reverse()
    turned.tasks.reverse()
    #expect(
      YearComparison(from: one, to: turned) == YearComparison(from: one, to: other))
  }

  @Test func `without tables names what is missing`() throws {
    let scratch = try Scratch()
    var findings = FindingList()
    _ = YearTables(bag: scratch.path, findings: &findings)
    #expect(
      findings.sorted.map { "\($0.place) \($0.rule.id)".replacing(scratch.path, with: "") } == [
        "/data/tables/documents.csv bag-unreadable", "/data/tables/figures.csv bag-unreadable",
        "/data/tables/targets.csv bag-unreadable",
        "/data/tables/tasks.csv bag-unreadable",
      ])
  }

  private func years() throws -> (YearTables, YearTables) {
    let scratch = try Scratch()
    let one = try earlier.read(in: scratch.path + "/one")
    return (one, try later.read(in: scratch.path + "/other"))
  }
}
