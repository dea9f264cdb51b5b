package import Markup

/// Two columns of names joined by curves: who refers to what.
package struct LinkGraph: Chart {
  /// Names on the left, from top to bottom.
  package let left: [String]
  /// Names on the right, from top to bottom.
  package let right: [String]
  /// Pairs of a left and a right index.
  package let links: [(left: Int, right: Int)]
  /// What the chart is called.
  package let name: ChartName

  /// Creates a graph.
  package init(
    left: [String], right: [String], links: [(left: Int, right: Int)], name: ChartName
  ) {
    self.left = left
    self.right = right
    self.links = links
    self.name = name
  }

  private static let step = 22.0
  private static let from = 220.0
  private static let to = 430.0

  /// The drawing in a frame that can be scrolled: names do not fit a phone.
  package var svg: Markup {
    element("div", ["class": "scroll", "role": "region", "tabindex": "0", "aria-label": name.name])
    {
      svg(.wide)
    }
  }

  /// The drawing, as high as the longer column; it has one cut.
  package func svg(_ cut: Cut) -> Markup {
    let height = Double(max(left.count, right.count, 1)) * LinkGraph.step + 16
    return element(
      "svg",
      [
        "viewBox": "0 0 776 \(coordinate(height))", "class": "chart graph", "role": "img",
        "aria-label": name.name, "aria-describedby": name.describedBy,
      ]
    ) {
      for link in links { curve(link, height: height) }
      for (index, label) in left.enumerated() {
        let y = place(index, of: left.count, height: height)
        dot(LinkGraph.from, y, "dot-now")
        write(label, "value", x: LinkGraph.from - 10, y: y + 4.5, anchor: .end)
      }
      for (index, label) in right.enumerated() {
        let y = place(index, of: right.count, height: height)
        let isShared = links.count { $0.right == index } > 1
        dot(LinkGraph.to, y, isShared ? "dot-now" : "dot-path")
        write(
          label, isShared ? "strong" : "label", x: LinkGraph.to + 10, y: y + 4.5, anchor: .start)
      }
    }
  }

  private func write(
    _ label: String, _ name: String, x: Double, y: Double, anchor: Anchor
  ) -> Markup {
    element(
      "text",
      [
        "class": name, "x": coordinate(x), "y": coordinate(y), "text-anchor": anchor.rawValue,
      ]
    ) { label }
  }

  /// The names of a column are spread over the whole height.
  private func place(_ index: Int, of count: Int, height: Double) -> Double {
    (Double(index) + 0.5) * height / Double(max(count, 1))
  }

  private func curve(_ link: (left: Int, right: Int), height: Double) -> Markup {
    let start = place(link.left, of: left.count, height: height)
    let end = place(link.right, of: right.count, height: height)
    let middle = coordinate((LinkGraph.from + LinkGraph.to) / 2)
    return element(
      "path",
      [
        "class": "link",
        "d": "M\(coordinate(LinkGraph.from)) \(coordinate(start))C\(middle) \(coordinate(start)) "
          + "\(middle) \(coordinate(end)) \(coordinate(LinkGraph.to)) \(coordinate(end))",
      ])
  }

  private func dot(_ x: Double, _ y: Double, _ name: String) -> Markup {
    element(
      "circle", ["class": name, "cx": coordinate(x), "cy": coordinate(y), "r": "4"])
  }
}
