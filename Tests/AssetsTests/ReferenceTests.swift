import Findings
import Testing

@testable import Assets

@Suite struct `The addresses in a style` {
  private func found(_ style: String) -> [String] {
    references(inStyle: Array(style.utf8), file: "a.css").map {
      "\($0.place.line):\($0.place.column) \($0.kind) \($0.address)"
    }
  }

  @Test(arguments: [
    ("b { background: url(c.svg) }", ["1:21 address c.svg"]),
    ("ừ {\n a: URL( \"c d.svg\" ), url('e') }", ["2:11 address c d.svg", "2:28 address e"]),
    ("@import 'a.css'; @import url(b.css) print;", ["1:10 style a.css", "1:30 style b.css"]),
    ("@namespace url(http://a); @namespace s 'b'; c::before { content: 'd' }", []),
    (
      "a { b: image-set('c.png' 1x, url(d.png) 2x type('image/png')) }",
      [
        "1:19 address c.png", "1:34 address d.png",
      ]
    ),
    ("/* url(a) */ b { c: '/*'; d: url(e) }", ["1:34 address e"]),
    ("a { b: u\\72l(c\\20 d\\)) }", ["1:14 address c d)"]), ("a { b: url(c", ["1:12 address c"]),
    ("a { b: url() } @media (c: d) { e { f: my-url(g) } }", []),
    ("a { b: url(data:image/png;base64,AA==) }", ["1:12 address data:image/png;base64,AA=="]),
  ])
  func `are found with their places`(style: String, expected: [String]) {
    #expect(found(style) == expected)
  }
}

@Suite struct `The addresses in a script` {
  @Test(arguments: [
    ("f(\"https://a.vn/b\"); g('//c')", ["1:4 https://a.vn/b", "1:25 //c"]),
    ("x\n  ừ(`HTTP://a`)", ["2:6 HTTP://a"]),
    ("// 'http://a'\n * 'http://a'\nb = '//' + \"https://\" + 'a // b'", []),
  ])
  func `are those with a host`(script: String, expected: [String]) {
    let found = references(inScript: Array(script.utf8), file: "a.js")
    #expect(found.map { "\($0.place.line):\($0.place.column) \($0.address)" } == expected)
  }
}
