import Testing

@testable import Charts

@Suite struct `An axis of values` {
  @Test func `places values from 0 to its top, and those beyond at its ends`() {
    let axis = ValueAxis(Scale(sharedBy: [50]), from: 284, to: 34, isUpright: true)
    #expect([0, 25, 50, -3, 80].map { axis.position($0) } == [284, 159, 34, 284, 34])
    #expect(axis.names(at: 40).map(\.value) == [0, 10, 20, 30, 40, 50])
    #expect(axis.names(at: 40).first?.place == Point(40, 284))
  }

  @Test func `draws a line at each tick through every span`() {
    let axis = ValueAxis(Scale(sharedBy: [20]), from: 0, to: 100)
    #expect(
      axis.grid([0...5, 10...15]) == [
        .path(
          .zero, Path([Path([Point(0, 0), Point(0, 5)]), Path([Point(0, 10), Point(0, 15)])])),
        .path(
          .grid,
          Path(
            [25, 50, 75, 100].flatMap { x in
              [Path([Point(x, 0), Point(x, 5)]), Path([Point(x, 10), Point(x, 15)])]
            })),
      ])
  }

  @Test func `draws bars to both sides, and a stub of what is there at all`() {
    let scale = Scale(upTo: 20)
    let right = ValueAxis(scale, from: 60, to: 160)
    let left = ValueAxis(scale, from: 40, to: 0)
    #expect(right.bar(10, across: 2...8) == Box(x: 60, y: 2, width: 50, height: 6))
    #expect(left.bar(10, across: 2...8) == Box(x: 20, y: 2, width: 20, height: 6))
    #expect(right.bar(0, across: 2...8, atLeast: 2).width == 2)
    #expect(right.bar(0, across: 2...8).width == 0)
  }
}

@Suite struct `An axis of time` {
  private let axis = TimeAxis(years: 2026...2029, left: 10, right: 90)

  @Test func `places years by their beginnings and ends`() {
    #expect([2026, 2027, 2029].map { axis.start(of: $0) } == [10, 30, 70])
    #expect([2026, 2029].map { axis.end(of: $0) } == [30, 90])
    #expect([2025.5, 2026.5, 2031].map { axis.x($0) } == [10, 20, 90])
  }

  @Test func `knows where quarters begin within years`() {
    #expect(axis.starts(of: 4).prefix(4) == [15, 20, 25, 35])
    #expect(axis.starts(of: 4).count == 12)
  }
}

@Suite struct `Runs of figures` {
  private func point(_ time: Double, beginsSeries: Bool = false) -> ChartPoint {
    ChartPoint(time: time, value: 1, beginsSeries: beginsSeries)
  }

  @Test func `break after a missing year and where a new way of counting begins`() {
    let points = [
      point(2025.9), point(2026.3), point(2027.9), point(2029.9), point(2030.2, beginsSeries: true),
      point(2031.5),
    ]
    #expect(points.runs.map { $0.map(\.year) } == [[2025, 2026, 2027], [2029], [2030, 2031]])
    #expect([ChartPoint]().runs.isEmpty)
  }
}
