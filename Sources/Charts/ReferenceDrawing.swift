internal import Markup

/// One cut of a reference chart: wide for desks and paper, narrow for phones.
struct ReferenceDrawing {
  private let chart: ReferenceChart
  private let cut: Cut
  private let plot: Plot
  private let height: Double
  private let board: LabelBoard

  private var content: ReferenceChart.Content { chart.content }
  private var isNarrow: Bool { cut == .narrow }

  init(_ chart: ReferenceChart, cut: Cut) {
    self.chart = chart
    self.cut = cut
    height = cut == .narrow ? 300 : 316
    // An orientation is labelled to the right of its mark.
    let wideRight = chart.content.direction == nil ? 716.0 : 636.0
    let frame =
      cut == .narrow
      ? (left: 46.0, top: 44.0, right: 306.0, bottom: 266.0)
      : (left: 46.0, top: 34.0, right: wideRight, bottom: 284.0)
    plot = Plot(frame: frame, scale: chart.scale, years: chart.years)
    board = LabelBoard(
      frame: Box(left: 0, top: 0, right: cut.width, bottom: height),
      size: cut == .narrow ? 14 : 13.5)
  }

  /// The drawing with its accessible name.
  var svg: Markup {
    var board = board
    return drawing(&board)
  }

  /// The rectangles of all labels, for checks that none covers another.
  var labelBoxes: [Box] {
    var board = board
    _ = drawing(&board)
    return board.written
  }

  private func drawing(_ board: inout LabelBoard) -> Markup {
    reserve(&board)
    return chart.words.name.svg(cut, height: height) {
      axes(&board)
      divider
      if let target = content.target, let direction = content.direction {
        plot.line("line-direction", [target, direction])
      }
      plot.line("line-path", content.path.isEmpty ? [] : content.readings.prefix(1) + content.path)
      for point in content.path.dropLast() where !isNarrow {
        plot.dot("dot-path", point, radius: 2.5)
      }
      for run in chart.runs { plot.line("line-now", run) }
      marks
      labels(&board)
      phases(&board)
    }
  }

  private var marks: Markup {
    markup {
      for point in content.rivals { plot.tick("mark-rival", point, width: 22, height: 2) }
      for point in content.stages { plot.tick("mark-stage", point, width: 22, height: 3) }
      if let target = content.target { plot.tick("mark-target", target, width: 26, height: 4) }
      if let direction = content.direction { plot.diamond(direction) }
      for point in content.earlier { plot.dot("mark-base", point, radius: 4) }
      for (index, point) in content.readings.enumerated() {
        plot.dot(
          point.isHollow ? "dot-now hollow" : "dot-now", point, radius: index == 0 ? 6.5 : 5.5)
      }
    }
  }

  private func reserve(_ board: inout LabelBoard) {
    let lines =
      [content.readings.prefix(1) + content.path] + chart.runs
      + [[content.target, content.direction].compactMap(\.self)]
    for line in lines { board.avoid(line.map(plot.place)) }
    for point in content.earlier + content.readings + content.stages + content.rivals {
      let (x, y) = plot.place(point)
      board.reserve(x, y, radius: 6)
    }
    for point in [content.target, content.direction].compactMap(\.self) {
      let (x, y) = plot.place(point)
      board.reserve(x, y, radius: 8)
    }
  }

  private func axes(_ board: inout LabelBoard) -> Markup {
    var out = Markup()
    for value in plot.scale.ticks {
      let y = plot.y(value)
      let line = "M\(coordinate(plot.left)) \(coordinate(y))H\(coordinate(plot.right))"
      out.append(element("path", ["class": value == 0 ? "grid-0" : "grid", "d": line]))
      out.append(
        board.write(
          Label(
            [.init(text: chart.axisLabel(value), name: "axis")],
            at: [.init(x: plot.left - 7, y: y + 4.5, anchor: .end)])))
    }
    let ticks = chart.years.map { year in
      "M\(coordinate(plot.x(Double(year + 1)))) \(coordinate(plot.bottom))v5"
    }
    out.append(element("path", ["class": "axis-tick", "d": ticks.joined()]))
    let bold = [targetYear, chart.years.upperBound, chart.years.lowerBound].compactMap(\.self)
    for year in bold { out.append(name(year, isBold: true, &board)) }
    for year in chart.years where !isNarrow && !bold.contains(year) {
      out.append(name(year, isBold: false, &board))
    }
    return out
  }

  /// The name of a year under its end; left out where it would touch another.
  private func name(_ year: Int, isBold: Bool, _ board: inout LabelBoard) -> Markup {
    board.write(
      Label(
        [.init(text: String(year), name: isBold ? "axis strong" : "axis", isBold: isBold)],
        at: [.init(x: plot.x(Double(year + 1)), y: plot.bottom + 20, anchor: .middle)],
        isRequired: false))
  }

  private var targetYear: Int? {
    content.target.map { Int(($0.time - 0.001).rounded(.down)) }
  }

  /// The line between the years of carrying out and those of orientation.
  private var divider: Markup {
    guard let target = content.target, content.direction != nil else { return Markup() }
    let line = "M\(coordinate(plot.x(target.time))) \(coordinate(phaseLine - 10))"
    return element("path", ["class": "divider", "d": line + "V\(coordinate(plot.bottom))"])
  }

  private var phaseLine: Double { plot.top - (isNarrow ? 26 : 18) }

  /// The names of the years on both sides of the divider, where there is room.
  private func phases(_ board: inout LabelBoard) -> Markup {
    guard let target = content.target, content.direction != nil else { return Markup() }
    let x = plot.x(target.time)
    let words = chart.words.phases
    return markup {
      phase(words.before, .init(x: x - 8, y: phaseLine, anchor: .end), &board)
      phase(words.after, .init(x: x + 8, y: phaseLine, anchor: .start), &board)
    }
  }

  private func phase(_ text: String, _ spot: Label.Spot, _ board: inout LabelBoard) -> Markup {
    board.write(Label([.init(text: text, name: "phase")], at: [spot], isRequired: false))
  }

  /// The labels of marks, the weightiest first, so that what must yield is the lesser one.
  private func labels(_ board: inout LabelBoard) -> Markup {
    var out = Markup()
    func write(_ point: ReferenceChart.Point, _ name: String, _ sides: [Side], isRequired: Bool) {
      let full = label(point, name, sides: sides, isRequired: isRequired)
      let short = label(point.withoutDetail, name, sides: sides, isRequired: isRequired)
      out.append(board.write(full, or: point.detail.isEmpty ? nil : short))
    }
    if let target = content.target {
      write(target, "value", [.above, .before, .below, .after], isRequired: true)
    }
    if let direction = content.direction {
      let shown = isNarrow ? direction.withoutDetail : direction
      let sides: [Side] = isNarrow ? [.above, .below, .before] : [.after, .above, .below]
      write(shown, "value direction", sides, isRequired: true)
    }
    if let newest = content.readings.last {
      write(newest, "value now", [.above, .below, .after, .before], isRequired: true)
    }
    if let base = content.readings.first, content.readings.count > 1 {
      write(base, "value now", [.above, .below, .after, .before], isRequired: true)
    }
    for point in content.readings.dropFirst().dropLast().reversed() {
      write(point, "value now", [.above, .below, .after, .before], isRequired: false)
    }
    for point in content.earlier.reversed() {
      write(point, "detail", [.above, .below, .before], isRequired: false)
    }
    for point in content.stages + content.rivals {
      write(point, "detail", [.above, .below, .before, .after], isRequired: false)
    }
    let rises = (content.path.last?.value ?? 0) >= (content.readings.first?.value ?? 0)
    for point in content.path.dropLast() where !isNarrow {
      write(point.withoutDetail, "detail", rises ? [.below] : [.above], isRequired: false)
    }
    return out
  }

  /// A side of a mark.
  private enum Side {
    case above, below, before, after
  }

  private func label(
    _ point: ReferenceChart.Point, _ name: String, sides: [Side], isRequired: Bool = true
  ) -> Label {
    let (x, y) = plot.place(point)
    let isBold = name.hasPrefix("value")
    let lift = point.detail.isEmpty ? 13.0 : 29
    let spots = sides.flatMap { side -> [Label.Spot] in
      switch side {
      case .above:
        [Anchor.middle, .end, .start].map { .init(x: shift(x, $0), y: y - lift, anchor: $0) }
      case .below:
        [Anchor.middle, .start, .end].map { .init(x: shift(x, $0), y: y + 23, anchor: $0) }
      case .before: [.init(x: x - 17, y: y - (lift - 13) / 2 + 5, anchor: .end)]
      case .after: [.init(x: x + 17, y: y - (lift - 13) / 2 + 5, anchor: .start)]
      }
    }
    return Label(
      [
        .init(text: point.label, name: name, isBold: isBold),
        .init(text: point.detail, name: "detail"),
      ], at: spots, isRequired: isRequired)
  }

  /// Text that begins or ends at a mark reaches a little past it.
  private func shift(_ x: Double, _ anchor: Anchor) -> Double {
    switch anchor {
    case .start: x - 6
    case .middle: x
    case .end: x + 12
    }
  }
}
