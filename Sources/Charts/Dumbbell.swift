package import Markup

/// The way of several measures from one figure to the next, each with its target, on one scale.
package struct Dumbbell: Chart {
  /// One measure.
  package struct Row: Sendable, Hashable {
    /// A value with what is printed of it.
    package struct Mark: Sendable, Hashable {
      /// The value.
      package let value: Double
      /// What is printed.
      package let label: String

      /// Creates a mark.
      package init(_ value: Double, _ label: String) {
        self.value = value
        self.label = label
      }
    }

    /// The name of the measure.
    package let title: String
    /// The figure before.
    package let before: Mark
    /// The newest figure.
    package let now: Mark
    /// The target, where there is one.
    package let target: Mark?

    /// Creates a row.
    package init(title: String, before: Mark, now: Mark, target: Mark? = nil) {
      self.title = title
      self.before = before
      self.now = now
      self.target = target
    }
  }

  /// The measures in their order.
  package let rows: [Row]
  /// The heading of the column of targets.
  package let targetTitle: String
  /// Prints a value of the axis.
  package let axisLabel: @Sendable (Double) -> String
  /// What the chart is called.
  package let name: ChartName

  /// Creates a chart.
  package init(
    _ rows: [Row], targetTitle: String, axisLabel: @escaping @Sendable (Double) -> String,
    name: ChartName
  ) {
    self.rows = rows
    self.targetTitle = targetTitle
    self.axisLabel = axisLabel
    self.name = name
  }

  /// The scale that all rows share.
  var scale: Scale {
    Scale(
      sharedBy: rows.flatMap { row in
        [row.before.value, row.now.value, row.target?.value ?? 0]
      })
  }

  /// One cut of the chart.
  package func svg(_ cut: Cut) -> Markup {
    let layout = DumbbellLayout(self, cut: cut)
    return name.svg(cut, height: layout.height, kind: "dumbbell") {
      layout.axis
      for index in rows.indices { layout.row(index) }
    }
  }
}

/// Where the rows of a cut stand: names beside the scale, or above it on a phone.
struct DumbbellLayout {
  private static let size = 13.5
  private static let leading = 16.0
  /// Room for labels at both sides of the scale.
  private static let room = 44.0

  private let chart: Dumbbell
  private let cut: Cut
  private let scale: Scale
  private let titles: [[String]]
  private let tops: [Double]
  private let left: Double
  private let right: Double
  let height: Double

  init(_ chart: Dumbbell, cut: Cut) {
    self.chart = chart
    self.cut = cut
    scale = chart.scale
    let isWide = cut == .wide
    left = isWide ? 262 : DumbbellLayout.room
    right = isWide ? 650 : cut.width - DumbbellLayout.room
    titles = chart.rows.map {
      textLines($0.title, width: isWide ? 216 : 236, size: DumbbellLayout.size, most: 3)
    }
    var (tops, y) = ([Double](), 34.0)
    for lines in titles {
      tops.append(y)
      let text = Double(lines.count) * DumbbellLayout.leading
      y += isWide ? max(30, text + 10) : text + 32
    }
    self.tops = tops
    height = y + 4
  }

  /// The names of the scale above its lines.
  var axis: Markup {
    let lines = scale.ticks.map { "M\(coordinate(x($0))) 30V\(coordinate(height))" }
    return markup {
      element("path", ["class": "grid-0", "d": lines[0]])
      element("path", ["class": "grid", "d": lines.dropFirst().joined()])
      for tick in scale.ticks {
        text(chart.axisLabel(tick), "axis", x: x(tick), y: 22, anchor: .middle)
      }
      if cut == .wide {
        text(chart.targetTitle, "axis", x: cut.width, y: 22, anchor: .end)
      }
    }
  }

  /// A measure: its name, the way between its figures, the target.
  func row(_ index: Int) -> Markup {
    let row = chart.rows[index]
    let lines = titles[index]
    let text = Double(lines.count) * DumbbellLayout.leading
    let rowHeight = cut == .wide ? max(30, text + 10) : text + 32
    let first = cut == .wide ? tops[index] + (rowHeight - text) / 2 + 12 : tops[index] + 13
    let middle = cut == .wide ? tops[index] + rowHeight / 2 : tops[index] + text + 14
    return markup {
      for (line, words) in lines.enumerated() {
        Charts.text(words, "label", x: 0, y: first + Double(line) * DumbbellLayout.leading)
      }
      if let target = row.target {
        Charts.text(
          target.label, "strong", x: cut.width,
          y: cut == .wide ? middle + 4.5 : tops[index] + 13, anchor: .end)
        rectangle("mark-target", x: x(target.value) - 1.5, y: middle - 11, width: 3, height: 22)
      }
      marks(row, y: middle)
    }
  }

  private func marks(_ row: Dumbbell.Row, y: Double) -> Markup {
    let (before, now) = (x(row.before.value), x(row.now.value))
    let isRising = now >= before
    let (low, high) = (min(before, now), max(before, now))
    // A target close to a mark would stand in its label.
    let clear = row.target.map { x($0.value) }
    func past(_ end: Double, by step: Double) -> Double {
      let start = end + step * 9
      guard let clear else { return start }
      let reach = start + step * 42
      let isHit = (min(start, reach) - 3...max(start, reach) + 3).contains(clear)
      return isHit ? clear + step * 6 : start
    }
    let level = coordinate(y)
    return markup {
      element(
        "path", ["class": "line-now", "d": "M\(coordinate(before)) \(level)H\(coordinate(now))"])
      circle("dot-now hollow", x: before, y: y, radius: 4.5)
      circle("dot-now", x: now, y: y, radius: 6)
      text(
        (isRising ? row.before : row.now).label, isRising ? "detail" : "value now",
        x: past(low, by: -1), y: y + 5, anchor: .end)
      text(
        (isRising ? row.now : row.before).label, isRising ? "value now" : "detail",
        x: past(high, by: 1), y: y + 5)
    }
  }

  private func x(_ value: Double) -> Double { scale.position(value, from: left, to: right) }
}
