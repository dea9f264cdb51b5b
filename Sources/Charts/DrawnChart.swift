package import Markup

/// A chart drawn once in each of its layouts; pages and pictures are written from the same drawings.
package struct DrawnChart: Sendable {
  private let name: ChartName
  private let kind: String
  private let drawings: [(layout: Layout, drawing: Drawing)]

  /// Draws a chart.
  package init<Kind: Chart>(_ chart: Kind, _ name: ChartName) {
    self.name = name
    kind = Kind.kind
    drawings = Kind.layouts.map { ($0, chart.drawing($0)) }
  }

  /// What a page holds: all layouts, the widest first; the page's style shows the one that fits.
  package var svg: Markup {
    markup {
      for (layout, drawing) in drawings {
        drawing.svg([
          ("class", "chart \(kind) \(layout.rawValue)"), ("role", "img"),
          ("aria-label", name.name), ("aria-describedby", name.describedBy),
        ])
      }
    }
  }

  /// The drawing that stands alone: every chart has a wide one.
  var wide: Drawing {
    drawings.first { $0.layout == .wide }?.drawing ?? Drawing(width: 0, height: 0, [])
  }
}
