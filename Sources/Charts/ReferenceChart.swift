/// Readings of a measure against the way to its target, over years.
///
/// Time runs in years (2026.34 is early May 2026; the end of a year stands over its name). All
/// words and numbers come in ready to print.
package struct ReferenceChart: Chart {
  /// What a chart shows, point by point.
  package struct Content: Sendable {
    /// Readings before the base, by time.
    package var earlier: [ChartPoint] = []
    /// Readings by time; the first is the base.
    package var readings: [ChartPoint] = []
    /// The expected values at the ends of years, by time; none where the document sets stages.
    package var path: [ChartPoint] = []
    /// The target, where it has a value.
    package var target: ChartPoint?
    /// Staged values that the document sets on the way, by time.
    package var stages: [ChartPoint] = []
    /// Targets of other documents.
    package var rivals: [ChartPoint] = []
    /// The orientation for later.
    package var direction: ChartPoint?

    /// Creates empty content.
    package init() {}
  }

  /// What is shown.
  let content: Content
  /// The first and the last year.
  package let years: ClosedRange<Int>
  /// The greatest value that is possible, such as 100 for shares.
  let limit: Double
  /// Prints a value of the axis.
  let axisLabel: @Sendable (Double) -> String
  /// Names the years up to the target and those behind it.
  let phases: (before: String, after: String)

  /// Creates a chart.
  package init(
    _ content: Content, years: ClosedRange<Int>, limit: Double = .infinity,
    axisLabel: @escaping @Sendable (Double) -> String, phases: (before: String, after: String)
  ) {
    self.content = content
    self.years = years
    self.limit = limit
    self.axisLabel = axisLabel
    self.phases = phases
  }

  /// Class of the drawing.
  package static let kind = "way"
  /// Its card stands beside others.
  package static let layouts: [Layout] = [.wide, .narrow]

  /// Draws the chart.
  package func drawing(_ layout: Layout) -> Drawing { ReferenceDrawing(self, layout).drawing }

  /// Figures before the base and from it on, joined where they may be.
  var runs: [[ChartPoint]] { (content.earlier + content.readings).runs }

  /// The scale that holds every value.
  var scale: Scale {
    let content = content
    let points =
      content.earlier + content.readings + content.path + content.stages + content.rivals
      + [content.target, content.direction].compactMap(\.self)
    return Scale(above: points.map(\.value).max() ?? 0, limit: limit)
  }
}
