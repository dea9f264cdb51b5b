import FoundationEssentials
import TestSupport
import Testing

@testable import Charts

@Suite struct `A drawing that stands alone` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")
  private static let style = """
    :root {
      color-scheme: light dark;
      --surface: #fff; --ink: #15202b; --ink-2: #3f4c5a; --ink-3:#576675;
      --now: #1f5fa8; --rest: #b9c3ce; --line-2: #7d8a98
    }
    :root { --now: #6aaaf0 }
    """

  private var drawing: StandaloneDrawing {
    StandaloneDrawing(
      of: PeopleChart(
        part: 3, needed: 1, whole: 70, name: ChartName("Số người: trẻ", describedBy: "mo-ta-2")),
      finding:
        "3 trong 70 < 5 đồng chí & cần thêm 1 để đạt 5% số \"cấp ủy viên\" của tỉnh vào năm 2030",
      subtitle: "Mỗi chấm là một đồng chí",
      legend: [.init(mark: "now", words: "3 đã có"), .init(mark: "need", words: "1 cần thêm")],
      source: "Nguồn: 29-ĐA/TU", palette: Palette(style: Self.style))
  }

  @Test func `looks as it did`() throws {
    let svg = String(decoding: drawing.bytes, as: UTF8.self)
    #expect(try Self.snapshots.difference(svg, from: "standalone.svg") == nil)
  }

  @Test func `needs no style, no script and nothing from outside`() {
    let svg = String(decoding: drawing.bytes, as: UTF8.self)
    for word in ["class=", "style", "var(", "aria-describedby", "href", "<script"] {
      #expect(!svg.contains(word), "\(word)")
    }
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
  }

  @Test func `takes the light colours of the theme`() {
    let svg = String(decoding: drawing.bytes, as: UTF8.self)
    #expect(svg.contains("#1f5fa8"))
    #expect(!svg.contains("#6aaaf0"))
  }

  @Test func `draws a colour that the theme lacks in that of the text`() {
    let palette = Palette(style: "body { color: red }")
    let tag = palette.styled(Array("<path class=\"now\" d=\"M0 0\">".utf8))
    #expect(String(decoding: tag, as: UTF8.self) == "<path fill=\"currentColor\" d=\"M0 0\">")
  }

  @Test func `knows every class that charts of the theme's style have`() throws {
    let style = try String(contentsOf: URL(filePath: "theme/assets/site.css"), encoding: .utf8)
    for rule in PresentationRule.all {
      for (_, value) in rule.attributes where value.hasPrefix("--") {
        #expect(style.contains(value + ":"), "\(value)")
      }
    }
  }
}
