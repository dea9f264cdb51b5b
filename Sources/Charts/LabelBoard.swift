internal import Markup

/// A rectangle in a drawing.
struct Box: Sendable, Hashable {
  let left: Double
  let top: Double
  let right: Double
  let bottom: Double

  /// Whether two rectangles share any area.
  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether another rectangle lies wholly inside.
  func holds(_ other: Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }
}

/// Where text begins, ends or is centred.
enum Anchor: String, Sendable {
  case start, middle, end
}

/// A label of one or two lines with the places where it may stand, best first.
struct Label: Sendable {
  /// One line: its words, the name of its style, and whether it is bold.
  struct Line: Sendable {
    let text: String
    let name: String
    var isBold = false
  }

  /// A place: the first baseline and the side to which the text runs.
  struct Spot: Sendable {
    let x: Double
    let y: Double
    let anchor: Anchor
  }

  let lines: [Line]
  let spots: [Spot]
  /// Whether it is written even where nothing is free.
  let isRequired: Bool

  init(_ lines: [Line], at spots: [Spot], isRequired: Bool = true) {
    self.lines = lines.filter { !$0.text.isEmpty }
    self.spots = spots
    self.isRequired = isRequired
  }
}

/// Puts labels where they neither cover each other nor the marks of a chart.
struct LabelBoard: Sendable {
  private static let leading = 16.0
  private let frame: Box
  private let size: Double
  /// Rectangles of the labels so far.
  private(set) var written: [Box] = []
  /// Rectangles of marks.
  private var marks: [Box] = []
  /// Rectangles along lines, which labels avoid while they can.
  private var lines: [Box] = []

  /// Creates a board; text has a size in the drawing's own units.
  init(frame: Box, size: Double) {
    self.frame = frame
    self.size = size
  }

  /// Keeps labels off a mark.
  mutating func reserve(_ x: Double, _ y: Double, radius: Double) {
    marks.append(Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius))
  }

  /// Keeps labels off a line where there is room elsewhere.
  mutating func avoid(_ points: [(x: Double, y: Double)]) {
    for (from, to) in zip(points, points.dropFirst()) {
      let steps = max(1, Int((abs(to.x - from.x) + abs(to.y - from.y)) / 6))
      for step in 0...steps {
        let part = Double(step) / Double(steps)
        let (x, y) = (from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
        lines.append(Box(left: x - 1, top: y - 1, right: x + 1, bottom: y + 1))
      }
    }
  }

  /// Writes a label at the first free of its places; where none is free, a shorter one, or the
  /// label at the place where it covers least if it is required, and nothing otherwise.
  mutating func write(_ label: Label, or shorter: Label? = nil) -> Markup {
    guard !label.lines.isEmpty else { return Markup() }
    let places = label.spots.map { (spot: $0, box: box(of: label.lines, at: $0)) }
    let free = places.filter { frame.holds($0.box) && covered(by: $0.box) == 0 }
    let clear = free.first { place in !lines.contains { $0.overlaps(place.box) } }
    if let best = clear ?? free.first { return write(label.lines, at: best.spot) }
    if let shorter { return write(shorter) }
    let least = places.min { outlay(of: $0.box) < outlay(of: $1.box) }
    guard let least, label.isRequired else { return Markup() }
    return write(label.lines, at: least.spot)
  }

  private mutating func write(_ lines: [Label.Line], at spot: Label.Spot) -> Markup {
    written.append(box(of: lines, at: spot))
    return markup {
      for (index, line) in lines.enumerated() {
        element(
          "text",
          [
            "class": line.name, "x": coordinate(spot.x),
            "y": coordinate(spot.y + Double(index) * LabelBoard.leading),
            "text-anchor": spot.anchor == .start ? nil : spot.anchor.rawValue,
          ]
        ) { line.text }
      }
    }
  }

  /// How many labels and marks a rectangle covers.
  private func covered(by box: Box) -> Int { (written + marks).count { $0.overlaps(box) } }

  /// What a place costs that is not free; to be cut off is worse than to cover a mark.
  private func outlay(of box: Box) -> Int { covered(by: box) + (frame.holds(box) ? 0 : 100) }

  /// The room of a label.
  func box(of lines: [Label.Line], at spot: Label.Spot) -> Box {
    let width = lines.map { textWidth($0.text, size: size, isBold: $0.isBold) }.max() ?? 0
    let left =
      switch spot.anchor {
      case .start: spot.x
      case .middle: spot.x - width / 2
      case .end: spot.x - width
      }
    return Box(
      left: left, top: spot.y - size * 0.85, right: left + width,
      bottom: spot.y + Double(lines.count - 1) * LabelBoard.leading + size * 0.25)
  }
}
