/// The narrow layout of a roadmap: quarters below each other.
struct RoadmapList {
  private static let leading = 17.0
  /// Where the line of time stands, and the words beside it.
  private static let line = 8.0
  private static let words = 24.0
  /// Below the title of a quarter, below one of its items, and below the whole.
  private static let air = (title: 22.0, item: 5.0, quarter: 8.0)
  private static let most = 3

  private let chart: RoadmapChart

  init(_ chart: RoadmapChart) { self.chart = chart }

  var drawing: Drawing {
    let width = Layout.narrow.width
    var y = 0.0
    var words: [Shape] = []
    var marks: [Point] = []
    for quarter in chart.quarters {
      marks.append(Point(Self.line, y + 10))
      words.append(.text(.strong, quarter.title, at: Point(Self.words, y + 15)))
      y += Self.air.title
      for item in quarter.items {
        let lines = Lettering.lines(item, width: width - Self.words - 4, most: Self.most)
        words += Shape.lines(
          lines, .label, at: Point(Self.words, y + 12), leading: Self.leading)
        y += Double(lines.count) * Self.leading + Self.air.item
      }
      y += Self.air.quarter
    }
    let end = Point(Self.line, y - 8)
    return Drawing(
      width: width, height: y,
      marks.prefix(1).map { .path(.zero, Path([$0, end])) }
        + marks.map { .path(.target, .diamond(at: $0, radius: 6)) } + words)
  }
}
