import Markup
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
        lane.steps.map { .init(title: "Quý IV/\(Int($0.to))", items: [$0.label]) }
      },
      years: years, today: .init(time: today, label: "Số liệu đến 31/10/2026"),
      name: ChartName("Biểu đồ lộ trình", describedBy: "mo-ta-1"))
  }

  private static func step(
    _ from: Double, _ to: Double, _ label: String, isNow: Bool = false
  ) -> RoadmapChart.Step {
    RoadmapChart.Step(from: from, to: to, label: label, isNow: isNow)
  }

  @Test(arguments: [
    ("none", chart([])),
    (
      "steps",
      chart([
        .init(
          title: "Đề án số 29-ĐA/TU",
          steps: [
            step(2026, 2026.99, long, isNow: true), step(2027, 2027.99, long),
            step(2030, 2030.99, long), step(2026, 2030.99, "Cả giai đoạn", isNow: true),
          ], deadlines: [], strips: [])
      ])
    ),
    (
      "deadlines",
      chart([
        .init(
          title: "Kế hoạch", steps: [],
          deadlines: [
            .init(time: 2026.49, label: "30/6/2026: 1 việc"),
            .init(time: 2026.51, label: "05/7/2026: 2 việc"),
            .init(time: 2030.99, label: "31/12/2030: 4 việc"),
          ], strips: ["12 nhiệm vụ thường xuyên", "3 nhiệm vụ định kỳ"])
      ])
    ),
    (
      "many-years",
      chart(
        [.init(title: "Dài", steps: [step(2020, 2060, "Rất dài")], deadlines: [], strips: [])],
        years: 2020...2059, today: 2058)
    ),
    (
      "outside",
      chart(
        [.init(title: "Ngoài", steps: [step(2024, 2040, "Ngoài")], deadlines: [], strips: [])],
        today: 2050)
    ),
  ])
  func `looks as it did`(_ name: String, _ chart: RoadmapChart) throws {
    let svg = chart.svg.string
    #expect(try Self.snapshots.difference(svg, from: "roadmap-\(name).svg") == nil)
  }
}
