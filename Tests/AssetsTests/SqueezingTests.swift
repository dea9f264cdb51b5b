import Testing

@testable import Assets

@Suite struct `A squeezed style` {
  @Test(arguments: [
    ("a { b : c }", "a{b :c}"), ("a  {\n  b: c;\n  d: e;\n}\n", "a{b:c;d:e}"),
    ("/* one */ a { } /* two */\n", "a{}"), ("a, b > c { }", "a,b>c{}"),
    (
      "@media screen and (max-width: 760px) { a { b: c } }",
      "@media screen and (max-width:760px){a{b:c}}"
    ),
    ("a { b: c !important; }", "a{b:c!important}"), ("a { & > b { c: d } }", "a{&>b{c:d}}"),
    (":is( a , b ) c { }", ":is(a,b) c{}"), ("", ""), (" \n", ""),
  ])
  func `has no space that means nothing`(style: String, expected: String) {
    #expect(text(style) == expected)
  }

  @Test(arguments: [
    "a b{c:d}", "a :hover{b:c}", "a *{b:c}", "a [b]{c:d}", "a{b:calc(1px + 2px)}", "a + b~c{d:e}",
    "a:nth-child(2n + 1){b:c}", "a{b:c d/e f}", "@page :first{a:b}", "@supports not (a:b){c{d:e}}",
    "a{--b:;}", "a{--b:;c:d}", ".a,.b{c:d}}", "a{b:-1px -2px}", "@charset \"utf-8\";a{b:c}",
  ])
  func `keeps every space that may mean something`(style: String) {
    #expect(text(style) == style)
  }

  @Test(arguments: [
    "a{content:\"  { ; } /* \\\"  x */ \"}", "a{content:' > , '}", "a{b:url(x y/*.svg )}",
    "a{b:URL( \\)  c.svg)}", "a{b:url(\"  c  \")}", "a\\  b{c:d}", "a{content:\"\\201C  \"}",
    ".\\31  a{b:c}", "a{content:\"x", "a{b:url(x", "a\\", "/**/", "a\\;}",
  ])
  func `leaves strings, addresses and escapes alone`(style: String) {
    let isComment = style == "/**/"
    #expect(text(style) == (isComment ? "" : style))
  }

  @Test(arguments: [
    ("a/* x */b", "a/**/b"), (".a/* x */.b", ".a/**/.b"), ("a /* x */ b", "a b"),
    ("a{/* x */b:c}", "a{b:c}"), ("a/* x", "a"), ("a{b:c}/**/d{e:f}", "a{b:c}d{e:f}"),
  ])
  func `does not let a comment join what it kept apart`(style: String, expected: String) {
    #expect(text(style) == expected)
  }

  @Test func `stays as it is when squeezed again`() {
    let style = "@media (a: b) { c , d > e { f: g h ; i: \" j \" } } k\\26 l { m: url( n ) }"
    #expect(text(text(style)) == text(style))
  }

  private func text(_ style: String) -> String {
    String(decoding: squeezed(style: Array(style.utf8)), as: UTF8.self)
  }
}

@Suite struct `A squeezed script` {
  @Test func `has no indentation, empty lines and lines of comment`() {
    #expect(
      text("// head\n'use strict'\n\n  if (a) {\n\t// why\n    b(\"//c\") // here\n  }")
        == "'use strict'\nif (a) {\nb(\"//c\") // here\n}\n")
  }

  @Test(arguments: [
    "a = `\n  b\n`\n", "a = 'b\\\n  c'\n", "  a = `b\n    // c` \n",
  ])
  func `stays as it is where a line may begin inside a text`(script: String) {
    #expect(text(script) == script)
  }

  @Test(arguments: [
    ("/* a\n// b */\nc", "/* a\n// b */\nc\n"), (" a = `b ${c} d`\n", "a = `b ${c} d`\n"),
  ])
  func `keeps the ends of long comments and texts on one line`(script: String, expected: String) {
    #expect(text(script) == expected)
  }

  private func text(_ script: String) -> String {
    String(decoding: squeezed(script: Array(script.utf8)), as: UTF8.self)
  }
}

@Suite struct `A published asset` {
  @Test func `is named by its content where browsers may keep it`() {
    let style = asset("site.css", "a { b: c }")
    #expect(style.source == "site.css")
    #expect(style.path == "assets/site.24dfc6a9.css")
    #expect(style.bytes == Array("a{b:c}".utf8))
    #expect(asset("site.css", "a{b:c}").path == style.path)
    #expect(asset("site.css", "a{b:d}").path != style.path)
    #expect(asset("a.b.js", "").path == "assets/a.b.00000000.js")
  }

  @Test func `keeps name and bytes where it is a picture`() {
    let picture = asset("mark.svg", "<svg> </svg>")
    #expect(picture.path == "assets/mark.svg")
    #expect(picture.bytes == Array("<svg> </svg>".utf8))
  }

  private func asset(_ name: String, _ text: String) -> Asset {
    Asset(name, content: Array(text.utf8))
  }
}
