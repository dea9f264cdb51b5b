/// One layout of a reference chart: what is drawn, and where the plot stands.
struct ReferenceDrawing {
  /// Widths and heights of targets as short bars.
  private static let bars = (target: (26.0, 4.0), stage: (22.0, 3.0), rival: (22.0, 2.0))
  /// Radii of dots.
  private static let dots = (base: 6.5, now: 5.5, earlier: 4.0, path: 2.5, direction: 8.0)
  /// How far labels keep off the middle of a dot, and of the wider marks of a target.
  private static let clearance = (dot: 6.0, target: 8.0)
  private static let axisTick = 5.0

  let content: ReferenceChart.Content
  let plot: Plot
  let layout: Layout
  private let chart: ReferenceChart
  private let height: Double

  var isNarrow: Bool { layout == .narrow }

  init(_ chart: ReferenceChart, _ layout: Layout) {
    self.chart = chart
    self.layout = layout
    content = chart.content
    height = layout == .narrow ? 300 : 316
    // An orientation is labelled to the right of its mark; values stand on the left, years below.
    let right = layout == .narrow ? 18.0 : content.direction == nil ? 60 : 140
    let area = Box(
      left: 46, top: layout == .narrow ? 44 : 34, right: layout.width - right,
      bottom: height - (layout == .narrow ? 34 : 32))
    plot = Plot(area, scale: chart.scale, years: chart.years)
  }

  /// Lines, marks above them, and labels above all.
  var drawing: Drawing {
    Drawing(
      width: layout.width, height: height, axes + ways + marks + labelled.shapes)
  }

  /// The rectangles of all labels, for checks that none covers another.
  var labelBoxes: [Box] { labelled.boxes }

  private var labelled: (shapes: [Shape], boxes: [Box]) {
    var board = LabelBoard(frame: Box(x: 0, y: 0, width: layout.width, height: height))
    reserve(&board)
    let labels = ReferenceLabels(self, chart.phases, axisLabel: chart.axisLabel)
    let shapes = board.write(labels.all)
    return (shapes, board.written)
  }

  private var axes: [Shape] {
    let area = plot.area
    let ends = chart.years.map { plot.time.end(of: $0) }
    let ticks = plot.time.lines(at: ends, from: area.bottom, to: area.bottom + Self.axisTick)
    return plot.values.grid([area.left...area.right]) + [.path(.axisTick, ticks)]
      + (divider.map { x in
        [.path(.divider, Path([Point(x, phaseLine - 10), Point(x, area.bottom)]))]
      } ?? [])
  }

  /// Where the years of carrying out end and those of orientation begin.
  var divider: Double? {
    content.direction == nil ? nil : content.target.map { plot.time.x($0.time) }
  }

  /// The baseline of the names of both.
  var phaseLine: Double { plot.area.top - (isNarrow ? 26 : 18) }

  /// The lines between marks: to the orientation, along the expected values, and of figures.
  private var ways: [Shape] {
    let dots = isNarrow ? [] : content.path.dropLast()
    return plot.line(.directionLine, orientation) + plot.line(.pathLine, path)
      + dots.map { plot.dot(.pathDot, $0, radius: Self.dots.path) }
      + chart.runs.flatMap { plot.line(.nowLine, $0) }
  }

  private var path: [ChartPoint] {
    content.path.isEmpty ? [] : content.readings.prefix(1) + content.path
  }

  private var orientation: [ChartPoint] {
    [content.target, content.direction].compactMap(\.self)
  }

  private var marks: [Shape] {
    func bars(_ role: Role, _ points: [ChartPoint], _ size: (Double, Double)) -> [Shape] {
      points.map { plot.tick(role, $0, width: size.0, height: size.1) }
    }
    let diamond = content.direction.map { direction in
      Shape.path(
        .direction, .diamond(at: plot.place(direction), radius: Self.dots.direction))
    }
    return bars(.rival, content.rivals, Self.bars.rival)
      + bars(.stage, content.stages, Self.bars.stage)
      + bars(.target, [content.target].compactMap(\.self), Self.bars.target)
      + [diamond].compactMap(\.self)
      + content.earlier.map { plot.dot(.base, $0, radius: Self.dots.earlier) }
      + content.readings.enumerated().map { index, point in
        plot.dot(
          point.isHollow ? .hollowDot : .nowDot, point,
          radius: index == 0 ? Self.dots.base : Self.dots.now)
      }
  }

  private func reserve(_ board: inout LabelBoard) {
    for line in [path] + chart.runs + [orientation] { board.avoid(line.map(plot.place)) }
    for point in content.earlier + content.readings + content.stages + content.rivals {
      board.reserve(plot.place(point), radius: Self.clearance.dot)
    }
    for point in orientation { board.reserve(plot.place(point), radius: Self.clearance.target) }
  }
}
