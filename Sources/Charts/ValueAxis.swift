/// Values along a straight line of a drawing.
struct ValueAxis: Sendable {
  let scale: Scale
  private let zero: Double
  private let top: Double
  private let isUpright: Bool

  /// Creates an axis from the coordinate of 0 to that of the scale's top.
  init(_ scale: Scale, from zero: Double, to top: Double, isUpright: Bool = false) {
    self.scale = scale
    self.zero = zero
    self.top = top
    self.isUpright = isUpright
  }

  /// The coordinate of a value; values beyond the scale stand at its end.
  func position(_ value: Double) -> Double { scale.position(value, from: zero, to: top) }

  /// A line across at each tick, through each of the spans; that of 0 is the firmer one.
  func grid(_ spans: [ClosedRange<Double>]) -> [Shape] {
    func line(at tick: Double) -> [Path] {
      spans.map { span in
        Path([place(tick, across: span.lowerBound), place(tick, across: span.upperBound)])
      }
    }
    return [
      .path(.zero, Path(line(at: 0))),
      .path(.grid, Path(scale.ticks.dropFirst().flatMap(line))),
    ]
  }

  /// The bar of a value on a level axis, from 0 on and as thick as its span.
  func bar(_ value: Double, across span: ClosedRange<Double>, atLeast least: Double = 0) -> Box {
    let length = max(abs(position(value) - zero), least)
    return Box(
      x: top < zero ? zero - length : zero, y: span.lowerBound, width: length,
      height: span.upperBound - span.lowerBound)
  }

  /// The ticks with the places of their names, in a line along the axis.
  func names(at other: Double) -> [(value: Double, place: Point)] {
    scale.ticks.map { ($0, place($0, across: other)) }
  }

  private func place(_ value: Double, across other: Double) -> Point {
    isUpright ? Point(other, position(value)) : Point(position(value), other)
  }
}
