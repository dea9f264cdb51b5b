/// Lines and curves through places of a drawing.
struct Path: Sendable, Hashable {
  /// One stretch of a path.
  enum Step: Sendable, Hashable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, to: Point)
    case close
  }

  private(set) var steps: [Step]

  /// Creates a path of straight lines through places.
  init(_ places: [Point], isClosed: Bool = false) {
    steps = places.enumerated().map { $0 == 0 ? .move($1) : .line($1) }
    if isClosed { steps.append(.close) }
  }

  /// Creates one path of several.
  init(_ parts: [Path]) { steps = parts.flatMap(\.steps) }

  /// Creates a curve that leaves and arrives level.
  init(from start: Point, to end: Point) {
    let middle = (start.x + end.x) / 2
    steps = [.move(start), .curve(Point(middle, start.y), Point(middle, end.y), to: end)]
  }

  /// A square on its corner.
  static func diamond(at place: Point, radius: Double) -> Path {
    let (x, y) = (place.x, place.y)
    return Path(
      [Point(x, y - radius), Point(x + radius, y), Point(x, y + radius), Point(x - radius, y)],
      isClosed: true)
  }

  /// The path as SVG writes it: `M4 20L8 30V40`.
  var data: String {
    var out = ""
    var last = ("", "")
    for step in steps {
      switch step {
      case .move(let place):
        last = written(place)
        out += "M\(last.0) \(last.1)"
      case .line(let place):
        let next = written(place)
        out +=
          next.1 == last.1
          ? "H" + next.0 : next.0 == last.0 ? "V" + next.1 : "L\(next.0) \(next.1)"
        last = next
      case .curve(let one, let other, let end):
        last = written(end)
        let places = [written(one), written(other), last].map { $0.0 + " " + $0.1 }
        out += "C" + places.joined(separator: " ")
      case .close: out += "Z"
      }
    }
    return out
  }

  private func written(_ place: Point) -> (String, String) {
    (coordinate(place.x), coordinate(place.y))
  }
}
