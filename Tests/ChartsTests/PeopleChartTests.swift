import TestSupport
import Testing

@testable import Charts

@Suite struct `A chart of people` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  static let examples = [
    ("province", PeopleChart(part: 39, needed: 8, whole: 464)),
    ("committee", PeopleChart(part: 3, needed: 1, whole: 70)),
    ("none-yet", PeopleChart(part: 0, needed: 2, whole: 18)),
    ("enough", PeopleChart(part: 70, needed: 0, whole: 70)),
    ("many", PeopleChart(part: 768, needed: 84, whole: 2432)),
    ("one-of-many", PeopleChart(part: 2431, needed: 1, whole: 2432)),
  ]

  @Test(arguments: examples)
  func `looks as it did`(_ name: String, _ chart: PeopleChart) throws {
    #expect(try Self.snapshots.difference(page(chart), from: "people-\(name).svg") == nil)
  }

  @Test func `stays below 3 kilobytes a layout`() {
    #expect(page(PeopleChart(part: 300, needed: 40, whole: 600)).utf8.count < 6 * 1024)
  }

  @Test func `never needs more people than are left`() {
    #expect(PeopleChart(part: 60, needed: 20, whole: 70).needed == 10)
  }
}
