/// A place in a drawing, in the drawing's own units; x runs to the right, y down.
struct Point: Sendable, Hashable {
  let x: Double
  let y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle in a drawing; its sides are never negative.
struct Box: Sendable, Hashable {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }

  /// Creates a rectangle from its upper left corner.
  init(x: Double, y: Double, width: Double, height: Double) {
    left = x
    top = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// Creates a rectangle from its edges.
  init(left: Double, top: Double, right: Double, bottom: Double) {
    self.init(x: left, y: top, width: right - left, height: bottom - top)
  }

  /// Creates the square around a place.
  init(around place: Point, radius: Double) {
    self.init(
      x: place.x - radius, y: place.y - radius, width: 2 * radius, height: 2 * radius)
  }

  /// Whether two rectangles share any area.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether another rectangle lies wholly inside.
  func holds(_ other: Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }
}

/// Whether a text begins at its place, ends there or is centred on it.
enum Anchor: String, Sendable {
  case start, middle, end
}
