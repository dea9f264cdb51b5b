internal import Markup

/// The wide cut of a roadmap: quarters as columns, plans as lanes.
struct RoadmapLanes {
  private static let head = 62.0
  private static let stepHeight = 38.0
  private static let thin = 14.0
  private static let size = 13.5
  /// How much of the guess of a text's width long texts take in truth.
  private static let tightness = 0.92

  private let chart: RoadmapChart
  private let width = Cut.wide.width

  init(_ chart: RoadmapChart) { self.chart = chart }

  var svg: Markup {
    var y = RoadmapLanes.head
    var lanes = Markup()
    for lane in chart.lanes { lanes.append(drawn(lane, y: &y)) }
    let height = y
    return chart.name.svg(.wide, height: height, kind: "roadmap") {
      axis(height)
      today(height)
      lanes
    }
  }

  private func x(_ time: Double) -> Double {
    let span = Double(chart.years.upperBound + 1 - chart.years.lowerBound)
    return min(max((time - Double(chart.years.lowerBound)) / span, 0), 1) * width
  }

  /// Years with their quarters, and a line at the start of each.
  private func axis(_ height: Double) -> Markup {
    let numerals = ["I", "II", "III", "IV"]
    let quarter = x(Double(chart.years.lowerBound) + 0.25)
    let starts = chart.years.map { x(Double($0)) }
    let thin = chart.years.flatMap { year in
      (1...3).map { x(Double(year) + Double($0) / 4) }
    }
    return markup {
      element("path", ["class": "grid", "d": lines(thin, from: 46, to: height)])
      element("path", ["class": "grid-0", "d": lines(starts, from: 22, to: height)])
      for year in chart.years {
        text(String(year), "strong", x: x(Double(year)) + 5, y: 34)
        if quarter >= 20 {
          for (index, numeral) in numerals.enumerated() {
            text(
              numeral, "axis", x: x(Double(year) + (Double(index) + 0.5) / 4), y: 52,
              anchor: .middle)
          }
        }
      }
    }
  }

  private func lines(_ places: [Double], from top: Double, to bottom: Double) -> String {
    places.map { "M\(coordinate($0)) \(coordinate(top))V\(coordinate(bottom))" }.joined()
  }

  private func drawn(_ lane: RoadmapChart.Lane, y: inout Double) -> Markup {
    var out = Markup()
    out.append(rectangle("track-2", x: 0, y: y, width: width, height: 24))
    out.append(text(lane.title, "strong", x: 6, y: y + 17))
    y += 28
    for step in lane.steps {
      out.append(drawn(step, y: y))
      y += RoadmapLanes.stepHeight
    }
    if !lane.deadlines.isEmpty {
      out.append(drawn(lane.deadlines, y: y))
      y += 44
    }
    for strip in lane.strips {
      out.append(text(strip, "detail", x: 4, y: y + 14))
      let middle = coordinate(y + 26)
      out.append(
        element(
          "path",
          [
            "class": "hatch", "d": "M0 \(middle)H\(coordinate(width))", "stroke-width": "8",
            "stroke-dasharray": "2 6",
          ]))
      y += RoadmapLanes.stepHeight
    }
    y += 8
    return out
  }

  /// A step as a bar under its words, which run to the side that has more room.
  private func drawn(_ step: RoadmapChart.Step, y: Double) -> Markup {
    let (from, to) = (x(step.from), x(step.to))
    let wanted = textWidth(step.label, size: RoadmapLanes.size) * RoadmapLanes.tightness
    let runsRight = wanted <= width - from || (wanted > to && width - from >= to)
    let room = runsRight ? width - from : to
    let words = textLines(
      step.label, width: room / RoadmapLanes.tightness, size: RoadmapLanes.size, most: 1)[0]
    return markup {
      text(
        words, "detail", x: runsRight ? from + 3 : to - 3, y: y + 13,
        anchor: runsRight ? .start : .end)
      rectangle(
        step.isNow ? "now" : "mark-base", x: from + 1, y: y + 18, width: to - from - 2,
        height: RoadmapLanes.thin)
    }
  }

  /// Deadlines as diamonds on one line, each with its words where there is room.
  private func drawn(_ deadlines: [RoadmapChart.Deadline], y: Double) -> Markup {
    var board = LabelBoard(
      frame: Box(left: 0, top: y - 2, right: width, bottom: y + 44), size: RoadmapLanes.size)
    for one in deadlines { board.reserve(x(one.time), y + 30, radius: 7) }
    var out = Markup()
    for one in deadlines {
      let x = x(one.time)
      out.append(
        element(
          "path",
          ["class": "mark-target", "d": "M\(coordinate(x)) \(coordinate(y + 23))l7 7l-7 7l-7 -7Z"]))
      let anchors: [Anchor] = [.middle, .end, .start]
      out.append(
        board.write(
          Label(
            [.init(text: one.label, name: "detail")],
            at: anchors.map { anchor in
              let shift = anchor == .start ? -6.0 : anchor == .end ? 6 : 0
              return .init(x: x + shift, y: y + 17, anchor: anchor)
            }, isRequired: false)))
    }
    return out
  }

  /// The day for which the chart speaks.
  private func today(_ height: Double) -> Markup {
    let x = x(chart.today.time)
    let isLeft = x < width / 2
    return markup {
      rectangle("mark-target", x: x - 0.75, y: 4, width: 1.5, height: height - 4)
      text(
        chart.today.label, "value", x: isLeft ? x + 6 : x - 6, y: 14,
        anchor: isLeft ? .start : .end)
    }
  }
}
