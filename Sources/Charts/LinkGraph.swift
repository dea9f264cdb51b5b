/// Two columns of names joined by curves: who refers to what.
package struct LinkGraph: Chart {
  /// Names on the left, from top to bottom.
  let left: [String]
  /// Names on the right, from top to bottom.
  let right: [String]
  /// Pairs of a left and a right index.
  let links: [(left: Int, right: Int)]

  /// Creates a graph.
  package init(
    left: [String], right: [String], links: [(left: Int, right: Int)]
  ) {
    self.left = left
    self.right = right
    self.links = links
  }

  /// Class of the drawing.
  package static let kind = "graph"

  /// Height of a line of text with the air around it.
  private static let line = 22.0
  private static let most = 3
  /// From a dot to its name.
  private static let gap = 10.0

  /// Draws the graph, as high as the longer column.
  package func drawing(_ layout: Layout) -> Drawing {
    // Where the dots of both sides stand: names have the rest.
    let (from, to) =
      switch layout {
      case .broad: (236.0, 560.0)
      case .wide: (200.0, 400.0)
      case .narrow: (84.0, 144.0)
      }
    func lines(_ name: String, width: Double, _ role: Role) -> [String] {
      Lettering.lines(name, width: width - Self.gap, most: Self.most, isBold: role.isBold)
    }
    let citing = links.reduce(into: [:]) { $0[$1.right, default: 0] += 1 }
    let shared = right.indices.map { citing[$0, default: 0] > 1 }
    let sources = left.map { lines($0, width: from, .value) }
    let cited = zip(right, shared).map { name, isShared in
      lines(name, width: layout.width - to, isShared ? .strong : .label)
    }
    let height = max(Self.height(of: sources), Self.height(of: cited), Self.line) + 16
    let starts = places(sources, in: height).map { Point(from, $0) }
    let ends = places(cited, in: height).map { Point(to, $0) }
    return Drawing(
      width: layout.width, height: height,
      links.map { .path(.link, Path(from: starts[$0.left], to: ends[$0.right])) }
        + zip(starts, sources).flatMap { node($0, .nowDot, $1, .value, anchor: .end) }
        + zip(zip(ends, cited), shared).flatMap { one, isShared in
          isShared
            ? node(one.0, .nowDot, one.1, .strong) : node(one.0, .pathDot, one.1, .label)
        })
  }

  /// A dot with its name beside it.
  private func node(
    _ place: Point, _ dot: Role, _ lines: [String], _ role: Role, anchor: Anchor = .start
  ) -> [Shape] {
    let x = place.x + (anchor == .start ? Self.gap : -Self.gap)
    let y = place.y + 4.5 - Double(lines.count - 1) * Lettering.leading / 2
    return [.circle(dot, at: place, radius: 4)]
      + Shape.lines(lines, role, at: Point(x, y), anchor: anchor)
  }

  private static func height(of names: [[String]]) -> Double {
    names.reduce(0) { $0 + line + Double($1.count - 1) * Lettering.leading }
  }

  /// The levels of a column's dots; its names are spread over the whole height.
  private func places(_ names: [[String]], in height: Double) -> [Double] {
    let air = (height - Self.height(of: names)) / Double(max(names.count, 1))
    var y = 0.0
    return names.map { lines in
      let own = Self.height(of: [lines]) + air
      y += own
      return y - own / 2
    }
  }
}
