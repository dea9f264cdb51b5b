import Markup
import TestSupport
import Testing

@testable import Charts

@Suite struct `A dumbbell` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private static func row(
    _ title: String, _ before: Double, _ now: Double, _ target: Double?
  ) -> Dumbbell.Row {
    Dumbbell.Row(
      title: title, before: .init(before, "\(before)%"), now: .init(now, "\(now)%"),
      target: target.map { .init($0, "từ \($0)%") })
  }

  private static func chart(_ rows: [Dumbbell.Row]) -> Dumbbell {
    Dumbbell(
      rows, titles: ("Kỳ trước", "Hiện tại", "Mục tiêu"), axisLabel: { "\(Int($0))%" },
      name: ChartName("Biểu đồ quả tạ", describedBy: "mo-ta-1"))
  }

  @Test(arguments: [
    ("rising", [row("Cán bộ nữ", 20, 22.9, 25)]),
    ("falling", [row("Người dân tộc thiểu số", 37.1, 35.7, 38)]),
    ("unchanged", [row("Cán bộ trẻ", 4.3, 4.3, 5)]),
    ("no-target", [row("Cán bộ trẻ", 4, 9, nil)]), ("none", []),
    ("ends", [row("Từ không đến đủ", 0, 100, 100)]),
    ("beyond-target", [row("Vượt mục tiêu", 20, 30, 25)]),
    (
      "several",
      [
        row("Cán bộ người dân tộc thiểu số trong Ban Chấp hành Đảng bộ tỉnh", 35, 34, 38),
        row("Nữ", 20, 22.9, 25),
      ]
    ),
  ])
  func `looks as it did`(_ name: String, _ rows: [Dumbbell.Row]) throws {
    let svg = Self.chart(rows).svg.string
    #expect(try Self.snapshots.difference(svg, from: "dumbbell-\(name).svg") == nil)
  }
}
