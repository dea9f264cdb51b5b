import Markup
import TestSupport
import Testing

@testable import Charts

@Suite struct `Small multiples` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private static func panel(
    _ title: String, _ values: [(Double, Double)], goal: Double? = nil
  ) -> SmallMultiples.Panel {
    let newest = values.last?.1
    return SmallMultiples.Panel(
      title: title, label: newest.map { "\($0)%" } ?? "Chưa có", detail: newest == nil ? "" : "1/9",
      readings: values.map { .init(time: $0.0, value: $0.1) },
      goal: goal.map { .init(value: $0, label: "từ \($0)%") })
  }

  private static func chart(_ panels: [SmallMultiples.Panel]) -> SmallMultiples {
    SmallMultiples(
      panels, years: 2025...2030, limit: 100, axisLabel: { "\(Int($0))%" },
      name: ChartName("Các biểu đồ nhỏ: Nữ", describedBy: "mo-ta-1"))
  }

  @Test(arguments: [
    ("none", []),
    ("one", [panel("Xã", [(2026.3, 12)], goal: 20)]),
    (
      "many-names",
      [
        panel(
          "Phó Bí thư Thường trực; Phó Bí thư, Chủ tịch Ủy ban nhân dân cấp xã", [(2026.3, 12)]),
        panel("Tỉnh", [(2026.3, 40)], goal: 45), panel("Huyện", [(2026.3, 4)]),
        panel("Xã", [(2026.3, 0)]), panel("Thôn", []),
      ]
    ),
    ("full", [panel("Xã", [(2025.9, 100), (2026.9, 100)], goal: 100)]),
    (
      "missing-year",
      [panel("Xã", [(2025.9, 10), (2026.9, 12), (2028.9, 15), (2029.9, 19)], goal: 18)]
    ),
    ("label-below", [panel("Xã", [(2028.9, 18.5), (2029.9, 19), (2030.9, 19.5)], goal: 18)]),
  ])
  func `look as they did`(_ name: String, _ panels: [SmallMultiples.Panel]) throws {
    let svg = Self.chart(panels).svg.string
    #expect(try Self.snapshots.difference(svg, from: "panels-\(name).svg") == nil)
  }

  @Test func `share one scale`() {
    let chart = Self.chart([Self.panel("A", [(2026, 3)]), Self.panel("B", [(2026, 3)], goal: 60)])
    #expect(chart.scale.top > 60)
  }
}

@Suite struct `Lines of a text` {
  @Test func `break at spaces and end in an ellipsis where there is no more room`() {
    let text = "Phó Bí thư, Chủ tịch Ủy ban nhân dân cấp xã"
    #expect(textLines(text, width: 120, size: 13, most: 9).joined(separator: " ") == text)
    let two = textLines(text, width: 120, size: 13, most: 2)
    #expect(two == ["Phó Bí thư, Chủ", "tịch Ủy ban…"])
    #expect(two.allSatisfy { textWidth($0, size: 13) <= 120 })
    #expect(textLines("", width: 120, size: 13, most: 2) == [""])
    #expect(textLines("Mộtchữdàihơndòng", width: 20, size: 13, most: 1) == ["Mộtchữdàihơndòng"])
  }
}
