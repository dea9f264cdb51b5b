/// The same measure of several groups: one small panel each, all on the same scales.
package struct SmallMultiples: Chart {
  /// A group with its newest value and the counts behind it as printed, its figures by time, and
  /// what is asked for where anything is.
  package typealias Panel = (
    title: String, label: String, detail: String, readings: [ChartPoint], goal: AxisMark?
  )

  /// The groups in their order.
  let panels: [Panel]
  /// The first and the last year.
  let years: ClosedRange<Int>
  /// The greatest value that is possible, such as 100 for shares.
  let limit: Double
  /// Prints a value of the axis.
  let axisLabel: @Sendable (Double) -> String

  /// Creates a chart.
  package init(
    _ panels: [Panel], years: ClosedRange<Int>, limit: Double = .infinity,
    axisLabel: @escaping @Sendable (Double) -> String
  ) {
    self.panels = panels
    self.years = years
    self.limit = limit
    self.axisLabel = axisLabel
  }

  /// Class of the drawing.
  package static let kind = "panels"

  /// Draws the chart.
  package func drawing(_ layout: Layout) -> Drawing {
    let places = PanelLayout(self, layout)
    return Drawing(
      width: layout.width, height: places.height,
      zip(panels, places.places).flatMap { PanelDrawing($0, at: $1, chart: self).shapes })
  }

  /// The scale that all panels share.
  var scale: Scale {
    let values = panels.flatMap { $0.readings.map(\.value) + [$0.goal?.place].compactMap(\.self) }
    return Scale(above: values.max() ?? 0, limit: limit)
  }
}
