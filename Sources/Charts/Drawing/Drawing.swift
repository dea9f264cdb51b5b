package import Markup

/// Shapes in a frame, from the lowest to the topmost.
///
/// Pages and pictures are written from the same drawing.
package struct Drawing: Sendable, Hashable {
  let width: Double
  let height: Double
  let shapes: [Shape]

  init(width: Double, height: Double, _ shapes: [Shape]) {
    self.width = width
    self.height = height
    self.shapes = shapes
  }

  /// The drawing for a page, whose style knows roles as classes.
  package func svg(_ attributes: [Attributes.Element]) -> Markup {
    svg(attributes) { [("class", $0.rawValue)] }
  }

  /// The drawing as an SVG element; `look` says what a role adds to its shapes.
  func svg(_ attributes: [Attributes.Element], look: Look) -> Markup {
    let frame = "0 0 \(coordinate(width)) \(coordinate(height))"
    return element("svg", attributes: [("viewBox", frame)] + attributes) {
      for shape in shapes { shape.markup(look) }
    }
  }

  /// Attributes of shapes by their role.
  typealias Look = (Role) -> [Attributes.Element]
}

extension Shape {
  /// The shape as an element.
  fileprivate func markup(_ look: Drawing.Look) -> Markup {
    switch self {
    case .rectangle(let role, let box, let opacity):
      let shade: Attributes.Element = ("fill-opacity", opacity.map { "\($0)%" })
      let sides: KeyValuePairs = [
        "x": box.left, "y": box.top, "width": box.width, "height": box.height,
      ]
      return element("rect", attributes: look(role) + [shade] + numbers(sides))
    case .circle(let role, let place, let radius):
      return element(
        "circle", attributes: look(role) + numbers(["cx": place.x, "cy": place.y, "r": radius]))
    case .path(let role, let path):
      return element("path", attributes: look(role) + [("d", path.data)])
    case .dashes(let role, let path, let width, let on, let off):
      let dashes: [Attributes.Element] = [
        ("stroke-dasharray", coordinate(on) + " " + coordinate(off)),
        ("stroke-linecap", on == 0 ? "round" : nil),
      ]
      return element(
        "path",
        attributes: look(role) + [("d", path.data)] + numbers(["stroke-width": width]) + dashes)
    case .text(let role, let words, let place, let anchor):
      let anchor: Attributes.Element = ("text-anchor", anchor == .start ? nil : anchor.rawValue)
      return element(
        "text", attributes: look(role) + numbers(["x": place.x, "y": place.y]) + [anchor]
      ) { words }
    case .group(let shapes, let offset):
      let move = "translate(\(coordinate(offset.x)) \(coordinate(offset.y)))"
      return element("g", attributes: [("transform", move)]) {
        for shape in shapes { shape.markup(look) }
      }
    }
  }

  private func numbers(_ values: KeyValuePairs<String, Double>) -> [Attributes.Element] {
    values.map { ($0.key, coordinate($0.value)) }
  }
}

/// A coordinate with at most one decimal, without a trailing zero: `67.2`, `40`.
func coordinate(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
  let sign = tenths < 0 ? "-" : ""
  return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
}
