/// How many people there are, how many more are needed, and all the others.
///
/// Up to 600 people stand as dots, columns first; more stand as one bar.
package struct PeopleChart: Chart, Hashable {
  /// The greatest number that is shown as dots.
  package static let mostDots = 600

  /// Those who have the attribute.
  let part: Int
  /// Those still needed.
  let needed: Int
  /// All who are counted.
  let whole: Int

  /// Creates a chart; what is needed never exceeds those who are left.
  package init(part: Int, needed: Int, whole: Int) {
    self.part = min(max(part, 0), whole)
    self.needed = min(max(needed, 0), whole - self.part)
    self.whole = whole
  }

  /// Whether each person is a dot.
  package var hasDots: Bool { whole <= PeopleChart.mostDots }

  /// Class of the drawing.
  package static let kind = "people"
  /// Its card stands beside others.
  package static let layouts: [Layout] = [.wide, .narrow]

  private static let barHeight = 22.0

  /// Draws the chart.
  package func drawing(_ layout: Layout) -> Drawing {
    guard hasDots else { return bar(layout) }
    let isMany = whole >= 160
    return layout == .narrow
      ? dots(layout, rows: isMany ? 16 : 5, pitch: 11)
      : dots(layout, rows: isMany ? 8 : 5, pitch: 13)
  }

  private func dots(_ layout: Layout, rows: Int, pitch: Double) -> Drawing {
    let columns = max(1, (whole + rows - 1) / rows)
    // In whole tenths, as coordinates are written, so that dashes do not drift.
    let step = (min(pitch, (layout.width - 2) / Double(columns)) * 10).rounded(.down) / 10
    let grid = DotGrid(rows: rows, step: step)
    return Drawing(
      width: layout.width, height: Double(rows) * step + 2,
      grid.run(.dotsRest, from: part + needed, to: whole, size: 0.72)
        + grid.run(.dotsNeed, from: part, to: part + needed, size: 0.78)
        + grid.run(.dotsHole, from: part, to: part + needed, size: 0.46)
        + grid.run(.dotsNow, from: 0, to: part, size: 0.78))
  }

  /// Two parts of one bar; a few who are needed among many still show.
  private func bar(_ layout: Layout) -> Drawing {
    let room = Box(x: 1, y: 4, width: layout.width - 2, height: Self.barHeight)
    let one = room.width / Double(max(1, whole))
    let wanted = needed == 0 ? 0 : max(4, one * Double(needed))
    let held = min(one * Double(part), room.width - wanted)
    let gap = Box(x: room.left + held, y: 5, width: wanted, height: Self.barHeight - 2)
    return Drawing(
      width: layout.width, height: 30,
      [
        .rectangle(.track, room),
        .rectangle(.now, Box(x: room.left, y: room.top, width: held, height: room.height)),
      ] + (wanted > 0 ? [.rectangle(.gap, gap)] : []))
  }
}

/// Dots in columns, each run of them drawn as dashed strokes with round ends.
struct DotGrid {
  let rows: Int
  /// Distance between neighbours.
  let step: Double

  /// The dots from one number up to another; their size is a part of the step.
  func run(_ role: Role, from first: Int, to end: Int, size: Double) -> [Shape] {
    guard first < end else { return [] }
    let columns = (first / rows)...((end - 1) / rows)
    let strokes = columns.map { column in
      let top = center(max(first - column * rows, 0))
      let bottom = center(min(end - 1 - column * rows, rows - 1))
      // A little more than the way to the last dot, so that rounding cannot lose it.
      return Path([Point(center(column), top), Point(center(column), bottom + 0.2)])
    }
    return [.dashes(role, Path(strokes), width: step * size, on: 0, off: step)]
  }

  private func center(_ index: Int) -> Double { 1 + step * (Double(index) + 0.5) }
}
