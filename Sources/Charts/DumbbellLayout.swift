/// Where the rows of a dumbbell chart stand: names and values beside the scale, or above it on a
/// phone.
struct DumbbellLayout {
  /// Height of what names the axis and the columns, and the baseline of those names.
  private static let head = (height: 34.0, baseline: 22.0)
  /// How far from the right the columns of values end: before, now, target.
  private static let columns = [144.0, 76, 0]
  /// From the end of the scale to the right of the columns.
  private static let values = 236.0
  /// From a name to the scale.
  private static let gap = 24.0
  /// On a phone: from the name to its values and the marks, and how far grid lines reach.
  private static let marks = (below: 20.0, height: 40.0, reach: 14.0)

  private let chart: Dumbbell
  private let layout: Layout
  private let axis: ValueAxis
  private let titles: [[String]]
  private let tops: [Double]
  private let height: Double

  private var isNarrow: Bool { layout == .narrow }

  init(_ chart: Dumbbell, _ layout: Layout) {
    self.chart = chart
    self.layout = layout
    let room =
      switch layout {
      case .broad: 340.0
      case .wide: 232.0
      case .narrow: layout.width
      }
    let ends = layout == .narrow ? (12, 18) : (room + Self.gap, Self.values)
    axis = ValueAxis(chart.scale, from: ends.0, to: layout.width - ends.1)
    titles = chart.rows.map {
      Lettering.lines($0.title, width: room, most: 3, isBold: layout == .narrow)
    }
    var (tops, y) = ([Double](), Self.head.height)
    for lines in titles {
      tops.append(y)
      y += Self.height(of: lines, layout)
    }
    self.tops = tops
    height = y + 4
  }

  private static func height(of lines: [String], _ layout: Layout) -> Double {
    let text = Double(lines.count) * Lettering.leading
    return layout == .narrow ? text + Lettering.leading + marks.height : max(30, text + 10)
  }

  var drawing: Drawing {
    Drawing(
      width: layout.width, height: height, head + chart.rows.indices.flatMap(row))
  }

  /// The level of a measure's marks.
  private func middle(_ index: Int) -> Double {
    let text = Double(titles[index].count) * Lettering.leading
    return isNarrow
      ? tops[index] + text + Lettering.leading + Self.marks.below
      : tops[index] + Self.height(of: titles[index], layout) / 2
  }

  /// Grid lines, and the names of the scale and of the columns above them.
  private var head: [Shape] {
    let reach = Self.marks.reach
    let spans =
      isNarrow
      ? titles.indices.map { (middle($0) - reach)...(middle($0) + reach) }
      : [(Self.head.height - 4)...height]
    let names = axis.names(at: Self.head.baseline).map { tick, place in
      Shape.text(.axis, chart.axisLabel(tick), at: place, anchor: .middle)
    }
    let titles = [chart.titles.before, chart.titles.now, chart.titles.target]
    return axis.grid(spans) + names
      + (isNarrow ? [] : columns(titles.map { (.axis, $0) }, y: Self.head.baseline))
  }

  /// A measure: its name, the way between its figures, the target, and all three in numbers.
  private func row(_ index: Int) -> [Shape] {
    let row = chart.rows[index]
    let text = Double(titles[index].count) * Lettering.leading
    let level = middle(index)
    let first = isNarrow ? tops[index] + Lettering.leading : level - text / 2 + 12
    let name = Shape.lines(titles[index], isNarrow ? .strong : .label, at: Point(0, first))
    let values =
      isNarrow
      ? phoneValues(row, y: first + text)
      : columns(
        [
          (.label, row.before.label), (.valueNow, row.now.label),
          (.strong, row.target?.label ?? "–"),
        ], y: level + 4.5)
    return name + marks(row, y: level) + values
  }

  private func marks(_ row: Dumbbell.Row, y: Double) -> [Shape] {
    let before = Point(axis.position(row.before.place), y)
    let now = Point(axis.position(row.now.place), y)
    let target = row.target.map { target in
      Shape.rectangle(
        .target, Box(x: axis.position(target.place) - 1.5, y: y - 11, width: 3, height: 22))
    }
    return [target].compactMap(\.self) + [
      .path(.nowLine, Path([before, now])), .circle(.hollowDot, at: before, radius: 4.5),
      .circle(.nowDot, at: now, radius: 6),
    ]
  }

  /// Three texts in the columns of values.
  private func columns(_ texts: [(Role, String)], y: Double) -> [Shape] {
    zip(texts, Self.columns).map { text, end in
      .text(text.0, text.1, at: Point(layout.width - end, y), anchor: .end)
    }
  }

  /// The figures in one line under the name: `20% → 22,9%`, and the target at its end.
  private func phoneValues(_ row: Dumbbell.Row, y: Double) -> [Shape] {
    let before = row.before.label + " →"
    let target = row.target.map { target in
      Shape.text(
        .label, chart.titles.target + ": " + target.label, at: Point(layout.width, y), anchor: .end)
    }
    return [
      .text(.label, before, at: Point(0, y)),
      .text(.valueNow, row.now.label, at: Point(Lettering.width(before) + 10, y)), target,
    ].compactMap(\.self)
  }
}
