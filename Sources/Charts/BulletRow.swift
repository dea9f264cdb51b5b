package import Markup

/// One row of a table as a bullet: how far a value is on the way to its target.
///
/// 324 × 40, on a scale that all rows of the table share. It carries no text, since its numbers
/// stand in the cells beside it, and is hidden from screen readers.
package struct BulletRow: Sendable, Hashable {
  private static let width = 324.0
  private static let height = 40.0
  private static let start = 4.0
  private static let end = 320.0
  private static let middle = 20.0
  /// From top to bottom: the ground, the bar on it, and the mark of a target across both.
  private static let ground = 11.0...29.0
  private static let bar = 15.5...24.5
  private static let mark = 6.0...34.0
  /// Grid lines are taller than the row, so that those of all rows join.
  private static let gridLine = -40.0...80.0

  /// How a target is to be met.
  package enum Aim: Sendable, Hashable {
    /// At least the value.
    case atLeast
    /// At most the value.
    case atMost
    /// Exactly the value.
    case exactly
    /// The value itself, or about it.
    case about
    /// From the value up to this one.
    case range(Double)
  }

  /// The newest value; none where there is no figure.
  let value: Double?
  /// The starting value, where it is not the newest.
  let base: Double?
  /// The target.
  let target: Double?
  /// How the target is to be met.
  let aim: Aim
  /// The orientation for later.
  let direction: Double?

  /// Creates a row.
  package init(
    value: Double?, base: Double? = nil, target: Double?, aim: Aim = .atLeast,
    direction: Double? = nil
  ) {
    self.value = value
    self.base = base
    self.target = target
    self.aim = aim
    self.direction = direction
  }

  /// The row on a scale, for a page.
  package func svg(on scale: Scale) -> Markup {
    let drawing = drawing(on: scale)
    return drawing.svg([
      ("width", coordinate(drawing.width)), ("height", coordinate(drawing.height)),
      ("aria-hidden", "true"), ("class", "bullet"),
    ])
  }

  /// Draws the row on a scale.
  func drawing(on scale: Scale) -> Drawing {
    let axis = ValueAxis(scale, from: BulletRow.start, to: BulletRow.end)
    let shapes =
      axis.grid([BulletRow.gridLine]) + grounds(axis) + bar(axis)
      + (base.map { [.circle(.base, at: place($0, axis), radius: 4)] } ?? [])
      + (target.map { mark($0, axis) } ?? [])
      + (direction.map { [.path(.direction, .diamond(at: place($0, axis), radius: 7.5))] } ?? [])
    return Drawing(width: BulletRow.width, height: BulletRow.height, shapes)
  }

  private func place(_ value: Double, _ axis: ValueAxis) -> Point {
    Point(axis.position(value), BulletRow.middle)
  }

  /// The ground: from 0 to the target, then fainter to the orientation.
  private func grounds(_ axis: ValueAxis) -> [Shape] {
    guard let target else { return [] }
    let ground = axis.bar(target, across: BulletRow.ground)
    guard let direction, direction > target else { return [.rectangle(.track, ground)] }
    let beyond = Box(
      left: ground.right, top: ground.top, right: axis.position(direction), bottom: ground.bottom)
    return [.rectangle(.trackBeyond, beyond), .rectangle(.track, ground)]
  }

  /// The value as a bar; a stub at 0, and a notch where it passes the scale's end.
  private func bar(_ axis: ValueAxis) -> [Shape] {
    guard let value else { return [] }
    let bar = Shape.rectangle(.now, axis.bar(value, across: BulletRow.bar, atLeast: 2))
    guard value > axis.scale.top else { return [bar] }
    let (tip, depth) = (BulletRow.end - 4, 4.0)
    let notch = Path([
      Point(tip - depth, BulletRow.middle - 7), Point(tip, BulletRow.middle),
      Point(tip - depth, BulletRow.middle + 7),
    ])
    return [bar, .path(.notch, notch)]
  }

  /// The target as a tick, with a flag towards the values that meet it; a range as a bracket.
  private func mark(_ target: Double, _ axis: ValueAxis) -> [Shape] {
    let x = axis.position(target)
    let (top, bottom) = (BulletRow.mark.lowerBound, BulletRow.mark.upperBound)
    let tick = Shape.rectangle(
      .target, Box(left: x - 1.5, top: top, right: x + 1.5, bottom: bottom))
    func flag(_ width: Double) -> Shape {
      let corners = [
        Point(x, top), Point(x + width, top), Point(x + width / 2, top + 3.5), Point(x, top + 3.5),
      ]
      return .path(.target, Path(corners, isClosed: true))
    }
    switch aim {
    case .range(let upper):
      let end = axis.position(upper)
      let bracket = [
        Point(x, bottom), Point(x, top + 1.5), Point(end, top + 1.5), Point(end, bottom),
      ]
      return [.path(.range, Path(bracket))]
    case .about: return [.path(.about, Path([Point(x, top), Point(x, bottom)]))]
    case .exactly: return [tick]
    case .atLeast: return [tick, flag(6)]
    case .atMost: return [tick, flag(-6)]
    }
  }
}
