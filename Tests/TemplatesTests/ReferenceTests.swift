import Findings
import Templates
import Testing

/// What the markup of a template refers to, one line each.
private func references(of text: String) -> [String] {
  var findings = FindingList()
  let template = Template.compile(text, file: "trang.mustache", findings: &findings)
  return template.references.map { one in
    let relation = one.relation.isEmpty ? "" : " rel=\(one.relation)"
    return "\(one.place.line):\(one.place.column) \(one.element) \(one.attribute)"
      + "=\(one.pieces.joined(separator: "…"))\(relation)"
  }
}

@Suite struct `What a template refers to` {
  @Test(arguments: [
    ("ừ <a href=\"b.html\">", ["1:12 a href=b.html"]),
    ("ừ\n <IMG SRC='b.svg'>", ["2:12 img src=b.svg"]),
    ("<img src=b.svg alt=x>", ["1:10 img src=b.svg"]),
    ("<script src=\"a.js\"></script><a href=\"b\">", ["1:14 script src=a.js", "1:38 a href=b"]),
    ("<link href=\"a.css\" rel=\"StyleSheet\">", ["1:13 link href=a.css rel=stylesheet"]),
    ("<use xlink:href=\"#s\"/>", ["1:18 use xlink:href=#s"]),
    ("<a href=\"{{a}}/x{{! nothing }}{{b}}.html\">", ["1:10 a href=…/x….html"]),
    ("<a{{#a}} href=\"{{b}}#ừ\"{{/a}} id=\"c\">", ["1:16 a href=…#ừ", "1:35 a id=c"]),
    ("<p title=\"href='a'\">href=\"a\"</p><!-- <a href=\"b\"> -->", []),
  ])
  func `is found with its place`(text: String, expected: [String]) {
    #expect(references(of: text) == expected)
  }

  @Test(arguments: [
    ("a.html", "a.html", true), ("a.html", "a.htm", false), ("{{a}}/b", "../x/b", true),
    ("{{a}}/b", "../x/c", false), ("#{{a}}-b", "#c-b", true), ("x{{a}}y{{b}}z", "x1y2z", true),
    ("x{{a}}y{{b}}z", "x12z", false),
  ])
  func `fits the values that can come from it`(written: String, value: String, fits: Bool) throws {
    var findings = FindingList()
    let template = Template.compile(
      "<a href=\"\(written)\">", file: "trang.mustache", findings: &findings)
    #expect(try #require(template.references.first).fits(value) == fits)
  }

  @Test func `is collected over the partials that a template uses`() {
    var findings = FindingList()
    let texts = ["a": "{{> b}}<a href=\"1\">", "b": "{{> a}}<a href=\"2\">", "c": "<a href=\"3\">"]
    let templates = texts.mapValues {
      Template.compile($0, file: "x.mustache", findings: &findings)
    }
    let set = TemplateSet(templates, in: "theme/pages", findings: &findings)
    #expect(set.references(of: "a").flatMap(\.pieces) == ["1", "2"])
  }
}
