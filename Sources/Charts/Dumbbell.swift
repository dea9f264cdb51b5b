/// The way of several measures from one figure to the next, each with its target, on one scale.
package struct Dumbbell: Chart {
  /// A measure with the figure before, the newest one, and the target where there is one.
  package typealias Row = (title: String, before: AxisMark, now: AxisMark, target: AxisMark?)

  /// The measures in their order.
  let rows: [Row]
  /// The headings of the columns of values.
  let titles: (before: String, now: String, target: String)
  /// Prints a value of the axis.
  let axisLabel: @Sendable (Double) -> String

  /// Creates a chart.
  package init(
    _ rows: [Row], titles: (before: String, now: String, target: String),
    axisLabel: @escaping @Sendable (Double) -> String
  ) {
    self.rows = rows
    self.titles = titles
    self.axisLabel = axisLabel
  }

  /// The scale that all rows share.
  var scale: Scale {
    Scale(
      sharedBy: rows.flatMap { row in
        [row.before.place, row.now.place, row.target?.place ?? 0]
      })
  }

  /// Class of the drawing.
  package static let kind = "dumbbell"

  /// Draws the chart.
  package func drawing(_ layout: Layout) -> Drawing { DumbbellLayout(self, layout).drawing }
}
