internal import Markup

/// The area of a chart in which years run to the right and values upward.
struct Plot {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double
  let scale: Scale
  private let years: ClosedRange<Int>

  init(
    frame: (left: Double, top: Double, right: Double, bottom: Double), scale: Scale,
    years: ClosedRange<Int>
  ) {
    (left, top, right, bottom) = frame
    self.scale = scale
    self.years = years
  }

  /// Where a time in years stands; 2030.99 is the end of 2030.
  func x(_ time: Double) -> Double {
    let span = Double(years.upperBound + 1 - years.lowerBound)
    let part = (time - Double(years.lowerBound)) / span
    return left + (right - left) * min(max(part, 0), 1)
  }

  /// Where a value stands.
  func y(_ value: Double) -> Double { scale.position(value, from: bottom, to: top) }

  /// Where a point stands.
  func place(_ point: ReferenceChart.Point) -> (x: Double, y: Double) {
    (x(point.time), y(point.value))
  }

  /// A line through points; nothing through fewer than two.
  func line(_ name: String, _ points: some Sequence<ReferenceChart.Point>) -> Markup {
    let places = points.map(place)
    return places.count < 2 ? Markup() : element("path", ["class": name, "d": path(places)])
  }

  /// A dot at a point.
  func dot(_ name: String, _ point: ReferenceChart.Point, radius: Double) -> Markup {
    let (x, y) = place(point)
    return element(
      "circle",
      ["class": name, "cx": coordinate(x), "cy": coordinate(y), "r": coordinate(radius)])
  }

  /// A target as a short level bar at its time.
  func tick(_ name: String, _ point: ReferenceChart.Point, width: Double, height: Double)
    -> Markup
  {
    let (x, y) = place(point)
    return element(
      "rect",
      [
        "class": name, "x": coordinate(x - width / 2), "y": coordinate(y - height / 2),
        "width": coordinate(width), "height": coordinate(height),
      ])
  }

  /// An orientation as a hollow diamond at its time.
  func diamond(_ point: ReferenceChart.Point) -> Markup {
    let (x, y) = place(point)
    return element(
      "path",
      ["class": "mark-direction", "d": "M\(coordinate(x)) \(coordinate(y - 8))l8 8l-8 8l-8 -8Z"])
  }
}
