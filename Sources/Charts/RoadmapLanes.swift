/// The wider layouts of a roadmap: quarters as columns, plans as lanes.
struct RoadmapLanes {
  /// Height of what names years and quarters, and the baselines of those names.
  private static let head = (height: 62.0, years: 34.0, quarters: 52.0)
  /// Where the lines of years and of quarters begin below the head's edge.
  private static let lineStart = (year: 22.0, quarter: 46.0)
  private static let numerals = ["I", "II", "III", "IV"]
  /// Room for what stands at the first moment or at the last one.
  private static let edge = (left: 1.0, right: 8.0)
  /// The narrowest quarter that is named.
  private static let namedQuarter = 20.0
  /// Heights from one row to the next: a lane's title, a step or strip, deadlines, and below all.
  private static let rows = (title: 28.0, step: 30.0, deadlines: 44.0, end: 8.0)
  private static let titleBar = 24.0
  /// A step: the baseline of its words, and its bar.
  private static let step = (baseline: 11.0, bar: 17.0, height: 10.0)
  /// A strip: the baseline of its words, and its stripes.
  private static let strip = (baseline: 11.0, middle: 21.0, height: 7.0, on: 2.0, off: 6.0)
  /// Deadlines: the baseline of their words, the middle of the marks and their size.
  private static let deadline = (baseline: 17.0, middle: 30.0, radius: 7.0)

  private let chart: RoadmapChart
  private let time: TimeAxis
  private let width: Double

  init(_ chart: RoadmapChart, _ layout: Layout) {
    self.chart = chart
    width = layout.width
    time = TimeAxis(
      years: chart.years, left: Self.edge.left, right: width - Self.edge.right)
  }

  var drawing: Drawing {
    var y = Self.head.height
    let lanes = chart.lanes.flatMap { drawn($0, y: &y) }
    return Drawing(width: width, height: y, grid(y) + today(y) + names + lanes)
  }

  /// A line at the start of each quarter, the firmer one at that of a year.
  private func grid(_ height: Double) -> [Shape] {
    let years = chart.years.map { time.start(of: $0) }
    return [
      .path(
        .grid, time.lines(at: time.starts(of: 4), from: Self.lineStart.quarter, to: height)),
      .path(.zero, time.lines(at: years, from: Self.lineStart.year, to: height)),
    ]
  }

  /// The names of years and of quarters, where there is room.
  private var names: [Shape] {
    let quarter = (time.end(of: chart.years.lowerBound) - time.left) / 4
    var board = LabelBoard(frame: Box(x: 0, y: 0, width: width, height: Self.head.height))
    let years = chart.years.map { year in
      Label(
        String(year), .year, at: [.init(x: time.start(of: year) + 5, y: Self.head.years)],
        isRequired: false)
    }
    guard quarter >= Self.namedQuarter else { return board.write(years) }
    return board.write(years)
      + chart.years.flatMap { year in
        Self.numerals.enumerated().map { index, numeral in
          let x = time.start(of: year) + (Double(index) + 0.5) * quarter
          return .text(.detail, numeral, at: Point(x, Self.head.quarters), anchor: .middle)
        }
      }
  }

  private func drawn(_ lane: RoadmapChart.Lane, y: inout Double) -> [Shape] {
    var shapes: [Shape] = [
      .rectangle(.trackBeyond, Box(x: 0, y: y, width: width, height: Self.titleBar)),
      .text(.strong, lane.title, at: Point(6, y + 17)),
    ]
    y += Self.rows.title
    for step in lane.steps {
      shapes += drawn(step, y: y)
      y += Self.rows.step
    }
    if !lane.deadlines.isEmpty {
      shapes += drawn(lane.deadlines, y: y)
      y += Self.rows.deadlines
    }
    for strip in lane.strips {
      shapes += drawn(strip: strip, y: y)
      y += Self.rows.step
    }
    y += Self.rows.end
    return shapes
  }

  /// A step as a bar under its words, which run to the side that has more room.
  private func drawn(_ step: RoadmapChart.Step, y: Double) -> [Shape] {
    let (from, to) = (time.x(step.from), time.x(step.to))
    let wanted = Lettering.width(step.label)
    let runsRight = wanted <= width - from || (wanted > to && width - from >= to)
    let words = Lettering.lines(step.label, width: runsRight ? width - from : to, most: 1)
    let bar = Box(x: from + 1, y: y + Self.step.bar, width: to - from - 2, height: Self.step.height)
    return Shape.lines(
      words, .detail, at: Point(runsRight ? from + 3 : to - 3, y + Self.step.baseline),
      anchor: runsRight ? .start : .end) + [.rectangle(step.isNow ? .now : .base, bar)]
  }

  /// What goes on all the time: stripes under its words.
  private func drawn(strip: String, y: Double) -> [Shape] {
    let level = y + Self.strip.middle
    return [
      .text(.detail, strip, at: Point(4, y + Self.strip.baseline)),
      .dashes(
        .hatch, Path([Point(time.left, level), Point(time.right, level)]), width: Self.strip.height,
        on: Self.strip.on, off: Self.strip.off),
    ]
  }

  /// Deadlines as diamonds on one line, each with its words where there is room.
  private func drawn(_ deadlines: [AxisMark], y: Double) -> [Shape] {
    var board = LabelBoard(
      frame: Box(x: 0, y: y - 2, width: width, height: Self.rows.deadlines + 2))
    let places = deadlines.map { Point(time.x($0.place), y + Self.deadline.middle) }
    for place in places { board.reserve(place, radius: Self.deadline.radius) }
    let marks = places.map { place in
      Shape.path(.target, .diamond(at: place, radius: Self.deadline.radius))
    }
    let labels = zip(deadlines, places).map { one, place in
      Label(
        one.label, .detail,
        at: [(Anchor.middle, 0.0), (.end, 6), (.start, -6)].map { anchor, reach in
          .init(x: place.x + reach, y: y + Self.deadline.baseline, anchor: anchor)
        }, isRequired: false)
    }
    return marks + board.write(labels)
  }

  /// The day for which the chart speaks.
  private func today(_ height: Double) -> [Shape] {
    let x = time.x(chart.today.place)
    let isLeft = x < width / 2
    return [
      .rectangle(.target, Box(x: x - 0.75, y: 4, width: 1.5, height: height - 4)),
      .text(
        .value, chart.today.label, at: Point(isLeft ? x + 6 : x - 6, 14),
        anchor: isLeft ? .start : .end),
    ]
  }
}
