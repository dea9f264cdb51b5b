import Markup
import Testing

@testable import Charts

@Suite struct `A drawing` {
  @Test func `of every kind of chart is tried`() {
    #expect(Example.all.count > 120)
    let roles = Set(Example.all.flatMap(\.drawing.shapes).compactMap(\.role))
    let others: Set<Role> = [.ground, .need, .rest, .headline, .source]
    #expect(Set(Role.allCases).subtracting(roles) == others, "the others stand in pictures alone")
  }

  @Test(arguments: Example.all)
  func `keeps all its marks in its frame`(_ example: Example) {
    let drawing = example.drawing
    // Grid lines of a row reach those of its neighbours.
    let isRow = example.testDescription.hasPrefix("bullet")
    let frame = Box(x: -0.1, y: -0.1, width: drawing.width + 0.2, height: drawing.height + 0.2)
    for shape in drawing.shapes where shape.role?.isText == false {
      if isRow, [.grid, .zero].contains(shape.role) { continue }
      #expect(frame.holds(shape.box), "\(shape)")
    }
  }

  @Test(arguments: Example.all)
  func `writes no text across its edges and no text over another`(_ example: Example) {
    let drawing = example.drawing
    // The guess of a width is generous, and text of a value larger than the others.
    let slack = 8.0
    let texts = drawing.shapes.filter { $0.role?.isText ?? false }
    for (index, text) in texts.enumerated() {
      #expect(text.box.left >= -slack && text.box.right <= drawing.width + slack, "\(text)")
      for other in texts.dropFirst(index + 1) {
        let (one, two) = (text.box, other.box)
        let wide = min(one.right, two.right) - max(one.left, two.left)
        let high = min(one.bottom, two.bottom) - max(one.top, two.top)
        #expect(wide <= slack || high <= 1, "\(text) \(other)")
      }
    }
  }

  @Test func `writes the role of a shape as its class, and places with one decimal`() {
    let svg = Drawing(
      width: 100, height: 40.04,
      [
        .rectangle(.now, Box(x: 1, y: 2.25, width: -3, height: 4), opacity: 55),
        .circle(.base, at: Point(-0.04, 5), radius: 4.5),
        .path(.grid, Path([Point(0, 0), Point(8, 0), Point(8, 9), Point(1, 2)], isClosed: true)),
        .dashes(.dotsNow, Path([Point(1, 1), Point(1, 3)]), width: 2, on: 0, off: 3),
        .text(.label, "a < b", at: Point(5, 6), anchor: .end),
        .group([.path(.link, Path(from: Point(0, 0), to: Point(10, 4)))], by: Point(16, 20)),
      ]
    ).svg([("class", "chart")]).string
    #expect(
      svg == """
        <svg viewBox="0 0 100 40" class="chart">\
        <rect class="now" fill-opacity="55%" x="1" y="2.3" width="0" height="4"></rect>\
        <circle class="mark-base" cx="0" cy="5" r="4.5"></circle>\
        <path class="grid" d="M0 0H8V9L1 2Z"></path>\
        <path class="dots-now" d="M1 1V3" stroke-width="2" stroke-dasharray="0 3" \
        stroke-linecap="round"></path>\
        <text class="label" x="5" y="6" text-anchor="end">a &lt; b</text>\
        <g transform="translate(16 20)"><path class="link" d="M0 0C5 0 5 4 10 4"></path></g>\
        </svg>
        """)
  }
}

@Suite struct `A drawn chart` {
  @Test func `is named and described in every layout, the widest first`() {
    let svg = DrawnChart(
      RoadmapChart(lanes: [], quarters: [], years: 2026...2030, today: (2026.8, "Số liệu")),
      ChartName("Lộ trình \"A\"", describedBy: "mo-ta-3")
    ).svg.string
    let roots = svg.matches(of: /<svg [^>]*>/).map { String($0.output) }
    #expect(
      roots
        == [("broad", 1080, 62), ("wide", 776, 62), ("narrow", 324, 0)].map {
          """
          <svg viewBox="0 0 \($0.1) \($0.2)" class="chart roadmap \($0.0)" role="img" \
          aria-label="Lộ trình &quot;A&quot;" aria-describedby="mo-ta-3">
          """
        })
    #expect(!svg.contains("<title"))
  }
}
