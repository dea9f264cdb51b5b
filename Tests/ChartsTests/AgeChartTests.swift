import Markup
import TestSupport
import Testing

@testable import Charts

@Suite struct `A population pyramid` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private func chart(
    _ people: [(Int, Int)], limit: Int? = nil
  ) -> PopulationPyramid {
    PopulationPyramid(
      people.enumerated().map {
        .init(label: "\(62 - 5 * $0) – \(66 - 5 * $0)", men: $1.0, women: $1.1)
      },
      sides: ("Nam", "Nữ"), limit: limit.map { ($0, "dưới 42") }, countLabel: { "\($0)" },
      name: ChartName("Tháp tuổi: cấp ủy viên", describedBy: "mo-ta-1"))
  }

  @Test(
    arguments: [
      ("usual", [(10, 2), (40, 14), (22, 30), (3, 1)], 3), ("no-women", [(4, 0), (9, 0)], nil),
      ("nobody", [(0, 0)], nil), ("empty", [], nil), ("limit-at-top", [(1, 1), (2, 2)], 0),
      ("great", [(1204, 318), (2, 1)], 1),
    ] as [(String, [(Int, Int)], Int?)])
  func `looks as it did`(_ name: String, _ people: [(Int, Int)], _ limit: Int?) throws {
    let svg = chart(people, limit: limit).svg.string
    #expect(try Self.snapshots.difference(svg, from: "pyramid-\(name).svg") == nil)
  }

  @Test func `draws both sides on one scale`() {
    let svg = chart([(20, 20)]).svg(.wide).string
    #expect(svg.contains("class=\"now\" x=\"46\""))
    #expect(svg.contains("d=\"M426 37.5h304\""))
  }
}

@Suite struct `An age structure` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private static func group(_ title: String, _ counts: [Int]) -> AgeStructureChart.Group {
    let whole = max(1, counts.reduce(0, +))
    return AgeStructureChart.Group(
      title: title, detail: "\(whole) người", counts: counts,
      labels: counts.map { "\($0 * 100 / whole)%" })
  }

  @Test(arguments: [
    ("usual", [group("Diện tỉnh quản lý", [3, 36, 120, 140, 105, 60])]),
    ("one-band", [group("Cấp xã", [0, 0, 50, 0, 0, 0])]),
    ("nobody", [group("Cấp xã", [0, 0, 0, 0, 0, 0])]), ("no-groups", []),
    (
      "several",
      [
        group(
          "Phó Bí thư Thường trực; Phó Bí thư, Chủ tịch Ủy ban nhân dân cấp xã", [1, 2, 3, 4, 5, 6]),
        group("Tỉnh", [100, 1, 1, 1, 1, 1]),
      ]
    ),
  ])
  func `looks as it did`(_ name: String, _ groups: [AgeStructureChart.Group]) throws {
    let chart = AgeStructureChart(
      bands: ["Dưới 37", "37 – 41", "42 – 46", "47 – 51", "52 – 56", "Từ 57"], outlined: 2,
      groups: groups, name: ChartName("Cơ cấu độ tuổi", describedBy: "mo-ta-1"))
    #expect(try Self.snapshots.difference(chart.svg.string, from: "ages-\(name).svg") == nil)
  }
}
