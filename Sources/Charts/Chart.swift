/// A way to lay a chart out, by the width that there is.
package enum Layout: String, Sendable, CaseIterable {
  /// For cards as wide as the page, and for paper that lies.
  case broad
  /// For cards beside others, for paper that stands, and for pictures.
  case wide
  /// For phones.
  case narrow

  /// Width of the drawing; text of 13.5 units stays legible on whatever the layout is for.
  var width: Double {
    switch self {
    case .broad: 1080
    case .wide: 776
    case .narrow: 324
    }
  }
}

/// A chart with text in it.
package protocol Chart: Sendable {
  /// A class of the drawing, by which the theme's style knows the kind of chart.
  static var kind: String { get }
  /// The layouts that the chart's cards need.
  static var layouts: [Layout] { get }
  /// Draws the chart.
  func drawing(_ layout: Layout) -> Drawing
}

extension Chart {
  /// A card as wide as the page needs all layouts.
  package static var layouts: [Layout] { Layout.allCases }
}

/// What a chart is called, and the element that says the same in words.
package struct ChartName: Sendable, Hashable {
  let name: String
  let describedBy: String

  /// Creates a name: kind of chart and subject, and the id of what describes the chart.
  package init(_ name: String, describedBy: String) {
    self.name = name
    self.describedBy = describedBy
  }
}
