import TestSupport
import Testing

@testable import Charts

@Suite struct `A dumbbell` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private static func row(
    _ title: String, _ before: Double, _ now: Double, _ target: Double?
  ) -> Dumbbell.Row {
    (
      title: title, before: (before, "\(before)%"), now: (now, "\(now)%"),
      target: target.map { ($0, "từ \($0)%") }
    )
  }

  private static func chart(_ rows: [Dumbbell.Row]) -> Dumbbell {
    Dumbbell(
      rows, titles: ("Kỳ trước", "Hiện tại", "Mục tiêu"), axisLabel: { "\(Int($0))%" })
  }

  static let examples = [
    ("rising", chart([row("Cán bộ nữ", 20, 22.9, 25)])),
    ("falling", chart([row("Người dân tộc thiểu số", 37.1, 35.7, 38)])),
    ("unchanged", chart([row("Cán bộ trẻ", 4.3, 4.3, 5)])),
    ("no-target", chart([row("Cán bộ trẻ", 4, 9, nil)])), ("none", chart([])),
    ("ends", chart([row("Từ không đến đủ", 0, 100, 100)])),
    ("beyond-target", chart([row("Vượt mục tiêu", 20, 30, 25)])),
    (
      "several",
      chart([
        row("Cán bộ người dân tộc thiểu số trong Ban Chấp hành Đảng bộ tỉnh", 35, 34, 38),
        row("Nữ", 20, 22.9, 25),
      ])
    ),
  ]

  @Test(arguments: examples)
  func `looks as it did`(_ name: String, _ chart: Dumbbell) throws {
    #expect(try Self.snapshots.difference(page(chart), from: "dumbbell-\(name).svg") == nil)
  }
}
