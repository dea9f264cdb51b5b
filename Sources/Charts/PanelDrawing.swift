internal import Markup

/// Where the panels of a cut stand: rows as high as their longest title needs.
struct PanelLayout {
  static let gap = 20.0
  static let leading = 16.0
  static let size = 13.5
  /// Height of the area of values.
  static let plotHeight = 70.0
  /// Room between the value and the plot, for the names of the plot's top and of the goal.
  static let headroom = 26.0
  /// Room for the value above the plot and the years below it.
  static let around = headroom + 36

  let columns: Int
  let panelWidth: Double
  /// The lines of every panel's title.
  private let titles: [[String]]
  private let tops: [Double]
  private let rowLines: [Int]
  let height: Double

  init(_ chart: SmallMultiples, cut: Cut) {
    let columns = cut == .wide ? 4 : 2
    let width = (cut.width - Double(columns - 1) * PanelLayout.gap) / Double(columns)
    let most = cut == .wide ? 3 : 4
    let titles = chart.panels.map {
      textLines($0.title, width: width, size: PanelLayout.size, most: most)
    }
    var (tops, rowLines, y) = ([Double](), [Int](), 0.0)
    for first in stride(from: 0, to: titles.count, by: columns) {
      let lines = titles[first..<min(first + columns, titles.count)].map(\.count).max() ?? 1
      tops.append(y)
      rowLines.append(lines)
      y += Double(lines) * PanelLayout.leading + PanelLayout.around + PanelLayout.plotHeight + 18
    }
    self.columns = columns
    self.titles = titles
    self.tops = tops
    self.rowLines = rowLines
    panelWidth = width
    height = max(0, y - 18)
  }

  /// The upper left corner of a panel.
  func place(_ index: Int) -> (x: Double, y: Double) {
    (Double(index % columns) * (panelWidth + PanelLayout.gap), tops[index / columns])
  }

  /// The lines of a panel's title, and how many the longest of its row has.
  func titleLines(_ index: Int) -> (lines: [String], room: Int) {
    (titles[index], rowLines[index / columns])
  }
}

/// One panel of small multiples.
struct PanelDrawing {
  private let panel: SmallMultiples.Panel
  private let titles: [String]
  private let chart: SmallMultiples
  private let plot: Plot
  private let x: Double
  private let y: Double
  private let valueLine: Double

  init(
    _ panel: SmallMultiples.Panel, at place: (x: Double, y: Double),
    titleLines: (lines: [String], room: Int), layout: PanelLayout, chart: SmallMultiples
  ) {
    self.panel = panel
    self.chart = chart
    titles = titleLines.lines
    (x, y) = place
    valueLine = y + Double(titleLines.room) * PanelLayout.leading + 17
    let top = valueLine + PanelLayout.headroom
    plot = Plot(
      frame: (
        left: x, top: top, right: x + layout.panelWidth, bottom: top + PanelLayout.plotHeight
      ),
      scale: chart.scale, years: chart.years)
  }

  /// Title, newest value, plot and years.
  var drawing: Markup {
    var board = LabelBoard(
      frame: Box(left: plot.left, top: plot.top - 20, right: plot.right, bottom: plot.bottom + 4),
      size: PanelLayout.size)
    let places = panel.readings.map { (x: plot.x($0.time), y: plot.y($0.value)) }
    board.avoid(places)
    for place in places { board.reserve(place.x, place.y, radius: 6) }
    return markup {
      for (index, line) in titles.enumerated() {
        text(line, "strong", x: x, y: y + 13 + Double(index) * PanelLayout.leading)
      }
      text(panel.label, "value now", x: x, y: valueLine)
      text(panel.detail, "axis", x: plot.right, y: valueLine, anchor: .end)
      grid(&board)
      for run in runs {
        let points = run.map { (x: plot.x($0.time), y: plot.y($0.value)) }
        if points.count > 1 { element("path", ["class": "line-now", "d": path(points)]) }
      }
      for (index, place) in places.enumerated() {
        circle(
          index == places.count - 1 ? "dot-now" : "mark-base", x: place.x, y: place.y,
          radius: index == places.count - 1 ? 5 : 3.5)
      }
      goal(&board)
      text(String(chart.years.lowerBound), "axis", x: plot.left, y: plot.bottom + 16)
      text(
        String(chart.years.upperBound), "axis", x: plot.right, y: plot.bottom + 16, anchor: .end)
    }
  }

  /// The lines of 0 and of the scale's top, which is named.
  private func grid(_ board: inout LabelBoard) -> Markup {
    let top = "M\(coordinate(plot.left)) \(coordinate(plot.top))H\(coordinate(plot.right))"
    let bottom = "M\(coordinate(plot.left)) \(coordinate(plot.bottom))H\(coordinate(plot.right))"
    return markup {
      element("path", ["class": "grid", "d": top])
      element("path", ["class": "grid-0", "d": bottom])
      board.write(
        Label(
          [.init(text: chart.axisLabel(plot.scale.top), name: "axis")],
          at: [.init(x: plot.left, y: plot.top - 4, anchor: .start)]))
    }
  }

  /// What is asked for, as a line with its level.
  private func goal(_ board: inout LabelBoard) -> Markup {
    guard let goal = panel.goal else { return Markup() }
    let y = plot.y(goal.value)
    let spots: [Label.Spot] = [
      .init(x: plot.right, y: y - 5, anchor: .end), .init(x: plot.right, y: y + 15, anchor: .end),
      .init(x: plot.left, y: y + 15, anchor: .start), .init(x: plot.left, y: y - 5, anchor: .start),
    ]
    return markup {
      rectangle("mark-target", x: plot.left, y: y - 1, width: plot.right - plot.left, height: 2)
      board.write(Label([.init(text: goal.label, name: "detail")], at: spots))
    }
  }

  /// Figures joined by a line; a missing year breaks it.
  private var runs: [[SmallMultiples.Point]] {
    var runs: [[SmallMultiples.Point]] = []
    for point in panel.readings {
      if let last = runs.last?.last, Int(point.time) - Int(last.time) <= 1 {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }
}
