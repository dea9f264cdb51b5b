package import Markup

/// Readings of a measure against the way to its target, over years.
///
/// Time runs in years (2026.34 is early May 2026). All words and numbers come in ready to print.
package struct ReferenceChart: Sendable {
  /// A point with what is printed beside it.
  package struct Point: Sendable {
    /// When, in years.
    package let time: Double
    /// The value.
    package let value: Double
    /// What is printed.
    package let label: String
    /// A second, smaller line.
    package let detail: String

    /// Creates a point.
    package init(time: Double, value: Double, label: String, detail: String = "") {
      self.time = time
      self.value = value
      self.label = label
      self.detail = detail
    }
  }

  /// A staged or rival target: a tick with a label.
  package let ticks: [Point]
  /// Readings by time; the first is the base.
  package let readings: [Point]
  /// The expected values at the ends of years, by time.
  package let path: [Point]
  /// The target, where it has a value.
  package let target: Point?
  /// The orientation for later.
  package let direction: Point?
  /// The first and the last year.
  package let years: ClosedRange<Int>
  /// Prints a value of the axis.
  package let axisLabel: @Sendable (Double) -> String
  /// Names the years up to the target and those behind it.
  package let phases: (before: String, after: String)
  /// The accessible name: kind of chart and subject.
  package let name: String
  /// Id of the element that describes the chart.
  package let describedBy: String

  /// Creates a chart.
  package init(
    readings: [Point], path: [Point], target: Point?, ticks: [Point] = [], direction: Point?,
    years: ClosedRange<Int>, axisLabel: @escaping @Sendable (Double) -> String,
    phases: (before: String, after: String), name: String, describedBy: String
  ) {
    self.readings = readings
    self.path = path
    self.target = target
    self.ticks = ticks
    self.direction = direction
    self.years = years
    self.axisLabel = axisLabel
    self.phases = phases
    self.name = name
    self.describedBy = describedBy
  }

  /// The chart in two cuts; the page's style shows the one that fits.
  package var svg: Markup {
    markup {
      drawing(Frame(width: 776, height: 316, left: 46, right: 150, top: 34, bottom: 32), "wide")
      drawing(Frame(width: 324, height: 300, left: 38, right: 20, top: 46, bottom: 34), "narrow")
    }
  }

  /// The room of a cut and its margins.
  private struct Frame {
    let width: Double
    let height: Double
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    var isNarrow: Bool { width < 400 }
  }

  private func drawing(_ frame: Frame, _ cut: String) -> Markup {
    let values = (readings + path + ticks + [target, direction].compactMap(\.self)).map(\.value)
    let plot = Plot(
      frame: (frame.left, frame.top, frame.width - frame.right, frame.height - frame.bottom),
      scale: Scale(above: values.max() ?? 0), years: years)
    let box = "0 0 \(coordinate(frame.width)) \(coordinate(frame.height))"
    return element(
      "svg",
      [
        "viewBox": box, "class": "chart \(cut)", "role": "img", "aria-label": name,
        "aria-describedby": describedBy,
      ]
    ) {
      axes(plot, isNarrow: frame.isNarrow)
      if let target { divider(plot, target, isNarrow: frame.isNarrow) }
      if let target, let direction { line("line-direction", [target, direction], plot) }
      line("line-path", readings.prefix(1) + path, plot)
      for point in path.dropLast() where !frame.isNarrow {
        circle("dot-path", point, radius: 2.5, plot)
      }
      line("line-now", readings, plot)
      for point in ticks { tick("mark-stage", point, plot) }
      if let target { tick("mark-target", target, plot) }
      if let direction { diamond(direction, plot) }
      for point in readings { circle("dot-now", point, radius: 6, plot) }
      labels(plot, isNarrow: frame.isNarrow)
    }
  }

  private func axes(_ plot: Plot, isNarrow: Bool) -> Markup {
    markup {
      for value in plot.scale.ticks {
        let y = plot.y(value)
        element(
          "path",
          [
            "class": value == 0 ? "grid-0" : "grid",
            "d": "M\(coordinate(plot.left)) \(coordinate(y))H\(coordinate(plot.right))",
          ])
        text(axisLabel(value), "axis", x: plot.left - 6, y: y + 4.5, anchor: "end")
      }
      for year in years {
        let bold = year == years.lowerBound || year == years.upperBound || isTargetYear(year)
        if !isNarrow || bold {
          text(
            String(year), bold ? "axis strong" : "axis", x: plot.x(Double(year) + 0.5),
            y: plot.bottom + 20, anchor: "middle")
        }
        let edge = coordinate(plot.x(Double(year)))
        element("path", ["class": "axis-tick", "d": "M\(edge) \(coordinate(plot.bottom))v5"])
      }
    }
  }

  private func isTargetYear(_ year: Int) -> Bool {
    target.map { Int(($0.time - 0.001).rounded(.down)) == year } ?? false
  }

  /// The line between the years of carrying out and those of orientation.
  private func divider(_ plot: Plot, _ target: Point, isNarrow: Bool) -> Markup {
    markup {
      if direction != nil {
        let x = plot.x(target.time)
        element(
          "path",
          [
            "class": "divider",
            "d": "M\(coordinate(x)) \(coordinate(plot.top - 18))V\(coordinate(plot.bottom))",
          ])
        let y = plot.top - (isNarrow ? 28 : 12)
        text(phases.before, "phase", x: x - 8, y: y, anchor: "end")
        text(phases.after, "phase", x: x + 8, y: y, anchor: "start")
      }
    }
  }

  private func labels(_ plot: Plot, isNarrow: Bool) -> Markup {
    markup {
      for (index, point) in readings.enumerated() where !isNarrow || index == readings.count - 1 {
        text(
          point.label, "value now", x: max(plot.x(point.time), plot.left + 4),
          y: plot.y(point.value) - 13, anchor: index == 0 ? "start" : "middle")
      }
      for point in ticks where !isNarrow {
        text(
          point.label, "detail", x: plot.x(point.time), y: plot.y(point.value) - 8, anchor: "end")
      }
      if let target {
        let x = plot.x(target.time) - (isNarrow ? 4 : 0)
        let y = plot.y(target.value)
        text(target.label, "value", x: x, y: y - (target.detail.isEmpty ? 10 : 26), anchor: "end")
        text(target.detail, "detail", x: x, y: y - 10, anchor: "end")
      }
      if let direction {
        let x = plot.x(direction.time)
        let y = plot.y(direction.value)
        if isNarrow {
          text(direction.label, "value direction", x: x + 8, y: y - 14, anchor: "end")
        } else {
          text(direction.label, "value direction", x: x + 14, y: y - 2, anchor: "start")
          text(direction.detail, "detail", x: x + 14, y: y + 15, anchor: "start")
        }
      }
    }
  }
}
