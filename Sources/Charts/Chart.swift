package import Markup

/// The two cuts in which a chart is drawn.
package enum Cut: String, Sendable, CaseIterable {
  /// 776 wide, for desks and paper.
  case wide
  /// 324 wide, for phones.
  case narrow

  /// Width of the drawing.
  var width: Double { self == .wide ? 776 : 324 }
}

/// A chart with text in it, drawn in two cuts.
package protocol Chart: Sendable {
  /// One cut as an SVG element with its accessible name.
  func svg(_ cut: Cut) -> Markup
  /// What a page holds: both cuts, unless the chart has one for all.
  var svg: Markup { get }
}

extension Chart {
  /// Both cuts; the page's style shows the one that fits.
  package var svg: Markup {
    markup { for cut in Cut.allCases { svg(cut) } }
  }
}

/// What a chart is called, and the element that says the same in words.
package struct ChartName: Sendable, Hashable {
  /// The accessible name: kind of chart and subject.
  package let name: String
  /// Id of the element that describes the chart.
  package let describedBy: String

  /// Creates a name.
  package init(_ name: String, describedBy: String) {
    self.name = name
    self.describedBy = describedBy
  }

  /// The root element of a drawing; `kind` is a further class of it.
  func svg(
    _ cut: Cut, height: Double, kind: String = "", @MarkupBuilder _ content: () -> Markup
  ) -> Markup {
    element(
      "svg",
      [
        "viewBox": "0 0 \(coordinate(cut.width)) \(coordinate(height))",
        "class": "chart \(kind.isEmpty ? "" : kind + " ")\(cut)", "role": "img",
        "aria-label": name, "aria-describedby": describedBy,
      ], content)
  }
}

/// A line of text in a drawing.
func text(
  _ words: String, _ name: String, x: Double, y: Double, anchor: Anchor = .start
) -> Markup {
  element(
    "text",
    [
      "class": name, "x": coordinate(x), "y": coordinate(y),
      "text-anchor": anchor == .start ? nil : anchor.rawValue,
    ]
  ) { words }
}

/// A rectangle of a drawing.
func rectangle(_ name: String, x: Double, y: Double, width: Double, height: Double) -> Markup {
  element(
    "rect",
    [
      "class": name, "x": coordinate(x), "y": coordinate(y),
      "width": coordinate(max(0, width)), "height": coordinate(height),
    ])
}

/// A dot of a drawing.
func circle(_ name: String, x: Double, y: Double, radius: Double) -> Markup {
  element(
    "circle",
    ["class": name, "cx": coordinate(x), "cy": coordinate(y), "r": coordinate(radius)])
}
