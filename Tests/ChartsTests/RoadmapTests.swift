import TestSupport
import Testing

@testable import Charts

@Suite struct `A roadmap` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")
  private static let long =
    "Rà soát, bổ sung quy hoạch; đào tạo, bồi dưỡng theo chuyên đề; luân chuyển, điều động, "
    + "biệt phái đợt 1; giao cán bộ nguồn nhiệm vụ trọng tâm, việc khó"

  private static func chart(
    _ lanes: [RoadmapChart.Lane], years: ClosedRange<Int> = 2026...2030, today: Double = 2026.83
  ) -> RoadmapChart {
    RoadmapChart(
      lanes: lanes,
      quarters: lanes.flatMap { lane in
        lane.steps.map { (title: "Quý IV/\(Int($0.to))", items: [$0.label]) }
      },
      years: years, today: (today, "Số liệu đến 31/10/2026"))
  }

  private static func step(
    _ from: Double, _ to: Double, _ label: String, isNow: Bool = false
  ) -> RoadmapChart.Step {
    (from: from, to: to, label: label, isNow: isNow)
  }

  static let examples = [
    ("none", chart([])),
    (
      "steps",
      chart([
        (
          title: "Đề án số 29-ĐA/TU",
          steps: [
            step(2026, 2026.99, long, isNow: true), step(2027, 2027.99, long),
            step(2030, 2030.99, long), step(2026, 2030.99, "Cả giai đoạn", isNow: true),
          ], deadlines: [], strips: []
        )
      ])
    ),
    (
      "deadlines",
      chart([
        (
          title: "Kế hoạch", steps: [],
          deadlines: [
            (2026.49, "30/6/2026: 1 việc"),
            (2026.51, "05/7/2026: 2 việc"),
            (2030.99, "31/12/2030: 4 việc"),
          ], strips: ["12 nhiệm vụ thường xuyên", "3 nhiệm vụ định kỳ"]
        )
      ])
    ),
    (
      "many-years",
      chart(
        [(title: "Dài", steps: [step(2020, 2060, "Rất dài")], deadlines: [], strips: [])],
        years: 2020...2059, today: 2058)
    ),
    (
      "outside",
      chart(
        [(title: "Ngoài", steps: [step(2024, 2040, "Ngoài")], deadlines: [], strips: [])],
        today: 2050)
    ),
  ]

  @Test(arguments: examples)
  func `looks as it did`(_ name: String, _ chart: RoadmapChart) throws {
    #expect(try Self.snapshots.difference(page(chart), from: "roadmap-\(name).svg") == nil)
  }
}
