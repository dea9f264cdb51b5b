import Dataset
import Markup
import Measures
import Results
import TestSupport
import Testing

@testable import Site

@Suite struct `A component` {
  private static let snapshots = Snapshot("Tests/SiteTests/Snapshots")
  private let site: SmallSite

  init() throws { site = try SmallSite() }

  private func expectSame(_ markup: Markup, _ name: String) throws {
    #expect(!markup.isEmpty)
    #expect(try Self.snapshots.difference(markup.string, from: name + ".html") == nil)
  }

  @Test func `status tags give every status a shape and a word`() throws {
    try expectSame(
      markup { for status in TargetStatus.allCases { site.context.tag(status) } }, "target-tags")
    let duties: [DutyStatus] = [
      .doneOnTime, .doneLate(days: 5), .inTime, .dueSoon, .overdue(days: 123), .unreported,
      .continuous, .noDeadline, .paused,
    ]
    try expectSame(markup { for status in duties { site.context.tag(status) } }, "duty-tags")
  }

  @Test func `a table of bullets names populations once and documents where they differ`() throws {
    let measures = site.province.measures.filter { $0.latest != nil }
    try expectSame(
      site.context.bulletTable(measures, in: site.province, caption: "Chỉ tiêu đã có số liệu"),
      "bullet-table")
  }

  @Test func `a table of words has no column for charts`() throws {
    let measures = site.province.measures.filter { $0.latest == nil }
    try expectSame(
      site.context.wordTable(measures, in: site.province, caption: "Chưa có số liệu"), "word-table")
  }

  @Test func `a table of tasks stands under the headings of its document`() throws {
    try expectSame(
      site.context.dutyTable(
        site.province.duties, in: site.province, caption: "Nhiệm vụ", of: .document),
      "duty-table")
  }

  @Test func `a table of tasks of several documents names them instead`() throws {
    try expectSame(
      site.context.dutyTable(
        site.province.duties, in: site.province, caption: "Nhiệm vụ", of: .province),
      "duty-table-mixed")
  }

  @Test(arguments: [
    TargetTableSubject.measure, .document, .text, .agency,
  ])
  func `a table of targets leaves out what all rows share`(_ subject: TargetTableSubject) throws {
    try expectSame(
      site.context.targetTable(
        site.province.targets, in: site.province, caption: "Mục tiêu", of: subject),
      "target-table-\(subject)")
  }

  @Test func `a status strip counts and leads to the lists`() throws {
    try expectSame(
      site.context.statusStrip(site.province.judged, in: site.province), "status-strip")
  }

  @Test func `a list of deadlines gathers tasks by day`() throws {
    let due = site.province.calendar(of: site.province.duties)
    try expectSame(site.context.soonList(due, in: site.province), "deadlines")
  }

  @Test func `a figure of people says the same in dots and in words`() throws {
    let jurisdiction = site.province.jurisdiction
    let card = try #require(site.context.peopleFigure(try site.measure("tre"), in: jurisdiction))
    try expectSame(site.context.figure(card), "people-figure")
    #expect(site.context.peopleFigure(try site.measure("hop-ly"), in: jurisdiction) == nil)
  }

  @Test(arguments: ["tre", "nu", "ky-luat"])
  func `a reference figure carries chart, description, table and source`(_ id: String) throws {
    let jurisdiction = site.province.jurisdiction
    let card = site.context.referenceFigure(try site.measure(id), in: jurisdiction)
    try expectSame(site.context.figure(try #require(card)), "reference-figure-\(id)")
  }

  @Test func `figures with dates carry what was printed and how firm they are`() throws {
    try expectSame(
      site.context.observationTable(try site.measure("nu"), in: site.province.jurisdiction),
      "observation-table")
  }
}
