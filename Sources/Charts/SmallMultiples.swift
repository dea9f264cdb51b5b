package import Markup

/// The same measure of several groups: one small panel each, all on the same scales.
package struct SmallMultiples: Chart {
  /// A figure at a time.
  package struct Point: Sendable, Hashable {
    /// When, in years.
    package let time: Double
    /// The value.
    package let value: Double

    /// Creates a point.
    package init(time: Double, value: Double) {
      self.time = time
      self.value = value
    }
  }

  /// What is asked for, as a line through the panel.
  package struct Goal: Sendable, Hashable {
    /// The value.
    package let value: Double
    /// What is printed beside the line.
    package let label: String

    /// Creates a goal.
    package init(value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// One group.
  package struct Panel: Sendable, Hashable {
    /// The name of the group.
    package let title: String
    /// The newest value as printed.
    package let label: String
    /// The counts behind it.
    package let detail: String
    /// Figures by time.
    package let readings: [Point]
    /// What is asked for, where anything is.
    package let goal: Goal?

    /// Creates a panel.
    package init(
      title: String, label: String, detail: String, readings: [Point], goal: Goal? = nil
    ) {
      self.title = title
      self.label = label
      self.detail = detail
      self.readings = readings
      self.goal = goal
    }
  }

  /// The groups in their order.
  package let panels: [Panel]
  /// The first and the last year.
  package let years: ClosedRange<Int>
  /// The greatest value that is possible, such as 100 for shares.
  package let limit: Double
  /// Prints a value of the axis.
  package let axisLabel: @Sendable (Double) -> String
  /// What the chart is called.
  package let name: ChartName

  /// Creates a chart.
  package init(
    _ panels: [Panel], years: ClosedRange<Int>, limit: Double = .infinity,
    axisLabel: @escaping @Sendable (Double) -> String, name: ChartName
  ) {
    self.panels = panels
    self.years = years
    self.limit = limit
    self.axisLabel = axisLabel
    self.name = name
  }

  /// One cut of the chart.
  package func svg(_ cut: Cut) -> Markup {
    let layout = PanelLayout(self, cut: cut)
    return name.svg(cut, height: layout.height, kind: "panels") {
      for (index, panel) in panels.enumerated() {
        PanelDrawing(
          panel, at: layout.place(index), titleLines: layout.titleLines(index), layout: layout,
          chart: self
        ).drawing
      }
    }
  }

  /// The scale that all panels share.
  var scale: Scale {
    let values = panels.flatMap { $0.readings.map(\.value) + [$0.goal?.value].compactMap(\.self) }
    return Scale(above: values.max() ?? 0, limit: limit)
  }
}
