package import Markup

/// The parts of several groups in bands of age: one bar of 100 % a group, light for the young and
/// dark for the old.
package struct AgeStructureChart: Chart {
  /// One group.
  package struct Group: Sendable, Hashable {
    /// The name of the group.
    package let title: String
    /// Its size, as printed.
    package let detail: String
    /// How many are in each band, the youngest first.
    package let counts: [Int]
    /// What is printed of each band.
    package let labels: [String]

    /// Creates a group.
    package init(title: String, detail: String, counts: [Int], labels: [String]) {
      self.title = title
      self.detail = detail
      self.counts = counts
      self.labels = labels
    }
  }

  /// The bands by name, the youngest first.
  package let bands: [String]
  /// How many of the youngest bands are outlined together.
  package let outlined: Int
  /// The groups in their order.
  package let groups: [Group]
  /// What the chart is called.
  package let name: ChartName

  /// Creates a chart.
  package init(bands: [String], outlined: Int, groups: [Group], name: ChartName) {
    self.bands = bands
    self.outlined = outlined
    self.groups = groups
    self.name = name
  }

  private static let size = 13.5
  private static let bar = 22.0

  /// One cut of the chart.
  package func svg(_ cut: Cut) -> Markup {
    let columns = cut == .wide ? bands.count : min(3, bands.count)
    let keys = Double((bands.count + max(1, columns) - 1) / max(1, columns)) * 22
    let most = cut == .wide ? 1 : 2
    let titles = groups.map {
      textLines($0.title, width: cut.width - 96, size: AgeStructureChart.size * 1.1, most: most)
    }
    var y = keys + 8
    var rows: [Markup] = []
    for (group, lines) in zip(groups, titles) {
      rows.append(row(group, titles: lines, y: y, cut: cut))
      y += Double(lines.count) * 17 + AgeStructureChart.bar + 34
    }
    return name.svg(cut, height: max(0, y - 8), kind: "ages") {
      for (index, band) in bands.enumerated() {
        key(index, band, columns: columns, cut: cut)
      }
      for row in rows { row }
    }
  }

  /// The name of a band beside a patch of its shade.
  private func key(_ index: Int, _ band: String, columns: Int, cut: Cut) -> Markup {
    let x = Double(index % columns) * cut.width / Double(columns)
    let y = Double(index / columns) * 22
    return markup {
      shade(index, x: x + 1, y: y + 3, width: 14, height: 14)
      text(band, "label", x: x + 21, y: y + 15)
    }
  }

  private func row(_ group: Group, titles: [String], y: Double, cut: Cut) -> Markup {
    let whole = Double(max(1, group.counts.reduce(0, +)))
    let top = y + Double(titles.count) * 17 + 3
    var x = 1.0
    var segments: [(x: Double, width: Double)] = []
    for count in group.counts {
      let width = (cut.width - 2) * Double(count) / whole
      segments.append((x, width))
      x += width
    }
    let young = segments.prefix(outlined).reduce(0) { $0 + $1.width }
    return markup {
      for (index, line) in titles.enumerated() {
        text(line, "strong", x: 0, y: y + 13 + Double(index) * 17)
      }
      text(group.detail, "axis", x: cut.width, y: y + 13, anchor: .end)
      for (index, segment) in segments.enumerated() where segment.width > 0 {
        shade(
          index, x: segment.x, y: top, width: max(0.5, segment.width - 1),
          height: AgeStructureChart.bar)
      }
      if young > 0 {
        rectangle(
          "mark-range", x: 1, y: top - 1, width: young, height: AgeStructureChart.bar + 2)
      }
      for (segment, label) in zip(segments, group.labels)
      where textWidth(label, size: AgeStructureChart.size) <= segment.width {
        text(
          label, "label", x: segment.x + segment.width / 2, y: top + AgeStructureChart.bar + 16,
          anchor: .middle)
      }
    }
  }

  /// A patch in the shade of a band: one colour, from faint to full.
  private func shade(_ index: Int, x: Double, y: Double, width: Double, height: Double) -> Markup {
    let part = 0.1 + 0.9 * Double(index) / Double(max(1, bands.count - 1))
    return element(
      "rect",
      [
        "class": "now", "fill-opacity": String(Int((part * 100).rounded())) + "%",
        "x": coordinate(x), "y": coordinate(y), "width": coordinate(width),
        "height": coordinate(height),
      ])
  }
}
