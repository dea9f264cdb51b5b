import TestSupport
import Testing

@testable import Charts

private typealias Point = ChartPoint

@Suite struct `A reference chart` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  @Test(arguments: ChartCase.all)
  func `looks as it did`(_ example: ChartCase) throws {
    let svg = page(example.chart)
    #expect(try Self.snapshots.difference(svg, from: "reference-\(example.name).svg") == nil)
  }

  @Test(arguments: ChartCase.all)
  func `stays below 12 kilobytes`(_ example: ChartCase) {
    #expect(page(example.chart).utf8.count < 12 * 1024)
  }

  @Test func `breaks its line where a year is missing`() throws {
    let shapes = try chart("missing-year").drawing(.wide).shapes
    #expect(shapes.count { $0.role == .nowLine } == 2)
  }

  @Test func `draws no interpolation between the stages of a document`() throws {
    let roles = try chart("stages").drawing(.wide).shapes.map(\.role)
    #expect(!roles.contains(.pathLine))
    #expect(roles.contains(.stage))
  }

  private func chart(_ name: String) throws -> ReferenceChart {
    try #require(ChartCase.all.first { $0.name == name }).chart
  }
}

/// A chart by name.
struct ChartCase: Sendable, CustomTestStringConvertible {
  let name: String
  let chart: ReferenceChart
  var testDescription: String { name }

  static let all = [
    ChartCase("base-only") {
      $0.readings = [base(8.4)]
      $0.path = way(from: 8.4, to: 10)
      $0.target = goal(10, "từ 10%")
      $0.direction = later(15)
    },
    ChartCase("on-the-way") {
      $0.readings = [base(8.4), Point(time: 2027.9, value: 9.1, label: "9,1%"), reading(2028, 9.7)]
      $0.path = way(from: 8.4, to: 10)
      $0.target = goal(10, "từ 10%")
      $0.direction = later(15)
    },
    ChartCase("no-figure") { $0.target = goal(15, "từ 15%") },
    ChartCase("empty") { _ in },
    ChartCase("decrease-is-good") {
      $0.readings = [base(8), reading(2028, 5)]
      $0.path = way(from: 8, to: 2)
      $0.target = goal(2, "không quá 2%")
    },
    ChartCase("target-below-base") {
      $0.readings = [base(20.6)]
      $0.path = way(from: 20.6, to: 20)
      $0.target = goal(20, "trên 20%")
    },
    ChartCase("missing-year") {
      $0.readings = [base(8.4), reading(2027, 8.9), reading(2029, 9.6), reading(2030, 10.1)]
      $0.path = way(from: 8.4, to: 10)
      $0.target = goal(10, "từ 10%")
    },
    ChartCase("revised") {
      $0.readings = [
        base(8.4),
        Point(
          time: 2028, value: 9.1, label: "9,1%", detail: "(đã điều chỉnh 15/02/2029)",
          isHollow: true),
      ]
      $0.path = way(from: 8.4, to: 10)
      $0.target = goal(10, "từ 10%")
    },
    ChartCase("new-series") {
      $0.readings = [
        base(8.4), Point(time: 2028, value: 12.4, label: "12,4%", beginsSeries: true),
      ]
      $0.target = goal(15, "từ 15%")
    },
    ChartCase("stages") {
      $0.readings = [base(12)]
      $0.stages = [
        Point(time: 2029, value: 15, label: "15%"), Point(time: 2030, value: 17, label: "17%"),
      ]
      $0.target = goal(18, "từ 18%")
    },
    ChartCase("two-documents") {
      $0.readings = [base(18.5)]
      $0.path = way(from: 18.5, to: 25)
      $0.target = goal(25, "từ 25%")
      $0.rivals = [Point(time: 2030.99, value: 20, label: "29-ĐA/TU: từ 20%")]
      $0.direction = later(30)
    },
    ChartCase("at-zero") {
      $0.readings = [base(0)]
      $0.path = way(from: 0, to: 5)
      $0.target = goal(5, "từ 5%")
    },
    ChartCase("full") {
      $0.readings = [base(98.9), reading(2028, 100)]
      $0.path = way(from: 98.9, to: 100)
      $0.target = goal(100, "từ 100%")
      $0.direction = later(100)
    },
    ChartCase("close-together") {
      $0.readings = [base(24.4), reading(2027, 24.6), reading(2028, 24.7), reading(2029, 24.9)]
      $0.path = way(from: 24.4, to: 25)
      $0.target = goal(25, "từ 25%")
    },
  ]

  private init(_ name: String, _ fill: (inout ReferenceChart.Content) -> Void) {
    self.name = name
    var content = ReferenceChart.Content()
    fill(&content)
    chart = ReferenceChart(
      content, years: 2026...(content.direction == nil ? 2030 : 2035), limit: 100,
      axisLabel: { "\(Int($0))%" }, phases: ("Giai đoạn thực hiện", "Định hướng"))
  }

  private static func base(_ value: Double) -> Point {
    Point(time: 2026.34, value: value, label: print(value), detail: "Mốc 03/5/2026")
  }

  /// A reading at the end of a year.
  private static func reading(_ year: Int, _ value: Double) -> Point {
    Point(time: Double(year) + 0.99, value: value, label: print(value))
  }

  private static func goal(_ value: Double, _ label: String) -> Point {
    Point(time: 2030.99, value: value, label: label, detail: "Mục tiêu 2030")
  }

  private static func later(_ value: Double) -> Point {
    Point(time: 2035.99, value: value, label: "khoảng \(print(value))", detail: "Định hướng 2035")
  }

  /// The expected values at the ends of the years from 2026 to 2030.
  private static func way(from base: Double, to target: Double) -> [Point] {
    (2026...2030).map { year in
      let time = Double(year) + 0.99
      let value = base + (target - base) * (time - 2026.34) / (2030.99 - 2026.34)
      return Point(time: time, value: value, label: print(value))
    }
  }

  private static func print(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10),\(tenths % 10)%"
  }
}
