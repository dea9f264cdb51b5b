/// The steps and deadlines of several plans over quarters, one lane a plan.
///
/// On a phone it is a list of what ends in each quarter.
package struct RoadmapChart: Chart {
  /// What is to be done from one time to another, in years, and whether it is under way.
  package typealias Step = (from: Double, to: Double, label: String, isNow: Bool)
  /// A plan with its steps, its deadlines by time, and what goes on all the time, each as a strip.
  package typealias Lane = (
    title: String, steps: [Step], deadlines: [AxisMark], strips: [String]
  )
  /// A quarter with what ends in it.
  package typealias Quarter = (title: String, items: [String])

  /// The plans in their order.
  let lanes: [Lane]
  /// The quarters in which anything ends, by time.
  let quarters: [Quarter]
  /// The first and the last year.
  let years: ClosedRange<Int>
  /// The day for which the chart speaks, with its words.
  let today: AxisMark

  /// Creates a chart.
  package init(
    lanes: [Lane], quarters: [Quarter], years: ClosedRange<Int>,
    today: AxisMark
  ) {
    self.lanes = lanes
    self.quarters = quarters
    self.years = years
    self.today = today
  }

  /// Class of the drawing.
  package static let kind = "roadmap"

  /// Draws the chart.
  package func drawing(_ layout: Layout) -> Drawing {
    layout == .narrow ? RoadmapList(self).drawing : RoadmapLanes(self, layout).drawing
  }
}
