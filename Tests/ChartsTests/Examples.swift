import Markup
import Testing

@testable import Charts

/// A chart as a page shows it.
func page(_ chart: some Chart) -> String {
  DrawnChart(chart, ChartName("Biểu đồ", describedBy: "mo-ta-1")).svg.string
}

/// A drawing of some chart by what it shows.
struct Example: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let drawing: Drawing

  /// Every chart of the snapshots in every layout.
  static let all: [Example] =
    examples(`A population pyramid`.examples) + examples(`An age structure`.examples)
    + examples(`A dumbbell`.examples) + examples(`A graph of links`.examples)
    + examples(`A chart of people`.examples) + examples(`A roadmap`.examples)
    + examples(`Small multiples`.examples)
    + examples(ChartCase.all.map { ($0.name, $0.chart) })
    + `A bullet row`.examples.map { name, row in
      Example(
        testDescription: "bullet-\(name)", drawing: row.drawing(on: Scale(sharedBy: [42])))
    }

  private static func examples<Kind: Chart>(_ charts: [(String, Kind)]) -> [Example] {
    charts.flatMap { name, chart in
      Kind.layouts.map { layout in
        Example(
          testDescription: "\(Kind.kind)-\(name), \(layout.rawValue)",
          drawing: chart.drawing(layout))
      }
    }
  }
}

extension Shape {
  /// What the shape stands for; a group stands for nothing.
  var role: Role? {
    switch self {
    case .rectangle(let role, _, _), .circle(let role, _, _), .path(let role, _),
      .dashes(let role, _, _, _, _), .text(let role, _, _, _):
      role
    case .group: nil
    }
  }

  /// The room of the shape without its outline; that of text is a guess.
  var box: Box {
    switch self {
    case .rectangle(_, let box, _): return box
    case .circle(_, let place, let radius): return Box(around: place, radius: radius)
    case .path(_, let path), .dashes(_, let path, _, _, _): return Box(around: path.places)
    case .text(let role, let words, let place, let anchor):
      let width = Lettering.width(words, isBold: role.isBold)
      let left = place.x - (anchor == .start ? 0 : anchor == .end ? width : width / 2)
      return Box(left: left, top: place.y - 10, right: left + width, bottom: place.y + 3)
    // Only pictures have groups.
    case .group: return Box(around: [])
    }
  }
}

extension Box {
  /// The least rectangle that holds some places.
  init(around places: [Point]) {
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    self.init(
      left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0)
  }
}

extension Path {
  /// All places that the path names.
  var places: [Point] {
    steps.flatMap { step -> [Point] in
      switch step {
      case .move(let place), .line(let place): [place]
      case .curve(let one, let other, let end): [one, other, end]
      case .close: []
      }
    }
  }
}
