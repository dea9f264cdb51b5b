package import Markup

/// One row of a table as a bullet: how far a value is on the way to its target.
///
/// 324 × 40, on a scale that all rows of the table share. It carries no text, since its numbers
/// stand in the cells beside it, and is hidden from screen readers.
package struct BulletRow: Sendable, Hashable {
  /// Width of the drawing.
  package static let width = 324.0
  /// Height of the drawing.
  package static let height = 40.0
  private static let start = 4.0
  private static let end = 320.0

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
  package let value: Double?
  /// The starting value, where it is not the newest.
  package let base: Double?
  /// The target.
  package let target: Double?
  /// How the target is to be met.
  package let aim: Aim
  /// The orientation for later.
  package let direction: Double?

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

  /// Draws the row on a scale.
  package func svg(on scale: Scale) -> Markup {
    element(
      "svg",
      [
        "viewBox": "0 0 324 40", "width": "324", "height": "40", "aria-hidden": "true",
        "class": "bullet",
      ]
    ) {
      element("path", ["class": "grid-0", "d": line(at: 0, scale)])
      element(
        "path",
        ["class": "grid", "d": scale.ticks.dropFirst().map { line(at: $0, scale) }.joined()])
      tracks(scale)
      if let value { bar(value, scale) }
      if let base {
        element(
          "circle",
          ["class": "mark-base", "cx": coordinate(x(base, scale)), "cy": "20", "r": "4"])
      }
      if let target { mark(target, scale) }
      if let direction { diamond(x(direction, scale)) }
    }
  }

  /// A grid line, taller than the row so that the lines of all rows join.
  private func line(at value: Double, _ scale: Scale) -> String {
    "M\(coordinate(x(value, scale))) -40V80"
  }

  private func x(_ value: Double, _ scale: Scale) -> Double {
    scale.position(value, from: BulletRow.start, to: BulletRow.end)
  }

  /// The ground: from 0 to the target, then fainter to the orientation.
  private func tracks(_ scale: Scale) -> Markup {
    markup {
      if let target {
        let reached = x(target, scale)
        if let direction, direction > target {
          rectangle("track-2", from: reached, to: x(direction, scale), y: 11, height: 18)
        }
        rectangle("track", from: BulletRow.start, to: reached, y: 11, height: 18)
      }
    }
  }

  /// The value as a bar; a stub at 0, and a notch where it passes the scale's end.
  private func bar(_ value: Double, _ scale: Scale) -> Markup {
    markup {
      let reached = max(x(value, scale), BulletRow.start + 2)
      rectangle("now", from: BulletRow.start, to: reached, y: 15.5, height: 9)
      if value > scale.top {
        element("path", ["class": "notch", "d": "M312 13L316 20L312 27"])
      }
    }
  }

  /// The target as a tick, with an arrow towards the values that meet it; a range as a bracket.
  private func mark(_ target: Double, _ scale: Scale) -> Markup {
    let x = x(target, scale)
    let at = coordinate(x)
    switch aim {
    case .range(let upper):
      let end = coordinate(self.x(upper, scale))
      return element(
        "path", ["class": "mark-range", "d": "M\(at) 34V7.5H\(end)V34"])
    case .about:
      return element("path", ["class": "mark-about", "d": "M\(at) 6V34"])
    case .exactly: return tick(x)
    case .atLeast:
      return markup {
        tick(x)
        element("path", ["class": "mark-target", "d": "M\(at) 6h6l-3 3.5h-3Z"])
      }
    case .atMost:
      return markup {
        tick(x)
        element("path", ["class": "mark-target", "d": "M\(at) 6h-6l3 3.5h3Z"])
      }
    }
  }

  private func tick(_ x: Double) -> Markup {
    element(
      "rect",
      ["class": "mark-target", "x": coordinate(x - 1.5), "y": "6", "width": "3", "height": "28"])
  }

  private func diamond(_ x: Double) -> Markup {
    let shape = "M\(coordinate(x)) 12.5l7.5 7.5l-7.5 7.5l-7.5 -7.5Z"
    return element("path", ["class": "mark-direction", "d": shape])
  }

  private func rectangle(
    _ name: String, from start: Double, to end: Double, y: Double, height: Double
  ) -> Markup {
    element(
      "rect",
      [
        "class": name, "x": coordinate(start), "y": coordinate(y),
        "width": coordinate(max(0, end - start)), "height": coordinate(height),
      ])
  }
}
