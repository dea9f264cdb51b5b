/// A place on an axis, a value or a time in years, with what is printed of it.
package typealias AxisMark = (place: Double, label: String)

/// A figure at a time, with what is printed beside it.
package struct ChartPoint: Sendable, Hashable {
  /// When, in years.
  package let time: Double
  /// The value.
  let value: Double
  /// What is printed.
  let label: String
  /// A second, smaller line.
  let detail: String
  /// Whether the figure may still change, such as an estimate.
  let isHollow: Bool
  /// Whether a new way of counting begins here, so that no line leads to it.
  let beginsSeries: Bool

  /// Creates a point.
  package init(
    time: Double, value: Double, label: String = "", detail: String = "", isHollow: Bool = false,
    beginsSeries: Bool = false
  ) {
    self.time = time
    self.value = value
    self.label = label
    self.detail = detail
    self.isHollow = isHollow
    self.beginsSeries = beginsSeries
  }

  /// The calendar year in which the point lies.
  var year: Int { Int(time.rounded(.down)) }
}

extension [ChartPoint] {
  /// Points joined by a line: a new run begins after a missing year and with a new series.
  var runs: [[ChartPoint]] {
    reduce(into: []) { runs, point in
      if let last = runs.last?.last, !point.beginsSeries, point.year - last.year <= 1 {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
    }
  }
}
