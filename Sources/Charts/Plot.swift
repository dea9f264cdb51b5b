/// The area of a chart in which years run to the right and values upward.
struct Plot: Sendable {
  let area: Box
  let values: ValueAxis
  let time: TimeAxis

  init(_ area: Box, scale: Scale, years: ClosedRange<Int>) {
    self.area = area
    values = ValueAxis(scale, from: area.bottom, to: area.top, isUpright: true)
    time = TimeAxis(years: years, left: area.left, right: area.right)
  }

  /// Where a point stands.
  func place(_ point: ChartPoint) -> Point {
    Point(time.x(point.time), values.position(point.value))
  }

  /// A line through points; nothing through fewer than two.
  func line(_ role: Role, _ points: [ChartPoint]) -> [Shape] {
    points.count < 2 ? [] : [.path(role, Path(points.map(place)))]
  }

  /// A dot at a point.
  func dot(_ role: Role, _ point: ChartPoint, radius: Double) -> Shape {
    .circle(role, at: place(point), radius: radius)
  }

  /// A target as a short level bar at its time.
  func tick(_ role: Role, _ point: ChartPoint, width: Double, height: Double) -> Shape {
    let place = place(point)
    return .rectangle(
      role,
      Box(x: place.x - width / 2, y: place.y - height / 2, width: width, height: height))
  }
}
