import Charts
import Findings
import FoundationEssentials
import Testing

@testable import Site

@Suite struct `The style of charts` {
  private static let site = """
    :root { --now: #1f5fa8; --ink: var(--dark); --dark: #15202b; --loop: var(--round) }
    :root { --round: var(--loop) }
    @media (prefers-color-scheme: dark) { :root { --now: #6aaaf0 } }
    """

  /// What is found in a file that has a rule for every role and these rules besides.
  private func findings(_ rules: String, besides missing: Set<Role> = []) -> [String] {
    var findings = FindingList()
    _ = ChartStyle(charts: rules + all(but: missing), site: Self.site, findings: &findings)
    return told(findings)
  }

  private func told(_ findings: FindingList) -> [String] {
    findings.sorted.map { "\($0.place): \($0.rule.severity.rawValue): \($0.text)" }
  }

  private func all(but missing: Set<Role>) -> String {
    "\n"
      + Role.allCases.filter { !missing.contains($0) }.map { ".\($0.rawValue) { opacity: 1 }" }
      .joined(separator: "\n")
  }

  @Test func `is whole in the shipped theme`() {
    var findings = FindingList()
    let theme = Theme.load("theme", findings: &findings)
    #expect(told(findings) == [])
    for role in Role.allCases {
      let attributes = theme.chartStyle.attributes(of: role) ?? []
      #expect(!attributes.isEmpty, "\(role)")
    }
    #expect(theme.chartStyle.attributes(of: .target) == [.init("fill", "#15202b")])
  }

  @Test func `takes light colours by name, and lengths without a unit`() {
    var findings = FindingList()
    let style = ChartStyle(
      charts: """
        svg text { font-size: 13.5px; fill: var(--ink) }
        .now, svg .value { fill: var(--now) }
        .grid { stroke: rgb(0, 0, 0); stroke-dasharray: 2 3 }
        @media print { .now { fill: CanvasText } }
        """, site: Self.site, findings: &findings)
    #expect(style.attributes(of: .now) == [.init("fill", "#1f5fa8")])
    #expect(
      style.attributes(of: .value) == [.init("font-size", "13.5"), .init("fill", "#1f5fa8")])
    #expect(
      style.attributes(of: .label) == [.init("font-size", "13.5"), .init("fill", "#15202b")])
    #expect(
      style.attributes(of: .grid) == [
        .init("stroke", "rgb(0, 0, 0)"), .init("stroke-dasharray", "2 3"),
      ])
  }

  @Test func `tells each role without a rule, of text too where all text has none`() {
    #expect(
      findings("", besides: [.now, .label]) == [
        "theme/assets/charts.css: error: nothing says how 'label' looks, so charts would be drawn "
          + "black; add a rule for .label here",
        "theme/assets/charts.css: error: nothing says how 'now' looks, so charts would be drawn "
          + "black; add a rule for .now here",
      ])
    #expect(findings("svg text { fill: red }", besides: [.label, .axis]) == [])
  }

  @Test(arguments: [
    (
      ".mark-targt { fill: red }", "1:1",
      "no shape of a chart is called 'mark-targt'; did you mean 'mark-target'?"
    ),
    (
      "@media print { .nwo { fill: red } }", "1:16",
      "no shape of a chart is called 'nwo'; did you mean 'now'?"
    ),
    (
      ".now {\n  background: red }", "2:3",
      "'background' is not a property of shapes; what pages alone need stands in site.css"
    ),
    (
      ".now { strok: red }", "1:8",
      "'strok' is not a property of shapes; what pages alone need stands in site.css; did you mean 'stroke'?"
    ),
    (
      "figure .now { fill: red }", "1:1",
      "'figure .now' cannot be read here; a rule is for .role, svg .role or svg text, alone or in @media"
    ),
    (
      ".now:hover { fill: red }", "1:1",
      "'.now:hover' cannot be read here; a rule is for .role, svg .role or svg text, alone or in @media"
    ),
    (
      ".now { .grid { fill: red } }", "1:16",
      "'fill' cannot be read here; a rule is for .role, svg .role or svg text, alone or in @media"
    ),
    (
      "fill: red;", "1:1",
      "'fill' cannot be read here; a rule is for .role, svg .role or svg text, alone or in @media"
    ),
    (
      ".now { fill: red }\nsvg .now { fill: blue }", "2:12",
      "'fill' of 'svg .now' is set twice; keep one"
    ),
    (
      ".now { fill: var(--nwo) }", "1:8",
      "no colour at the head of site.css is called '--nwo'; did you mean '--now'?"
    ),
    (
      ".now { fill: var(--loop) }", "1:8",
      "no colour at the head of site.css is called '--loop'"
    ),
    (
      ".now { fill: color-mix(in srgb, red, blue) }", "1:8",
      "pictures need a plain value for 'fill', not 'color-mix(in srgb, red, blue)'; write a number, #rrggbb, a name, none or var(--name)"
    ),
    (
      ".now { fill: }", "1:8",
      "pictures need a plain value for 'fill', not ''; write a number, #rrggbb, a name, none or var(--name)"
    ),
  ])
  func `tells what pictures could not follow`(rules: String, place: String, words: String) {
    #expect(findings(rules) == ["theme/assets/charts.css:\(place): error: \(words)"])
  }

  @Test func `comes from site.css in a theme without charts.css, with a warning`() {
    var findings = FindingList()
    let style = ChartStyle(
      charts: nil,
      site: Self.site + """
        .now { fill: var(--now) }
        .card:hover > .now { color: red }
        svg text { font-size: 12px }
        svg .value { font-size: 15px }
        """, findings: &findings)
    #expect(
      told(findings) == [
        "theme/assets/charts.css: warning: the theme lacks this file, so pictures of charts take "
          + "what they can from site.css; take it from the shipped theme"
      ])
    #expect(style.attributes(of: .now) == [.init("fill", "#1f5fa8")])
    #expect(style.attributes(of: .value) == [.init("font-size", "15")])
    #expect(style.attributes(of: .grid) == nil)
  }
}
