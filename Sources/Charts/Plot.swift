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

  /// Where a time in years stands.
  func x(_ time: Double) -> Double {
    let span = Double(years.upperBound + 1 - years.lowerBound)
    return left + (right - left) * (time - Double(years.lowerBound)) / span
  }

  /// Where a value stands.
  func y(_ value: Double) -> Double { scale.position(value, from: bottom, to: top) }
}

/// A line of text in a chart; nothing for empty text.
func text(_ text: String, _ name: String, x: Double, y: Double, anchor: String) -> Markup {
  text.isEmpty
    ? Markup()
    : element(
      "text",
      ["class": name, "x": coordinate(x), "y": coordinate(y), "text-anchor": anchor]
    ) { text }
}

/// A line through points.
func line(_ name: String, _ points: some Sequence<ReferenceChart.Point>, _ plot: Plot) -> Markup {
  let places = points.map { (x: plot.x($0.time), y: plot.y($0.value)) }
  return places.count < 2
    ? Markup() : element("path", ["class": name, "d": path(places)])
}

/// A dot at a point.
func circle(
  _ name: String, _ point: ReferenceChart.Point, radius: Double, _ plot: Plot
) -> Markup {
  element(
    "circle",
    [
      "class": name, "cx": coordinate(plot.x(point.time)), "cy": coordinate(plot.y(point.value)),
      "r": coordinate(radius),
    ])
}

/// A target as a short level bar at its time.
func tick(_ name: String, _ point: ReferenceChart.Point, _ plot: Plot) -> Markup {
  element(
    "rect",
    [
      "class": name, "x": coordinate(plot.x(point.time) - 13),
      "y": coordinate(plot.y(point.value) - 2), "width": "26", "height": "4",
    ])
}

/// An orientation as a hollow diamond at its time.
func diamond(_ point: ReferenceChart.Point, _ plot: Plot) -> Markup {
  let (x, y) = (plot.x(point.time), plot.y(point.value))
  return element(
    "path",
    ["class": "mark-direction", "d": "M\(coordinate(x)) \(coordinate(y - 8))l8 8l-8 8l-8 -8Z"])
}
