import Markup
import TestSupport
import Testing

@testable import Charts

@Suite struct `A picture` {
  private static let snapshots = Snapshot("Tests/ChartsTests/Snapshots")

  private var style: ChartStyle {
    var style = ChartStyle()
    func set(_ name: String, _ value: String, of subjects: [ChartStyle.Subject]) {
      for subject in subjects { _ = style.set(.init(name, value), of: subject) }
    }
    set("font-size", "13.5", of: [.text])
    set("fill", "#3f4c5a", of: [.text])
    set("font-weight", "700", of: [.role(.headline)])
    set("fill", "#15202b", of: [.role(.headline)])
    set("fill", "#fff", of: [.role(.ground), .role(.need)])
    set("fill", "#1f5fa8", of: [.role(.now)])
    set("stroke", "#1f5fa8", of: [.role(.need), .role(.dotsNow), .role(.dotsNeed)])
    return style
  }

  private var picture: Picture {
    Picture(
      of: DrawnChart(
        PeopleChart(part: 3, needed: 1, whole: 70), ChartName("Số người", describedBy: "mo-ta-2")),
      finding:
        "3 trong 70 < 5 đồng chí & cần thêm 1 để đạt 5% số \"cấp ủy viên\" của tỉnh vào năm 2030",
      subtitle: "Mỗi chấm là một đồng chí",
      legend: [.init(mark: .now, words: "3 đã có"), .init(mark: .need, words: "1 cần thêm")],
      source: "Nguồn: 29-ĐA/TU")
  }

  private var svg: String { String(decoding: picture.bytes(in: style), as: UTF8.self) }

  @Test func `looks as it did`() throws {
    #expect(try Self.snapshots.difference(svg, from: "picture.svg") == nil)
  }

  @Test func `needs no style, no script and nothing from outside`() {
    for word in ["class=", "style", "var(", "aria-describedby", "href", "<script"] {
      #expect(!svg.contains(word), "\(word)")
    }
    #expect(svg.contains(" xmlns=\"http://www.w3.org/2000/svg\""))
  }

  @Test func `gives text what all text has, and its own in place of it`() {
    let expected: [ChartStyle.Attribute] = [
      .init("font-size", "13.5"), .init("font-weight", "700"), .init("fill", "#15202b"),
    ]
    #expect(style.attributes(of: .headline) == expected)
    #expect(style.attributes(of: .label)?.last == .init("fill", "#3f4c5a"))
  }

  @Test func `does not paint what has no rule, rather than black`() {
    #expect(style.attributes(of: .dotsRest) == nil)
    #expect(svg.contains("<path fill=\"none\" d="))
  }

  @Test(arguments: Example.all)
  func `has every shape of its drawing`(_ example: Example) {
    let drawn = example.drawing.svg([]) { _ in [("fill", "none")] }.string
    let shown = example.drawing.svg([]).string
    #expect(
      drawn.replacing(" fill=\"none\"", with: "")
        == shown.replacing(#/ class="[^"]*"/#, with: ""))
  }
}
