package import Markup

/// Readings of a measure against the way to its target, over years.
///
/// Time runs in years (2026.34 is early May 2026; the end of a year stands over its name). All
/// words and numbers come in ready to print.
package struct ReferenceChart: Chart {
  /// A point with what is printed beside it.
  package struct Point: Sendable {
    /// When, in years.
    package let time: Double
    /// The value.
    package let value: Double
    /// What is printed.
    package let label: String
    /// A second, smaller line.
    package let detail: String
    /// Whether the figure may still change or was changed: an estimate, a revised figure.
    package let isHollow: Bool
    /// Whether a new way of counting begins here, so that no line leads to it.
    package let beginsSeries: Bool

    /// Creates a point.
    package init(
      time: Double, value: Double, label: String, detail: String = "", isHollow: Bool = false,
      beginsSeries: Bool = false
    ) {
      self.time = time
      self.value = value
      self.label = label
      self.detail = detail
      self.isHollow = isHollow
      self.beginsSeries = beginsSeries
    }

    /// The point with its first line alone.
    var withoutDetail: Point {
      Point(
        time: time, value: value, label: label, isHollow: isHollow, beginsSeries: beginsSeries)
    }

    /// The calendar year in which the point lies.
    var year: Int { Int(time.rounded(.down)) }
  }

  /// What a chart shows, point by point.
  package struct Content: Sendable {
    /// Readings before the base, by time.
    package var earlier: [Point] = []
    /// Readings by time; the first is the base.
    package var readings: [Point] = []
    /// The expected values at the ends of years, by time; none where the document sets stages.
    package var path: [Point] = []
    /// The target, where it has a value.
    package var target: Point?
    /// Staged values that the document sets on the way, by time.
    package var stages: [Point] = []
    /// Targets of other documents.
    package var rivals: [Point] = []
    /// The orientation for later.
    package var direction: Point?

    /// Creates empty content.
    package init() {}
  }

  /// The words around the drawing.
  package struct Words: Sendable {
    /// What the chart is called.
    package let name: ChartName
    /// Names the years up to the target and those behind it.
    package let phases: (before: String, after: String)

    /// Creates words.
    package init(name: ChartName, phases: (before: String, after: String)) {
      self.name = name
      self.phases = phases
    }
  }

  /// What is shown.
  package let content: Content
  /// The first and the last year.
  package let years: ClosedRange<Int>
  /// The greatest value that is possible, such as 100 for shares.
  package let limit: Double
  /// Prints a value of the axis.
  package let axisLabel: @Sendable (Double) -> String
  /// The words around the drawing.
  package let words: Words

  /// Creates a chart.
  package init(
    _ content: Content, years: ClosedRange<Int>, limit: Double = .infinity,
    axisLabel: @escaping @Sendable (Double) -> String, words: Words
  ) {
    self.content = content
    self.years = years
    self.limit = limit
    self.axisLabel = axisLabel
    self.words = words
  }

  /// One cut of the chart.
  package func svg(_ cut: Cut) -> Markup { ReferenceDrawing(self, cut: cut).svg }

  /// Readings joined by a line: a new run begins after a missing year and with a new series.
  var runs: [[Point]] {
    var runs: [[Point]] = []
    for point in content.earlier + content.readings {
      if let last = runs.last?.last, !point.beginsSeries, point.year - last.year <= 1 {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
    return runs
  }

  /// The scale that holds every value.
  var scale: Scale {
    let content = content
    let points =
      content.earlier + content.readings + content.path + content.stages + content.rivals
      + [content.target, content.direction].compactMap(\.self)
    return Scale(above: points.map(\.value).max() ?? 0, limit: limit)
  }
}
