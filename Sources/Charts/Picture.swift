internal import Markup

/// A chart as a file of its own: its finding above, what its marks mean and its source below.
///
/// Every style is written as attributes of the shapes, so that the file looks the same without the
/// site's style, in a text processor too.
package struct Picture: Sendable {
  /// What a mark means.
  package struct Key: Sendable, Hashable {
    /// The role of the mark.
    let mark: Role
    /// What it stands for.
    let words: String

    /// Creates a key.
    package init(mark: Role, words: String) {
      self.mark = mark
      self.words = words
    }

    /// The mark alone, as pages show it beside its words.
    package static func drawing(of mark: Role) -> Drawing {
      Drawing(width: 12, height: 12, [.circle(mark, at: Point(6, 6), radius: 5)])
    }
  }

  private static let margin = 16.0
  private static let keyHeight = 26.0
  /// Words above and below the chart: their size, the distance of their lines, and how many.
  private static let headline = (size: 19.0, leading: 26.0)
  private static let subtitle = (size: Lettering.size, leading: 18.0)
  private static let source = (size: 12.5, leading: 17.0)
  private static let most = 3

  /// The drawing with the words around it.
  let drawing: Drawing
  private let finding: String

  /// Creates a picture of a chart with the words around it.
  package init(
    of chart: DrawnChart, finding: String, subtitle: String, legend: [Key] = [], source: String
  ) {
    let (chart, margin) = (chart.wide, Self.margin)
    func lines(_ text: String, _ type: (size: Double, leading: Double)) -> [String] {
      Lettering.lines(text, width: chart.width, most: Self.most, size: type.size)
    }
    func height(_ lines: [String], _ type: (size: Double, leading: Double)) -> Double {
      Double(lines.count) * type.leading
    }
    let heads = lines(finding, Self.headline)
    let subheads = lines(subtitle, Self.subtitle)
    let feet = lines(source, Self.source)
    let lead = margin + height(heads, Self.headline)
    let top = lead + height(subheads, Self.subtitle) + 8
    let keys = top + chart.height
    let low = keys + (legend.isEmpty ? 0 : Self.keyHeight)
    let size = Point(
      chart.width + 2 * margin, low + 14 + height(feet, Self.source) + margin)
    let marks = legend.enumerated().flatMap { index, key -> [Shape] in
      let x = margin + Double(index) * chart.width / Double(legend.count)
      return [
        .circle(key.mark, at: Point(x + 7, keys + 18), radius: 5),
        .text(.label, key.words, at: Point(x + 20, keys + 22.5)),
      ]
    }
    self.finding = finding
    drawing = Drawing(
      width: size.x, height: size.y,
      [.rectangle(.ground, Box(x: 0, y: 0, width: size.x, height: size.y))]
        + Shape.lines(
          heads, .headline, at: Point(margin, margin + 20), leading: Self.headline.leading)
        + Shape.lines(
          subheads, .axis, at: Point(margin, lead + 14), leading: Self.subtitle.leading)
        + [.group(chart.shapes, by: Point(margin, top))] + marks
        + Shape.lines(
          feet, .source, at: Point(margin, low + 22), leading: Self.source.leading))
  }

  /// The bytes of the SVG file.
  package func bytes(in style: ChartStyle) -> [UInt8] {
    let root = drawing.svg(
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", coordinate(drawing.width)),
        ("height", coordinate(drawing.height)), ("role", "img"), ("aria-label", finding),
        ("font-family", "'Segoe UI', 'Noto Sans', Arial, sans-serif"),
      ]
    ) { role in
      // What has no rule is not painted, rather than black.
      style.attributes(of: role)?.map { ($0.name, $0.value) } ?? [("fill", "none")]
    }
    return root.bytes + Array("\n".utf8)
  }
}
