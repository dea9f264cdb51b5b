internal import Markup

/// Where the rows of a cut stand: names and values beside the scale, or above it on a phone.
struct DumbbellLayout {
  private static let size = 13.5
  private static let leading = 16.0

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
    left = isWide ? 256 : 12
    right = isWide ? 540 : cut.width - 18
    titles = chart.rows.map {
      textLines(
        $0.title, width: isWide ? 232 : cut.width, size: DumbbellLayout.size, most: 3)
    }
    var (tops, y) = ([Double](), 34.0)
    for lines in titles {
      tops.append(y)
      y += DumbbellLayout.rowHeight(lines, isWide: isWide)
    }
    self.tops = tops
    height = y + 4
  }

  private static func rowHeight(_ lines: [String], isWide: Bool) -> Double {
    let text = Double(lines.count) * leading
    return isWide ? max(30, text + 10) : text + leading + 40
  }

  /// The level of a measure's marks.
  private func middle(_ index: Int) -> Double {
    let text = Double(titles[index].count) * DumbbellLayout.leading
    return cut == .wide
      ? tops[index] + DumbbellLayout.rowHeight(titles[index], isWide: true) / 2
      : tops[index] + text + DumbbellLayout.leading + 20
  }

  /// The names of the scale and of the columns above their lines.
  var axis: Markup {
    let spans: [(top: Double, bottom: Double)] =
      cut == .wide
      ? [(30, height)] : titles.indices.map { (middle($0) - 14, middle($0) + 14) }
    func lines(at tick: Double) -> String {
      let start = "M" + coordinate(x(tick)) + " "
      return spans.map { start + coordinate($0.top) + "V" + coordinate($0.bottom) }.joined()
    }
    return markup {
      element("path", ["class": "grid-0", "d": lines(at: 0)])
      element("path", ["class": "grid", "d": scale.ticks.dropFirst().map(lines).joined()])
      for tick in scale.ticks {
        text(chart.axisLabel(tick), "axis", x: x(tick), y: 22, anchor: .middle)
      }
      if cut == .wide {
        text(chart.titles.before, "axis", x: 632, y: 22, anchor: .end)
        text(chart.titles.now, "axis", x: 700, y: 22, anchor: .end)
        text(chart.titles.target, "axis", x: cut.width, y: 22, anchor: .end)
      }
    }
  }

  /// A measure: its name, the way between its figures, the target, and all three in numbers.
  func row(_ index: Int) -> Markup {
    let row = chart.rows[index]
    let lines = titles[index]
    let text = Double(lines.count) * DumbbellLayout.leading
    let isWide = cut == .wide
    let top = tops[index]
    let rowHeight = DumbbellLayout.rowHeight(lines, isWide: isWide)
    let first = isWide ? top + (rowHeight - text) / 2 + 12 : top + 16
    let level = middle(index)
    return markup {
      for (line, words) in lines.enumerated() {
        Charts.text(
          words, isWide ? "label" : "strong", x: 0, y: first + Double(line) * DumbbellLayout.leading
        )
      }
      if let target = row.target {
        rectangle("mark-target", x: x(target.value) - 1.5, y: level - 11, width: 3, height: 22)
      }
      marks(row, y: level)
      isWide ? values(row, y: level + 4.5) : phoneValues(row, y: first + text)
    }
  }

  private func marks(_ row: Dumbbell.Row, y: Double) -> Markup {
    let (before, now) = (x(row.before.value), x(row.now.value))
    return markup {
      element(
        "path",
        ["class": "line-now", "d": "M\(coordinate(before)) \(coordinate(y))H\(coordinate(now))"])
      circle("dot-now hollow", x: before, y: y, radius: 4.5)
      circle("dot-now", x: now, y: y, radius: 6)
    }
  }

  private func values(_ row: Dumbbell.Row, y: Double) -> Markup {
    markup {
      text(row.before.label, "label", x: 632, y: y, anchor: .end)
      text(row.now.label, "value now", x: 700, y: y, anchor: .end)
      text(row.target?.label ?? "–", "strong", x: cut.width, y: y, anchor: .end)
    }
  }

  /// The figures in one line under the name: `20% → 22,9%`, and the target at its end.
  private func phoneValues(_ row: Dumbbell.Row, y: Double) -> Markup {
    markup {
      text(row.before.label + " →", "label", x: 0, y: y)
      text(
        row.now.label, "value now",
        x: textWidth(row.before.label + " →", size: DumbbellLayout.size) + 10, y: y)
      if let target = row.target {
        text(
          chart.titles.target + ": " + target.label, "label", x: cut.width, y: y, anchor: .end)
      }
    }
  }

  private func x(_ value: Double) -> Double { scale.position(value, from: left, to: right) }
}
