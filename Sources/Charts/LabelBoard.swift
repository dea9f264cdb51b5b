/// A label of one or two lines with the places where it may stand, best first.
struct Label: Sendable {
  /// One line: its words and what they stand for.
  struct Line: Sendable {
    let text: String
    let role: Role
  }

  /// A place: the first baseline and the side to which the text runs.
  struct Spot: Sendable {
    let x: Double
    let y: Double
    var anchor = Anchor.start
  }

  let lines: [Line]
  let spots: [Spot]
  /// Whether it is written even where nothing is free.
  let isRequired: Bool
  /// The first line alone with its places, where there is no room for both.
  let shorter: [Label]

  init(_ lines: [Line], at spots: [Spot], isRequired: Bool = true, or shorter: Label? = nil) {
    self.lines = lines.filter { !$0.text.isEmpty }
    self.spots = spots
    self.isRequired = isRequired
    self.shorter = [shorter].compactMap(\.self)
  }

  init(_ text: String, _ role: Role, at spots: [Spot], isRequired: Bool = true) {
    self.init([.init(text: text, role: role)], at: spots, isRequired: isRequired)
  }
}

/// Puts labels where they neither cover each other nor the marks of a chart.
struct LabelBoard: Sendable {
  private let frame: Box
  /// Rectangles of the labels so far.
  private(set) var written: [Box] = []
  /// Rectangles of marks.
  private var marks: [Box] = []
  /// Rectangles along lines, which labels avoid while they can.
  private var lines: [Box] = []

  /// Creates a board.
  init(frame: Box) { self.frame = frame }

  /// Keeps labels off a mark.
  mutating func reserve(_ place: Point, radius: Double) {
    marks.append(Box(around: place, radius: radius))
  }

  /// Keeps labels off a line where there is room elsewhere.
  mutating func avoid(_ places: [Point]) {
    for (from, to) in zip(places, places.dropFirst()) {
      let steps = max(1, Int((abs(to.x - from.x) + abs(to.y - from.y)) / 6))
      for step in 0...steps {
        let part = Double(step) / Double(steps)
        let place = Point(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part)
        lines.append(Box(around: place, radius: 1))
      }
    }
  }

  /// Writes labels in the order of their weight: what comes later yields.
  mutating func write(_ labels: [Label]) -> [Shape] {
    var shapes: [Shape] = []
    for label in labels { shapes += write(label) }
    return shapes
  }

  /// Writes a label at the first free of its places; where none is free, a shorter one, or the
  /// label at the place where it covers least if it is required, and nothing otherwise.
  mutating func write(_ label: Label) -> [Shape] {
    guard !label.lines.isEmpty else { return [] }
    let places = label.spots.map { (spot: $0, box: box(of: label.lines, at: $0)) }
    let free = places.filter { frame.holds($0.box) && covered(by: $0.box) == 0 }
    let clear = free.first { place in !lines.contains { $0.overlaps(place.box) } }
    if let best = clear ?? free.first { return write(label.lines, at: best.spot) }
    if let shorter = label.shorter.first { return write(shorter) }
    let least = places.min { outlay(of: $0.box) < outlay(of: $1.box) }
    guard let least, label.isRequired else { return [] }
    return write(label.lines, at: least.spot)
  }

  private mutating func write(_ lines: [Label.Line], at spot: Label.Spot) -> [Shape] {
    written.append(box(of: lines, at: spot))
    return lines.enumerated().map { index, line in
      let y = spot.y + Double(index) * Lettering.leading
      return .text(line.role, line.text, at: Point(spot.x, y), anchor: spot.anchor)
    }
  }

  /// How many labels and marks a rectangle covers.
  private func covered(by box: Box) -> Int { (written + marks).count { $0.overlaps(box) } }

  /// What a place costs that is not free; to be cut off is worse than to cover a mark.
  private func outlay(of box: Box) -> Int { covered(by: box) + (frame.holds(box) ? 0 : 100) }

  /// The room of a label.
  private func box(of lines: [Label.Line], at spot: Label.Spot) -> Box {
    let width =
      lines.map { Lettering.width($0.text, isBold: $0.role.isBold) }.max() ?? 0
    let left =
      switch spot.anchor {
      case .start: spot.x
      case .middle: spot.x - width / 2
      case .end: spot.x - width
      }
    return Box(
      left: left, top: spot.y - Lettering.size * 0.85, right: left + width,
      bottom: spot.y + Double(lines.count - 1) * Lettering.leading + Lettering.size * 0.25)
  }
}
