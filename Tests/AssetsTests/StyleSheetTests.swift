import Findings
import Testing

@testable import Assets

@Suite struct `A style sheet` {
  private func declarations(_ text: String) -> [String] {
    StyleSheet(text, file: "a.css").declarations.map { one in
      one.heads.map { "\($0.text) { " }.joined() + "\(one.property) = \(one.value)"
    }
  }

  @Test(arguments: [
    ("a { b: c; d: e f }", ["a { b = c", "a { d = e f"]),
    ("a,\n  b > c { d:e;; }", ["a, b > c { d = e"]),
    (
      "@media print { a { b: c } d { e: f } }",
      ["@media print { a { b = c", "@media print { d { e = f"]
    ),
    ("a { b: c; d { e: f } g: h }", ["a { b = c", "a { d { e = f", "a { g = h"]),
    ("/* a { b: c } */ d { /* e */ f: /* g */ h }", ["d { f = h"]),
    ("/*/ a { b: c } */ d { e: f }", ["d { e = f"]), ("a { b: c /* d", ["a { b = c"]),
    ("a { b: url(x;y}z); c: \"}\\\";\" }", ["a { b = url(x;y}z)", "a { c = \"}\\\";\""]),
    ("a { b: c", ["a { b = c"]), ("} a { b: c }", ["a { b = c"]), ("a { b }", ["a { b = "]),
    ("b: c", ["b = c"]), ("a { }", []), ("", []), (":", [": = "]),
  ])
  func `is read as browsers read it`(text: String, expected: [String]) {
    #expect(declarations(text) == expected)
  }

  @Test func `knows the places of rules and declarations`() {
    let text = "/* ệ\n */ .a,\n.b {\n  fill: red;  stroke:\n    none\n}\n"
    let found = StyleSheet(text, file: "a.css").declarations
    #expect(found.map(\.place.description) == ["a.css:4:3", "a.css:4:15"])
    #expect(found.map { $0.heads[0].place.description } == ["a.css:2:5", "a.css:2:5"])
  }
}
