/// The parts of several groups in bands of age: one bar of 100 % a group, light for the young and
/// dark for the old.
package struct AgeStructureChart: Chart {
  /// A group with its size as printed, and how many are in each band, with what is printed of it.
  package typealias Group = (title: String, detail: String, counts: [Int], labels: [String])

  /// The bands by name, the youngest first.
  let bands: [String]
  /// How many of the youngest bands are outlined together.
  let outlined: Int
  /// The groups in their order.
  let groups: [Group]

  /// Creates a chart.
  package init(bands: [String], outlined: Int, groups: [Group]) {
    self.bands = bands
    self.outlined = outlined
    self.groups = groups
  }

  /// Class of the drawing.
  package static let kind = "ages"

  private static let bar = 22.0
  private static let leading = 17.0
  /// Room for the group's size beside its name.
  private static let details = 96.0
  /// From a group's bar to the next group: the shares below the bar, and air.
  private static let below = 34.0
  /// A key of a band: its height and its patch.
  private static let key = (height: 22.0, patch: 14.0)

  /// Draws the chart.
  package func drawing(_ layout: Layout) -> Drawing {
    let columns = max(1, layout == .narrow ? min(3, bands.count) : bands.count)
    let keys = Double((bands.count + columns - 1) / columns) * Self.key.height
    var y = keys + 8
    var shapes = bands.enumerated().flatMap { index, band in
      key(index, band, columns: columns, layout)
    }
    for group in groups {
      let titles = Lettering.lines(
        group.title, width: layout.width - Self.details, most: layout == .narrow ? 2 : 1,
        isBold: true)
      shapes += row(group, titles: titles, y: y, layout)
      y += Double(titles.count) * Self.leading + Self.bar + Self.below
    }
    return Drawing(width: layout.width, height: max(0, y - 8), shapes)
  }

  /// The name of a band beside a patch of its shade.
  private func key(_ index: Int, _ band: String, columns: Int, _ layout: Layout) -> [Shape] {
    let x = Double(index % columns) * layout.width / Double(columns)
    let y = Double(index / columns) * Self.key.height
    let patch = Box(x: x + 1, y: y + 3, width: Self.key.patch, height: Self.key.patch)
    return [shade(index, patch), .text(.label, band, at: Point(x + 21, y + 15))]
  }

  private func row(_ group: Group, titles: [String], y: Double, _ layout: Layout) -> [Shape] {
    let top = y + Double(titles.count) * Self.leading + 3
    let segments = segments(of: group, top: top, width: layout.width - 2)
    let shades = segments.enumerated().filter { $0.element.width > 0 }.map { index, segment in
      // A line of the ground between neighbours.
      shade(
        index,
        Box(
          x: segment.left, y: top, width: max(0.5, segment.width - 1), height: segment.height))
    }
    let young = segments.prefix(outlined).reduce(0) { $0 + $1.width }
    let outline = Shape.rectangle(
      .range, Box(x: 1, y: top - 1, width: young, height: Self.bar + 2))
    let labels = zip(segments, group.labels).filter { segment, label in
      Lettering.width(label) <= segment.width
    }
    return Shape.lines(titles, .strong, at: Point(0, y + 13), leading: Self.leading)
      + [.text(.axis, group.detail, at: Point(layout.width - 1, y + 13), anchor: .end)]
      + shades + (young > 0 ? [outline] : [])
      + labels.map { segment, label in
        .text(
          .label, label,
          at: Point(segment.left + segment.width / 2, segment.bottom + Lettering.leading),
          anchor: .middle)
      }
  }

  /// The bar of a group, cut into its bands.
  private func segments(of group: Group, top: Double, width: Double) -> [Box] {
    let whole = Double(max(1, group.counts.reduce(0, +)))
    var x = 1.0
    return group.counts.map { count in
      let box = Box(x: x, y: top, width: width * Double(count) / whole, height: Self.bar)
      x = box.right
      return box
    }
  }

  /// A patch in the shade of a band: one colour, from faint to full.
  private func shade(_ index: Int, _ box: Box) -> Shape {
    let part = 0.1 + 0.9 * Double(index) / Double(max(1, bands.count - 1))
    return .rectangle(.now, box, opacity: Int((part * 100).rounded()))
  }
}
