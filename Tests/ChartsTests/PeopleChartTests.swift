import Charts
import Markup
import TestSupport
import Testing

@Suite struct `A chart of people` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private func chart(_ part: Int, _ needed: Int, _ whole: Int) -> PeopleChart {
    PeopleChart(
      part: part, needed: needed, whole: whole,
      name: ChartName("Số người: Cán bộ trẻ", describedBy: "mo-ta-2"))
  }

  @Test(arguments: [
    ("province", 39, 8, 464), ("committee", 3, 1, 70), ("none-yet", 0, 2, 18),
    ("enough", 70, 0, 70), ("many", 768, 84, 2432), ("one-of-many", 2431, 1, 2432),
  ])
  func `looks as it did`(_ name: String, _ part: Int, _ needed: Int, _ whole: Int) throws {
    let svg = chart(part, needed, whole).svg.string
    #expect(try Self.snapshots.difference(svg, from: "people-\(name).svg") == nil)
  }

  @Test func `stays below 3 kilobytes a cut`() {
    #expect(chart(300, 40, 600).svg.bytes.count < 6 * 1024)
  }

  @Test func `never needs more people than are left`() {
    let chart = chart(60, 20, 70)
    #expect(chart.needed == 10)
  }
}
