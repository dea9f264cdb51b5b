import TestSupport
import Testing

@testable import Charts

@Suite struct `Small multiples` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private static func panel(
    _ title: String, _ values: [(Double, Double)], goal: Double? = nil
  ) -> SmallMultiples.Panel {
    let newest = values.last?.1
    return (
      title: title, label: newest.map { "\($0)%" } ?? "Chưa có", detail: newest == nil ? "" : "1/9",
      readings: values.map { .init(time: $0.0, value: $0.1) },
      goal: goal.map { ($0, "từ \($0)%") }
    )
  }

  private static func chart(_ panels: [SmallMultiples.Panel]) -> SmallMultiples {
    SmallMultiples(
      panels, years: 2025...2030, limit: 100, axisLabel: { "\(Int($0))%" })
  }

  static let examples = [
    ("none", chart([])), ("one", chart([panel("Xã", [(2026.3, 12)], goal: 20)])),
    (
      "many-names",
      chart([
        panel(
          "Phó Bí thư Thường trực; Phó Bí thư, Chủ tịch Ủy ban nhân dân cấp xã", [(2026.3, 12)]),
        panel("Tỉnh", [(2026.3, 40)], goal: 45), panel("Huyện", [(2026.3, 4)]),
        panel("Xã", [(2026.3, 0)]), panel("Thôn", []),
      ])
    ),
    ("full", chart([panel("Xã", [(2025.9, 100), (2026.9, 100)], goal: 100)])),
    (
      "missing-year",
      chart([panel("Xã", [(2025.9, 10), (2026.9, 12), (2028.9, 15), (2029.9, 19)], goal: 18)])
    ),
    (
      "label-below", chart([panel("Xã", [(2028.9, 18.5), (2029.9, 19), (2030.9, 19.5)], goal: 18)])
    ),
  ]

  @Test(arguments: examples)
  func `look as they did`(_ name: String, _ chart: SmallMultiples) throws {
    #expect(try Self.snapshots.difference(page(chart), from: "panels-\(name).svg") == nil)
  }

  @Test func `share one scale`() {
    let chart = Self.chart([Self.panel("A", [(2026, 3)]), Self.panel("B", [(2026, 3)], goal: 60)])
    #expect(chart.scale.top > 60)
  }
}

@Suite struct `Lines of a text` {
  @Test func `break at spaces and end in an ellipsis where there is no more room`() {
    let text = "Phó Bí thư, Chủ tịch Ủy ban nhân dân cấp xã"
    #expect(Lettering.lines(text, width: 120, most: 9, size: 13).joined(separator: " ") == text)
    let two = Lettering.lines(text, width: 120, most: 2, size: 13)
    #expect(two == ["Phó Bí thư, Chủ", "tịch Ủy ban…"])
    #expect(two.allSatisfy { Lettering.width($0, size: 13) <= 120 })
    #expect(Lettering.lines("", width: 120, most: 2, size: 13) == [""])
    #expect(
      Lettering.lines("Mộtchữdàihơndòng", width: 20, most: 1, size: 13) == ["Mộtchữdàihơndòng"])
  }
}
