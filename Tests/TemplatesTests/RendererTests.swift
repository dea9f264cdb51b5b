import Findings
import Markup
import Templates
import Testing

@Suite struct `A template of the site` {
  @Test func `writes text escaped, markup as it is and numbers in digits`() {
    let out = rendered(
      "{{chữ}} {{hình}} {{số}}{{trống}}",
      [
        "chữ": .text("a < \"b\" & 'c' > d"), "hình": .markup(element("i") { "ừ" }),
        "số": .number(0),
        "trống": .nothing,
      ])
    #expect(out.text == "a &lt; &quot;b&quot; &amp; 'c' &gt; d <i>ừ</i> 0")
    #expect(out.findings == [])
  }

  @Test(arguments: [
    Value.nothing, .flag(false), .text(""), .markup(Markup()), .list([]), .optional(nil),
  ])
  func `leaves sections out for what is absent`(value: Value) {
    #expect(rendered("{{#a}}có{{/a}}{{^a}}không{{/a}}", ["a": value]).text == "không")
  }

  @Test(arguments: [
    Value.number(0), .flag(true), .text("0"), .markup(Markup("a")), .record([:]), .list([.nothing]),
    .optional("ừ"),
  ])
  func `keeps sections for what is there`(value: Value) {
    #expect(rendered("{{#a}}có{{/a}}{{^a}}không{{/a}}", ["a": value]).text == "có")
  }

  static let wrong: [(String, [String])] = [
    ("ừ {{têm}}", ["1:3 nothing here is called 'têm'; did you mean 'tên'?"]),
    ("ừ {{xyz}}", ["1:3 nothing here is called 'xyz'"]),
    ("ừ\n{{#têm}}x{{/têm}}", ["2:1 nothing here is called 'têm'; did you mean 'tên'?"]),
    ("ừ {{^têm}}{{/têm}}", ["1:3 nothing here is called 'têm'; did you mean 'tên'?"]),
    (
      "{{#đơn-vị}} {{mãa}} {{têm}}{{/đơn-vị}}",
      [
        "1:13 nothing here is called 'mãa'; did you mean 'mã'?",
        "1:21 nothing here is called 'têm'; did you mean 'tên'?",
      ]
    ),
    ("ừ {{đơn-vị.mãa}}", ["1:3 nothing here is called 'đơn-vị.mãa'; did you mean 'mã'?"]),
    ("ừ {{đơn-vi.mã}}", ["1:3 nothing here is called 'đơn-vi.mã'; did you mean 'đơn-vị'?"]),
    ("ừ {{đơn-vị}}", ["1:3 'đơn-vị' holds several values; write a section for it"]),
    ("ừ {{mục}}", ["1:3 'mục' holds several values; write a section for it"]),
    ("ừ {{có}}", ["1:3 'có' is yes or no; write a section for it"]),
    (
      "<a title=\"ừ {{hình}}\">",
      ["1:13 'hình' is markup and cannot stand in an attribute; move it out"]
    ),
  ]

  @Test(arguments: wrong)
  func `reports what it cannot fill in at the tag`(text: String, words: [String]) {
    let out = rendered(
      text,
      [
        "tên": .text("Thái Nguyên"), "đơn-vị": .record(["mã": .text("a")]),
        "mục": .list([.text("a")]), "có": .flag(true), "hình": .markup(element("i") { "\"" }),
      ])
    #expect(out.findings == words.map { "trang.mustache:" + $0 })
  }

  @Test func `never writes markup into an attribute`() {
    let out = rendered("<a title=\"{{hình}}\">", ["hình": .markup(element("i") { "\"" })])
    #expect(out.text == "<a title=\"&lt;i&gt;&amp;quot;&lt;/i&gt;\">")
  }

  @Test func `tells once what a section lacks for every item`() {
    let out = rendered(
      "{{#mục}}{{xyz}}{{/mục}}\n{{xyz}}", ["mục": .list([.number(1), .number(2)])])
    #expect(out.findings == ["trang.mustache:1:9 nothing here is called 'xyz'"])
  }

  @Test func `does not grow beyond 64 MB, whatever its sections repeat`() {
    let items = Value.list(Array(repeating: .number(0), count: 100))
    let text = String(repeating: "ừ", count: 10_000)
    let out = rendered(
      "{{#a}}{{#a}}\n {{#a}}\(text){{/a}}{{/a}}{{/a}}", ["a": items])
    #expect(
      out.findings == [
        "trang.mustache:2:2 sections or partials are repeated here until the page has a million "
          + "parts or 64 MB; nest them less"
      ])
    #expect(out.text.utf8.count < 65 << 20)
  }

  @Test func `is added to what was written before`() {
    var findings = FindingList()
    let template = Template.compile("ừ {{a}}", file: "a.mustache", findings: &findings)
    let set = TemplateSet(["a": template], in: "theme/pages", findings: &findings)
    var out = Array("trước ".utf8)
    set.render("a", .record(["a": .number(1)]), into: &out, findings: &findings)
    set.render("b", .nothing, into: &out, findings: &findings)
    #expect(String(decoding: out, as: UTF8.self) == "trước ừ 1")
    #expect(
      findings.sorted.map { "\($0.place) \($0.text)" } == [
        "theme/pages/b.mustache the theme lacks the shell 'b'; take it from the shipped theme"
      ])
  }
}

@Suite struct `A partial` {
  @Test func `is indented line by line, through partials within it`() {
    let out = rendered(
      "<ul>\n  {{> ngoài}}\n</ul>\n",
      ["chữ": .text("a\nb")],
      partials: [
        "ngoài": "một\n  {{> trong}}\n\n{{chữ}} x", "trong": "hai\nba {{> cuối}}\n", "cuối": "c\nd",
      ])
    #expect(out.text == "<ul>\n  một\n    hai\n    ba c\nd\n  \n  a\nb x</ul>\n")
    #expect(out.findings == [])
  }

  @Test func `that is unknown is told with the nearest name, even where it is not reached`() {
    let out = rendered(
      "ừ\n ừ {{#a}}{{> đầu-trnag}}{{/a}}", ["a": .nothing], partials: ["đầu-trang": ""])
    #expect(
      out.findings
        == ["trang.mustache:2:10 no template is called 'đầu-trnag'; did you mean 'đầu-trang'?"])
  }

  @Test func `may use itself as deep as its data`() {
    func tree(_ depth: Int) -> Value {
      .record(["con": .list(depth == 0 ? [] : [tree(depth - 1)])])
    }
    let nodes = ["cây": "<i>{{#con}}{{> cây}}{{/con}}</i>"]
    let out = rendered("{{#gốc}}{{> cây}}{{/gốc}}", ["gốc": tree(3)], partials: nodes)
    #expect(out.text == "<i><i><i><i></i></i></i></i>")
    #expect(out.findings == [])
    #expect(
      rendered("{{#gốc}}{{> cây}}{{/gốc}}", ["gốc": tree(32)], partials: nodes).findings == [
        "cây.mustache:1:12 partials are nested more than 32 deep; does 'cây' use itself?"
      ])
  }

  @Test func `that many ask for and is not there is told once`() {
    let out = rendered("{{> a}}\n{{> c}}", partials: ["a": "ừ {{> cuối}}", "c": "{{> cuối}}"])
    #expect(out.findings == ["a.mustache:1:3 no template is called 'cuối' (2 tags ask for it)"])
  }

  @Test func `that uses another twice, thirty deep, ends all the same`() {
    var partials = ["p30": "ừ"]
    for depth in 0..<30 { partials["p\(depth)"] = "{{> p\(depth + 1)}}{{> p\(depth + 1)}}" }
    let out = rendered("{{> p0}}", partials: partials)
    #expect(out.findings.count == 1)
    #expect(
      out.findings[0].hasSuffix(
        " sections or partials are repeated here until the page has a million parts or 64 MB; "
          + "nest them less"))
  }

  @Test func `that uses itself twice ends all the same`() {
    let out = rendered("{{> a}}", partials: ["a": "ừ {{> a}}{{> a}}"])
    #expect(
      out.findings == ["a.mustache:1:3 partials are nested more than 32 deep; does 'a' use itself?"]
    )
  }
}
