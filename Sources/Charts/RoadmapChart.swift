package import Markup

/// The steps and deadlines of several plans over quarters, one lane a plan.
///
/// On a phone it is a list of what ends in each quarter.
package struct RoadmapChart: Chart {
  /// A step from one time to another, in years.
  package struct Step: Sendable, Hashable {
    /// When it begins.
    package let from: Double
    /// When it ends.
    package let to: Double
    /// What is to be done.
    package let label: String
    /// Whether it is under way.
    package let isNow: Bool

    /// Creates a step.
    package init(from: Double, to: Double, label: String, isNow: Bool) {
      self.from = from
      self.to = to
      self.label = label
      self.isNow = isNow
    }
  }

  /// What is due at one time.
  package struct Deadline: Sendable, Hashable {
    /// When, in years.
    package let time: Double
    /// What is printed.
    package let label: String

    /// Creates a deadline.
    package init(time: Double, label: String) {
      self.time = time
      self.label = label
    }
  }

  /// One plan.
  package struct Lane: Sendable, Hashable {
    /// The name of the plan.
    package let title: String
    /// Its steps.
    package let steps: [Step]
    /// Its deadlines, by time.
    package let deadlines: [Deadline]
    /// What goes on all the time, each as a strip.
    package let strips: [String]

    /// Creates a lane.
    package init(title: String, steps: [Step], deadlines: [Deadline], strips: [String]) {
      self.title = title
      self.steps = steps
      self.deadlines = deadlines
      self.strips = strips
    }
  }

  /// What ends in one quarter, for the list.
  package struct Quarter: Sendable, Hashable {
    /// The name of the quarter.
    package let title: String
    /// What ends in it.
    package let items: [String]

    /// Creates a quarter.
    package init(title: String, items: [String]) {
      self.title = title
      self.items = items
    }
  }

  /// The plans in their order.
  package let lanes: [Lane]
  /// The quarters in which anything ends, by time.
  package let quarters: [Quarter]
  /// The first and the last year.
  package let years: ClosedRange<Int>
  /// The day for which the chart speaks, with its words.
  package let today: Deadline
  /// What the chart is called.
  package let name: ChartName

  /// Creates a chart.
  package init(
    lanes: [Lane], quarters: [Quarter], years: ClosedRange<Int>, today: Deadline, name: ChartName
  ) {
    self.lanes = lanes
    self.quarters = quarters
    self.years = years
    self.today = today
    self.name = name
  }

  /// One cut of the chart.
  package func svg(_ cut: Cut) -> Markup {
    cut == .wide ? RoadmapLanes(self).svg : RoadmapList(self).svg
  }
}

/// The narrow cut of a roadmap: quarters below each other.
struct RoadmapList {
  private static let size = 13.5
  private static let leading = 17.0
  private let chart: RoadmapChart

  init(_ chart: RoadmapChart) { self.chart = chart }

  var svg: Markup {
    var y = 0.0
    var rows = Markup()
    var marks: [Double] = []
    for quarter in chart.quarters {
      marks.append(y + 10)
      rows.append(text(quarter.title, "strong", x: 24, y: y + 15))
      y += 22
      for item in quarter.items {
        let broken = textLines(
          item, width: (Cut.narrow.width - 28) * 1.1, size: RoadmapList.size, most: 3)
        for line in broken {
          rows.append(text(line, "label", x: 24, y: y + 12))
          y += RoadmapList.leading
        }
        y += 5
      }
      y += 8
    }
    let height = y
    return chart.name.svg(.narrow, height: height, kind: "roadmap") {
      if let first = marks.first {
        element(
          "path", ["class": "grid-0", "d": "M8 \(coordinate(first))V\(coordinate(height - 8))"])
      }
      for mark in marks {
        element(
          "path", ["class": "mark-target", "d": "M8 \(coordinate(mark - 6))l6 6l-6 6l-6 -6Z"])
      }
      rows
    }
  }
}
