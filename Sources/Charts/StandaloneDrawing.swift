internal import Markup

/// A chart as a file of its own: the wide cut with its finding above and its source below.
///
/// Every style is written as presentation attributes, so that the file looks the same without the
/// site's style, in a text processor too.
package struct StandaloneDrawing: Sendable {
  private let chart: Markup
  private let finding: String
  private let subtitle: String
  private let legend: [Key]
  private let source: String
  private let palette: Palette

  /// What a mark means.
  package struct Key: Sendable, Hashable {
    /// The class of the mark.
    package let mark: String
    /// What it stands for.
    package let words: String

    /// Creates a key.
    package init(mark: String, words: String) {
      self.mark = mark
      self.words = words
    }
  }

  private static let margin = 16.0
  private static let leading = 26.0

  /// Creates a drawing of a chart's wide cut with the words around it.
  package init(
    of chart: some Chart, finding: String, subtitle: String, legend: [Key] = [], source: String,
    palette: Palette
  ) {
    self.chart = chart.svg(.wide)
    self.finding = finding
    self.subtitle = subtitle
    self.legend = legend
    self.source = source
    self.palette = palette
  }

  /// The bytes of the SVG file.
  package var bytes: [UInt8] {
    let (opening, content) = parts
    let box = (attribute("viewBox", in: opening) ?? "").split(separator: " ")
      .compactMap { Double(String($0)) }
    let (wide, high) = box.count == 4 ? (box[2], box[3]) : (Cut.wide.width, 0)
    let margin = StandaloneDrawing.margin
    let heads = textLines(finding, width: wide, size: 19, most: 3)
    let subheads = textLines(subtitle, width: wide, size: 13.5, most: 3)
    let feet = textLines(source, width: wide, size: 12.5, most: 3)
    let top = margin + Double(heads.count) * StandaloneDrawing.leading + Double(subheads.count) * 18
    let keys = top + high + 8
    let low = keys + (legend.isEmpty ? 0 : 26)
    let height = low + 14 + Double(feet.count) * 17 + margin
    let width = wide + 2 * margin
    let drawing = element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": "0 0 \(coordinate(width)) \(coordinate(height))", "width": coordinate(width),
        "height": coordinate(height), "role": "img", "aria-label": finding,
        "font-family": "'Segoe UI', 'Noto Sans', Arial, sans-serif",
      ]
    ) {
      rectangle("ground", x: 0, y: 0, width: width, height: height)
      for (index, line) in heads.enumerated() {
        text(line, "headline", x: margin, y: margin + 20 + Double(index) * 26)
      }
      for (index, line) in subheads.enumerated() {
        text(
          line, "axis", x: margin,
          y: margin + Double(heads.count) * 26 + 14 + Double(index) * 18)
      }
      element("g", ["transform": "translate(\(coordinate(margin)) \(coordinate(top + 8)))"]) {
        Markup(trusted: Array(content))
      }
      for (index, key) in legend.enumerated() {
        let x = margin + Double(index) * wide / Double(legend.count)
        circle(key.mark, x: x + 7, y: keys + 18, radius: 5)
        text(key.words, "key", x: x + 20, y: keys + 22.5)
      }
      for (index, line) in feet.enumerated() {
        text(line, "source", x: margin, y: low + 22 + Double(index) * 17)
      }
    }
    return palette.styled(drawing.bytes) + Array("\n".utf8)
  }

  /// The root element's tag, and what it holds.
  private var parts: (opening: ArraySlice<UInt8>, content: ArraySlice<UInt8>) {
    let bytes = chart.bytes
    let start = bytes.firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? 0
    return (bytes[..<start], bytes[start...].dropLast("</svg>".utf8.count))
  }

  private func attribute(_ name: String, in tag: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: tag, as: UTF8.self)
    guard let start = text.firstRange(of: name + "=\"")?.upperBound,
      let end = text[start...].firstIndex(of: "\"")
    else { return nil }
    return String(text[start..<end])
  }
}
