package import Markup

/// People by age and sex: men to the left, women to the right, the oldest on top.
///
/// The sides are told apart by place and by hatch, not by colour alone.
package struct PopulationPyramid: Chart {
  /// The people of one band of age.
  package struct Band: Sendable, Hashable {
    /// The ages.
    package let label: String
    /// How many men.
    package let men: Int
    /// How many women.
    package let women: Int

    /// Creates a band.
    package init(label: String, men: Int, women: Int) {
      self.label = label
      self.men = men
      self.women = women
    }
  }

  /// The bands, the oldest first.
  package let bands: [Band]
  /// What is printed over the sides.
  package let sides: (men: String, women: String)
  /// A line above the bands from this index on, with its words, such as the age limit of a target.
  package let limit: (index: Int, label: String)?
  /// Prints a count.
  package let countLabel: @Sendable (Int) -> String
  /// What the chart is called.
  package let name: ChartName

  /// Creates a chart.
  package init(
    _ bands: [Band], sides: (men: String, women: String), limit: (index: Int, label: String)? = nil,
    countLabel: @escaping @Sendable (Int) -> String, name: ChartName
  ) {
    self.bands = bands
    self.sides = sides
    self.limit = limit
    self.countLabel = countLabel
    self.name = name
  }

  private static let head = 26.0
  /// Room for the ages in the middle.
  private static let middle = 76.0
  /// Room for the counts at the ends.
  private static let ends = 46.0

  /// One cut of the chart.
  package func svg(_ cut: Cut) -> Markup {
    let step = cut == .wide ? 24.0 : 22
    let room = cut.width
    let left = (room - PopulationPyramid.middle) / 2
    let right = left + PopulationPyramid.middle
    let most = Double(max(1, bands.flatMap { [$0.men, $0.women] }.max() ?? 1))
    let scale = (left - PopulationPyramid.ends) / most
    let height = PopulationPyramid.head + Double(bands.count) * step + 4
    return name.svg(cut, height: height, kind: "pyramid") {
      text(sides.men, "strong", x: left, y: 14, anchor: .end)
      text(sides.women, "strong", x: right, y: 14)
      for (index, band) in bands.enumerated() {
        let y = PopulationPyramid.head + Double(index) * step
        let (men, women) = (Double(band.men) * scale, Double(band.women) * scale)
        let line = y + step / 2 + 3.5
        text(band.label, "axis", x: room / 2, y: line, anchor: .middle)
        rectangle("now", x: left - men, y: y + 1, width: men, height: step - 3)
        text(countLabel(band.men), "label", x: left - men - 6, y: line, anchor: .end)
        hatched(from: right, width: women, y: y + 1, height: step - 3)
        text(countLabel(band.women), "label", x: right + women + 6, y: line)
      }
      if let limit, limit.index > 0, limit.index < bands.count {
        let y = PopulationPyramid.head + Double(limit.index) * step - 0.5
        element("path", ["class": "divider", "d": "M0 \(coordinate(y))H\(coordinate(room))"])
        text(limit.label, "axis", x: room, y: y + 13.5, anchor: .end)
      }
    }
  }

  /// A bar of upright stripes in a frame: one dashed stroke as thick as the bar.
  private func hatched(from x: Double, width: Double, y: Double, height: Double) -> Markup {
    guard width > 0 else { return Markup() }
    let middle = "M\(coordinate(x)) \(coordinate(y + height / 2))h\(coordinate(width))"
    return markup {
      rectangle("mark-base", x: x, y: y, width: width, height: height)
      element(
        "path",
        [
          "class": "hatch", "d": middle, "stroke-width": coordinate(height),
          "stroke-dasharray": "2.5 2.5",
        ])
    }
  }
}
