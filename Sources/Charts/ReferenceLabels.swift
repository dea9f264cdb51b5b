/// The labels of a reference chart, the weightiest first, so that what must yield is the lesser one.
struct ReferenceLabels {
  /// A side of a mark.
  private enum Side {
    case above, below, before, after
  }

  /// From the middle of a mark to the baseline of its label: above it, with a second line between,
  /// below it, and beside it.
  private static let distance = (above: 13.0, aboveTwo: 29.0, below: 23.0, beside: 17.0)
  /// From an axis to the names of its values, and down to those of its years.
  private static let names = (values: 7.0, years: 20.0)
  /// From a baseline to the middle of the letters above it.
  private static let middle = 5.0

  private let drawing: ReferenceDrawing
  private let phases: (before: String, after: String)
  private let axisLabel: (Double) -> String

  private var plot: Plot { drawing.plot }
  private var content: ReferenceChart.Content { drawing.content }
  private var isNarrow: Bool { drawing.isNarrow }

  init(
    _ drawing: ReferenceDrawing, _ phases: (before: String, after: String),
    axisLabel: @escaping (Double) -> String
  ) {
    self.drawing = drawing
    self.phases = phases
    self.axisLabel = axisLabel
  }

  /// All labels in the order in which they are written.
  var all: [Label] { values + years + targets + figures + lesser + divided }

  /// The names of the axis of values.
  private var values: [Label] {
    plot.values.names(at: plot.area.left - Self.names.values).map { value, place in
      Label(axisLabel(value), .axis, at: [.init(x: place.x, y: place.y + 4.5, anchor: .end)])
    }
  }

  /// The name of each year under its end, left out where it would touch another; that of the
  /// target, the last and the first one go before.
  private var years: [Label] {
    let time = plot.time
    let target = content.target.map { Int(($0.time - 0.001).rounded(.down)) }
    let bold = [target, time.years.upperBound, time.years.lowerBound].compactMap(\.self)
    func name(_ year: Int, _ role: Role) -> Label {
      let y = plot.area.bottom + Self.names.years
      return Label(
        String(year), role, at: [.init(x: time.end(of: year), y: y, anchor: .middle)],
        isRequired: false)
    }
    let others = isNarrow ? [] : time.years.filter { !bold.contains($0) }
    return bold.map { name($0, .strong) } + others.map { name($0, .axis) }
  }

  private var targets: [Label] {
    let target = content.target.map { label($0, .value, [.above, .before, .below, .after]) }
    let direction = content.direction.map { direction in
      label(
        direction, .valueDirection,
        isNarrow ? [.above, .below, .before] : [.after, .above, .below], hasDetail: !isNarrow)
    }
    return [target, direction].compactMap(\.self)
  }

  /// The newest figure, the base, then those between.
  private var figures: [Label] {
    let readings = content.readings
    let sides: [Side] = [.above, .below, .after, .before]
    let ends = readings.suffix(1) + (readings.count > 1 ? readings.prefix(1) : [])
    return ends.map { label($0, .valueNow, sides) }
      + readings.dropFirst().dropLast().reversed().map {
        label($0, .valueNow, sides, isRequired: false)
      }
  }

  private var lesser: [Label] {
    let rises = (content.path.last?.value ?? 0) >= (content.readings.first?.value ?? 0)
    let path = isNarrow ? [] : content.path.dropLast()
    return content.earlier.reversed().map {
      label($0, .detail, [.above, .below, .before], isRequired: false)
    }
      + (content.stages + content.rivals).map {
        label($0, .detail, [.above, .below, .before, .after], isRequired: false)
      }
      + path.map {
        label($0, .detail, rises ? [.below] : [.above], isRequired: false)
      }
  }

  /// The names of the years on both sides of the divider, where there is room.
  private var divided: [Label] {
    guard let x = drawing.divider else { return [] }
    let y = drawing.phaseLine
    return [
      Label(
        phases.before, .label, at: [.init(x: x - 8, y: y, anchor: .end)], isRequired: false),
      Label(phases.after, .label, at: [.init(x: x + 8, y: y)], isRequired: false),
    ]
  }

  /// The label of a point on the first of its sides that is free; its second line may yield.
  private func label(
    _ point: ChartPoint, _ role: Role, _ sides: [Side], hasDetail: Bool = true,
    isRequired: Bool = true
  ) -> Label {
    let place = plot.place(point)
    let hasTwo = hasDetail && !point.detail.isEmpty
    let lines = [Label.Line(text: point.label, role: role)]
    return Label(
      hasTwo ? lines + [.init(text: point.detail, role: .detail)] : lines,
      at: sides.flatMap { spots($0, of: place, hasTwo: hasTwo) }, isRequired: isRequired,
      or: hasTwo ? label(point, role, sides, hasDetail: false, isRequired: isRequired) : nil)
  }

  private func spots(_ side: Side, of place: Point, hasTwo: Bool) -> [Label.Spot] {
    let lift = hasTwo ? Self.distance.aboveTwo : Self.distance.above
    let level = place.y - (lift - Self.distance.above) / 2 + Self.middle
    switch side {
    case .above:
      return [Anchor.middle, .end, .start].map { shifted(place, by: -lift, $0) }
    case .below:
      return [Anchor.middle, .start, .end].map { shifted(place, by: Self.distance.below, $0) }
    case .before: return [.init(x: place.x - Self.distance.beside, y: level, anchor: .end)]
    case .after: return [.init(x: place.x + Self.distance.beside, y: level)]
    }
  }

  /// Text that begins or ends at a mark reaches a little past it.
  private func shifted(_ place: Point, by height: Double, _ anchor: Anchor) -> Label.Spot {
    let reach =
      switch anchor {
      case .start: -6.0
      case .middle: 0.0
      case .end: 12.0
      }
    return .init(x: place.x + reach, y: place.y + height, anchor: anchor)
  }
}
