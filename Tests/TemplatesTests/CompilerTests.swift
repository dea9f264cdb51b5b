import Findings
import Templates
import Testing

@Suite struct `A template that is not well formed` {
  static let cases = [
    ("đề <b>{{tên</b>", ["trang.mustache:1:7 this tag is never closed; add '}}'"]),
    ("ừ\nừ {{=<% %>=}}\n<%tên", ["trang.mustache:3:1 this tag is never closed; add '%>'"]),
    (
      "ừ {{=<%=}}",
      [
        "trang.mustache:1:3 '{{=<%=}}' sets no delimiters; "
          + "write two, without '=', as in '=<% %>='"
      ]
    ),
    (
      "ừ {{=<% %> %>=}}",
      [
        "trang.mustache:1:3 '{{=<% %> %>=}}' sets no delimiters; "
          + "write two, without '=', as in '=<% %>='"
      ]
    ),
    (
      "ừ {{# tên }}x",
      ["trang.mustache:1:3 '{{# tên }}' is never closed; add a closing tag for 'tên'"]
    ),
    (
      "{{#đề}}\n  ừ {{/để}}",
      ["trang.mustache:2:5 '{{/để}}' does not close 'đề', which opens at trang.mustache:1:1"]
    ),
    ("ừ {{/tên}}", ["trang.mustache:1:3 nothing is open here that '{{/tên}}' could close"]),
    (
      "{{#a}}\n{{/b}}\n{{/a}}",
      ["trang.mustache:2:1 nothing is open here that '{{/b}}' could close"]
    ),
    (
      "{{#a}}\n {{#b}}\n{{/a}}",
      ["trang.mustache:2:2 '{{#b}}' is never closed; add a closing tag for 'b'"]
    ),
    (
      "{{#a}}\n<b {{#b}} c=\"d\">\n{{/a}}",
      ["trang.mustache:2:4 '{{#b}}' is never closed; add a closing tag for 'b'"]
    ),
    ("{{#a}\n<i>{{b}}</i>\n{{/a}}", ["trang.mustache:1:1 this tag is never closed; add '}}'"]),
    ("{{#a}}\n{{b}\n{{/a}}\n{{c}}", ["trang.mustache:2:1 this tag is never closed; add '}}'"]),
    ("<a href=\"{{b}\" id=\"{{c}}\">", ["trang.mustache:1:10 this tag is never closed; add '}}'"]),
    ("{{#a}}x{{/a <b>{{c}}</b>", ["trang.mustache:1:8 this tag is never closed; add '}}'"]),
    (
      "{{\n}} {{{\n",
      ["1:1 this tag is never closed; add '}}'", "2:4 this tag is never closed; add '}}}'"]
        .map { "trang.mustache:" + $0 }
    ),
    (
      "ừ {{}} {{a..b}} {{a b}} {{$a}} {{> }}",
      ["1:3 '{{}}'", "1:8 '{{a..b}}'", "1:17 '{{a b}}'", "1:25 '{{$a}}'", "1:32 '{{> }}'"].map {
        "trang.mustache:\($0) holds no name; "
          + "names are letters, digits, '-' and '_', with dots between them"
      }
    ),
    (
      "ừ {{{tên}}} {{&tên}}",
      ["1:3 '{{{tên}}}'", "1:13 '{{&tên}}'"].map {
        "trang.mustache:\($0) writes text as markup; "
          + "write 'tên' in two braces, markup stays markup there"
      }
    ),
  ]

  @Test(arguments: cases) func `is told at the place of the tag`(text: String, words: [String]) {
    var findings = FindingList()
    _ = Template.compile(text, file: "trang.mustache", findings: &findings)
    #expect(findings.sorted.map { "\($0.place) \($0.text)" } == words)
  }

  @Test func `may nest sections 32 deep and no deeper`() {
    func nested(_ depth: Int) -> [String] {
      let text =
        String(repeating: "{{#a}}", count: depth) + String(repeating: "{{/a}}", count: depth)
      return rendered(text, ["a": .flag(true)]).findings
    }
    #expect(nested(32) == [])
    #expect(nested(33) == ["trang.mustache:1:193 this section is nested more than 32 deep"])
    #expect(nested(20_000).count == 1)
  }
}
