/// People by age and sex: men to the left, women to the right, the oldest on top.
///
/// The sides are told apart by place and by hatch, not by colour alone.
package struct PopulationPyramid: Chart {
  /// The people of one band of age.
  package typealias Band = (label: String, men: Int, women: Int)

  /// The bands, the oldest first.
  let bands: [Band]
  /// What is printed over the sides.
  let sides: (men: String, women: String)
  /// A line above the bands from this index on, with its words, such as the age limit of a target.
  let limit: (index: Int, label: String)?
  /// Prints a count.
  let countLabel: @Sendable (Int) -> String

  /// Creates a chart.
  package init(
    _ bands: [Band], sides: (men: String, women: String), limit: (index: Int, label: String)? = nil,
    countLabel: @escaping @Sendable (Int) -> String
  ) {
    self.bands = bands
    self.sides = sides
    self.limit = limit
    self.countLabel = countLabel
  }

  /// Class of the drawing.
  package static let kind = "pyramid"

  private static let head = 26.0
  /// Room for the ages in the middle.
  private static let middle = 76.0
  /// Room for the counts at the ends.
  private static let ends = 46.0
  /// From a bar to its count.
  private static let gap = 6.0
  /// Stripes of a hatched bar, and the ground between them.
  private static let stripe = 2.5

  /// Draws the chart.
  package func drawing(_ layout: Layout) -> Drawing {
    let step = layout == .narrow ? 22.0 : 24.0
    let left = (layout.width - Self.middle) / 2
    let right = left + Self.middle
    let scale = Scale(upTo: bands.flatMap { [$0.men, $0.women] }.max() ?? 0)
    let men = ValueAxis(scale, from: left, to: Self.ends)
    let women = ValueAxis(scale, from: right, to: layout.width - Self.ends)
    var shapes: [Shape] = [
      .text(.strong, sides.men, at: Point(left, 14), anchor: .end),
      .text(.strong, sides.women, at: Point(right, 14)),
    ]
    for (index, band) in bands.enumerated() {
      let top = Self.head + Double(index) * step
      let line = top + step / 2 + 3.5
      let span = (top + 1)...(top + step - 2)
      let (his, hers) = (
        men.bar(Double(band.men), across: span), women.bar(Double(band.women), across: span)
      )
      shapes += [
        .text(.axis, band.label, at: Point(layout.width / 2, line), anchor: .middle),
        .rectangle(.now, his),
        .text(
          .label, countLabel(band.men), at: Point(his.left - Self.gap, line), anchor: .end),
      ]
      shapes += hatched(hers)
      shapes.append(.text(.label, countLabel(band.women), at: Point(hers.right + Self.gap, line)))
    }
    if let limit, bands.indices.dropFirst().contains(limit.index) {
      let y = Self.head + Double(limit.index) * step - 0.5
      shapes += [
        .path(.divider, Path([Point(0, y), Point(layout.width, y)])),
        .text(.axis, limit.label, at: Point(layout.width, y + 13.5), anchor: .end),
      ]
    }
    let height = Self.head + Double(bands.count) * step + 4
    return Drawing(width: layout.width, height: height, shapes)
  }

  /// A bar of upright stripes in a frame: one dashed stroke as thick as the bar.
  private func hatched(_ bar: Box) -> [Shape] {
    guard bar.width > 0 else { return [] }
    let y = bar.top + bar.height / 2
    return [
      .rectangle(.base, bar),
      .dashes(
        .hatch, Path([Point(bar.left, y), Point(bar.right, y)]), width: bar.height,
        on: Self.stripe, off: Self.stripe),
    ]
  }
}
