/// Where the panels of a layout stand: rows as high as their longest title needs.
struct PanelLayout {
  /// Where one panel stands and what its title has room for.
  struct Place {
    let corner: Point
    let width: Double
    let titles: [String]
    /// Lines that the longest title of the row has.
    let titleRoom: Int
  }

  private static let gap = (between: 20.0, below: 18.0)
  /// Lines of a title.
  private static let most = 4

  let height: Double
  let places: [Place]

  init(_ chart: SmallMultiples, _ layout: Layout) {
    let columns = layout == .narrow ? 2 : 4
    let width = (layout.width + Self.gap.between) / Double(columns) - Self.gap.between
    let titles = chart.panels.map {
      Lettering.lines($0.title, width: width, most: Self.most, isBold: true)
    }
    var (places, y) = ([Place](), 0.0)
    for first in stride(from: 0, to: titles.count, by: columns) {
      let row = first..<min(first + columns, titles.count)
      let room = titles[row].map(\.count).max() ?? 1
      places += row.map { index in
        Place(
          corner: Point(Double(index - first) * (width + Self.gap.between), y), width: width,
          titles: titles[index], titleRoom: room)
      }
      y += Double(room) * Lettering.leading + PanelDrawing.height + Self.gap.below
    }
    self.places = places
    height = max(0, y - Self.gap.below)
  }
}

/// One panel of small multiples.
struct PanelDrawing {
  private static let plotHeight = 70.0
  /// From the value to the plot: room for the names of the plot's top and of the goal.
  private static let headroom = 26.0
  /// The baseline of the value below the title, and of the years below the plot.
  private static let baseline = (value: 17.0, years: 16.0)

  /// Height of a panel without its title.
  static let height = plotHeight + headroom + 36

  private let panel: SmallMultiples.Panel
  private let chart: SmallMultiples
  private let place: PanelLayout.Place
  private let plot: Plot
  private let valueLine: Double

  init(_ panel: SmallMultiples.Panel, at place: PanelLayout.Place, chart: SmallMultiples) {
    self.panel = panel
    self.chart = chart
    self.place = place
    valueLine =
      place.corner.y + Double(place.titleRoom) * Lettering.leading + Self.baseline.value
    plot = Plot(
      Box(
        x: place.corner.x, y: valueLine + Self.headroom, width: place.width,
        height: Self.plotHeight), scale: chart.scale, years: chart.years)
  }

  /// Title, newest value, plot and years.
  var shapes: [Shape] {
    let (area, x) = (plot.area, place.corner.x)
    let years = area.bottom + Self.baseline.years
    return Shape.lines(place.titles, .strong, at: Point(x, place.corner.y + 13)) + [
      .text(.valueNow, panel.label, at: Point(x, valueLine)),
      .text(.axis, panel.detail, at: Point(area.right, valueLine), anchor: .end),
    ] + levels + panel.readings.runs.flatMap { plot.line(.nowLine, $0) } + dots + names + [
      .text(.axis, String(chart.years.lowerBound), at: Point(area.left, years)),
      .text(
        .axis, String(chart.years.upperBound), at: Point(area.right, years), anchor: .end),
    ]
  }

  /// The lines of 0 and of the scale's top, and that of what is asked for.
  private var levels: [Shape] {
    let area = plot.area
    func line(_ y: Double) -> Path { Path([Point(area.left, y), Point(area.right, y)]) }
    let goal = panel.goal.map { goal in
      Shape.rectangle(
        .target,
        Box(x: area.left, y: plot.values.position(goal.place) - 1, width: area.width, height: 2))
    }
    return [.path(.grid, line(area.top)), .path(.zero, line(area.bottom))]
      + [goal].compactMap(\.self)
  }

  /// Figures as dots, the newest one full.
  private var dots: [Shape] {
    panel.readings.dropLast().map { plot.dot(.base, $0, radius: 3.5) }
      + panel.readings.suffix(1).map { plot.dot(.nowDot, $0, radius: 5) }
  }

  /// The names of the scale's top and of the goal.
  private var names: [Shape] {
    let area = plot.area
    var board = LabelBoard(
      frame: Box(
        left: area.left, top: area.top - 20, right: area.right, bottom: area.bottom + 4))
    let places = panel.readings.map(plot.place)
    board.avoid(places)
    for place in places { board.reserve(place, radius: 6) }
    let top = Label(
      chart.axisLabel(chart.scale.top), .axis, at: [.init(x: area.left, y: area.top - 4)])
    let goal = panel.goal.map { goal in
      let y = plot.values.position(goal.place)
      return Label(
        goal.label, .detail,
        at: [
          .init(x: area.right, y: y - 5, anchor: .end),
          .init(x: area.right, y: y + 15, anchor: .end), .init(x: area.left, y: y + 15),
          .init(x: area.left, y: y - 5),
        ])
    }
    return board.write([top] + [goal].compactMap(\.self))
  }
}
