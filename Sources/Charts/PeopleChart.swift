package import Markup

/// How many people there are, how many more are needed, and all the others.
///
/// Up to 600 people stand as dots, columns first; more stand as one bar.
package struct PeopleChart: Chart, Hashable {
  /// The greatest number that is shown as dots.
  package static let mostDots = 600

  /// Those who have the attribute.
  package let part: Int
  /// Those still needed.
  package let needed: Int
  /// All who are counted.
  package let whole: Int
  /// What the chart is called.
  package let name: ChartName

  /// Creates a chart; what is needed never exceeds those who are left.
  package init(part: Int, needed: Int, whole: Int, name: ChartName) {
    self.part = min(max(part, 0), whole)
    self.needed = min(max(needed, 0), whole - self.part)
    self.whole = whole
    self.name = name
  }

  /// Whether each person is a dot.
  package var hasDots: Bool { whole <= PeopleChart.mostDots }

  /// One cut of the chart.
  package func svg(_ cut: Cut) -> Markup {
    guard hasDots else { return bar(cut) }
    return cut == .wide
      ? dots(cut, rows: whole >= 160 ? 8 : 5, pitch: 13)
      : dots(cut, rows: whole >= 160 ? 16 : 5, pitch: 11)
  }

  private func dots(_ cut: Cut, rows: Int, pitch: Double) -> Markup {
    let columns = max(1, (whole + rows - 1) / rows)
    // In whole tenths, as coordinates are written, so that dashes do not drift.
    let step = (min(pitch, (cut.width - 2) / Double(columns)) * 10).rounded(.down) / 10
    let grid = DotGrid(rows: rows, step: step)
    return name.svg(cut, height: Double(rows) * step + 2, kind: "people") {
      grid.run("dots-rest", from: part + needed, to: whole, size: 0.72)
      grid.run("dots-need", from: part, to: part + needed, size: 0.78)
      grid.run("dots-hole", from: part, to: part + needed, size: 0.46)
      grid.run("dots-now", from: 0, to: part, size: 0.78)
    }
  }

  private func bar(_ cut: Cut) -> Markup {
    let room = cut.width - 2
    let wanted = needed == 0 ? 0 : max(4, room * Double(needed) / Double(max(1, whole)))
    let held = min(room * Double(part) / Double(max(1, whole)), room - wanted)
    return name.svg(cut, height: 30, kind: "people") {
      element(
        "rect", ["class": "track", "x": "1", "y": "4", "width": coordinate(room), "height": "22"])
      element(
        "rect", ["class": "now", "x": "1", "y": "4", "width": coordinate(held), "height": "22"])
      if wanted > 0 {
        element(
          "rect",
          [
            "class": "gap", "x": coordinate(1 + held), "y": "5", "width": coordinate(wanted),
            "height": "20",
          ])
      }
    }
  }
}

/// Dots in columns, each run of them drawn as dashed strokes with round ends.
struct DotGrid {
  let rows: Int
  /// Distance between neighbours.
  let step: Double

  /// The dots from one number up to another; their size is a part of the step.
  func run(_ name: String, from first: Int, to end: Int, size: Double) -> Markup {
    guard first < end else { return Markup() }
    let columns = (first / rows)...((end - 1) / rows)
    let strokes = columns.map { column in
      let top = max(first - column * rows, 0)
      let bottom = min(end - 1 - column * rows, rows - 1)
      // A little more than the way to the last dot, so that rounding cannot lose it.
      let length = coordinate(Double(bottom - top) * step + 0.2)
      return "M\(coordinate(center(column))) \(coordinate(center(top)))v\(length)"
    }
    return element(
      "path",
      [
        "class": name, "d": strokes.joined(), "stroke-width": coordinate(step * size),
        "stroke-dasharray": "0 \(coordinate(step))",
      ])
  }

  private func center(_ index: Int) -> Double { 1 + step * (Double(index) + 0.5) }
}
