import TestSupport
import Testing

@testable import Charts

@Suite struct `A population pyramid` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  static let examples = [
    ("usual", chart([(10, 2), (40, 14), (22, 30), (3, 1)], limit: 3)),
    ("no-women", chart([(4, 0), (9, 0)])), ("nobody", chart([(0, 0)])), ("empty", chart([])),
    ("limit-at-top", chart([(1, 1), (2, 2)], limit: 0)),
    ("great", chart([(1204, 318), (2, 1)], limit: 1)),
  ]

  private static func chart(_ people: [(Int, Int)], limit: Int? = nil) -> PopulationPyramid {
    PopulationPyramid(
      people.enumerated().map {
        (label: "\(62 - 5 * $0) – \(66 - 5 * $0)", men: $1.0, women: $1.1)
      },
      sides: ("Nam", "Nữ"), limit: limit.map { ($0, "dưới 42") }, countLabel: { "\($0)" })
  }

  @Test(arguments: examples)
  func `looks as it did`(_ name: String, _ chart: PopulationPyramid) throws {
    #expect(try Self.snapshots.difference(page(chart), from: "pyramid-\(name).svg") == nil)
  }

  @Test func `draws both sides on one scale`() {
    let bars = Self.chart([(20, 20)]).drawing(.wide).shapes.compactMap { shape in
      if case .rectangle(_, let box, _) = shape { box } else { nil }
    }
    #expect(bars.map(\.left) == [46, 426])
    #expect(bars.map(\.width) == [304, 304])
  }
}

@Suite struct `An age structure` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private static func group(_ title: String, _ counts: [Int]) -> AgeStructureChart.Group {
    let whole = max(1, counts.reduce(0, +))
    return (
      title: title, detail: "\(whole) người", counts: counts,
      labels: counts.map { "\($0 * 100 / whole)%" }
    )
  }

  static let examples = [
    ("usual", chart([group("Diện tỉnh quản lý", [3, 36, 120, 140, 105, 60])])),
    ("one-band", chart([group("Cấp xã", [0, 0, 50, 0, 0, 0])])),
    ("nobody", chart([group("Cấp xã", [0, 0, 0, 0, 0, 0])])), ("no-groups", chart([])),
    (
      "several",
      chart([
        group(
          "Phó Bí thư Thường trực; Phó Bí thư, Chủ tịch Ủy ban nhân dân cấp xã", [1, 2, 3, 4, 5, 6]),
        group("Tỉnh", [100, 1, 1, 1, 1, 1]),
      ])
    ),
  ]

  private static func chart(_ groups: [AgeStructureChart.Group]) -> AgeStructureChart {
    AgeStructureChart(
      bands: ["Dưới 37", "37 – 41", "42 – 46", "47 – 51", "52 – 56", "Từ 57"], outlined: 2,
      groups: groups)
  }

  @Test(arguments: examples)
  func `looks as it did`(_ name: String, _ chart: AgeStructureChart) throws {
    #expect(try Self.snapshots.difference(page(chart), from: "ages-\(name).svg") == nil)
  }
}
