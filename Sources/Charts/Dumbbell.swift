package import Markup

/// The way of several measures from one figure to the next, each with its target, on one scale.
package struct Dumbbell: Chart {
  /// One measure.
  package struct Row: Sendable, Hashable {
    /// A value with what is printed of it.
    package struct Mark: Sendable, Hashable {
      /// The value.
      package let value: Double
      /// What is printed.
      package let label: String

      /// Creates a mark.
      package init(_ value: Double, _ label: String) {
        self.value = value
        self.label = label
      }
    }

    /// The name of the measure.
    package let title: String
    /// The figure before.
    package let before: Mark
    /// The newest figure.
    package let now: Mark
    /// The target, where there is one.
    package let target: Mark?

    /// Creates a row.
    package init(title: String, before: Mark, now: Mark, target: Mark? = nil) {
      self.title = title
      self.before = before
      self.now = now
      self.target = target
    }
  }

  /// The measures in their order.
  package let rows: [Row]
  /// The headings of the columns of values.
  package let titles: (before: String, now: String, target: String)
  /// Prints a value of the axis.
  package let axisLabel: @Sendable (Double) -> String
  /// What the chart is called.
  package let name: ChartName

  /// Creates a chart.
  package init(
    _ rows: [Row], titles: (before: String, now: String, target: String),
    axisLabel: @escaping @Sendable (Double) -> String,
    name: ChartName
  ) {
    self.rows = rows
    self.titles = titles
    self.axisLabel = axisLabel
    self.name = name
  }

  /// The scale that all rows share.
  var scale: Scale {
    Scale(
      sharedBy: rows.flatMap { row in
        [row.before.value, row.now.value, row.target?.value ?? 0]
      })
  }

  /// One cut of the chart.
  package func svg(_ cut: Cut) -> Markup {
    let layout = DumbbellLayout(self, cut: cut)
    return name.svg(cut, height: layout.height, kind: "dumbbell") {
      layout.axis
      for index in rows.indices { layout.row(index) }
    }
  }
}
