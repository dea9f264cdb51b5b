import Templates
import Testing

private let values: [String: Value] = [
  "x": .text("\" onclick='a' <b>&"), "có": .flag(true), "mục": .list([.text("1"), .text("2")]),
]

@Suite struct `A value in HTML` {
  static let allowed = [
    ("<p>ừ {{x}}</p>", "<p>ừ &quot; onclick='a' &lt;b&gt;&amp;</p>"),
    ("<a title=\"{{x}}\">", "<a title=\"&quot; onclick='a' &lt;b&gt;&amp;\">"),
    ("<a title = \"ừ {{x}}\" />", "<a title = \"ừ &quot; onclick='a' &lt;b&gt;&amp;\" />"),
    ("<!-- <a --><!DOCTYPE html>{{x}}", nil),
    ("<!--> {{x}}", nil), ("<!-- a --!> {{x}}", nil), ("</> a < b {{x}}", nil),
    ("<script src=\"{{x}}\"></script>{{x}}", nil),
    ("<style>a > b {}</STYLE >{{x}}", nil),
    ("<script>if (a</b) {}</script>{{x}}", nil),
    ("<script><!-- a --><script></script>{{x}}", nil), ("<!---> {{x}}", nil),
    ("<br/>{{x}}<a b='>'>{{x}}", nil),
    ("<td{{#có}} class=\"n\"{{/có}} title=\"{{x}}\">", nil),
    ("<option{{#có}} selected{{/có}}>{{x}}", nil),
    ("<option {{#có}}selected{{/có}} {{^có}}disabled{{/có}}>{{x}}", nil),
    ("<a class=\"ừ{{#có}} {{x}}{{/có}}\">{{x}}", nil),
    ("{{#mục}}<i>{{.}}</i>{{/mục}}", "<i>1</i><i>2</i>"),
    ("<script>{{#có}}a{{/có}}</script>{{x}}", nil),
  ]

  @Test(arguments: allowed)
  func `stands in text and in double quotes, escaped`(text: String, expected: String?) {
    let out = rendered(text, values)
    #expect(out.findings == [])
    if let expected { #expect(out.text == expected) }
  }

  static let inName =
    "cannot stand for a part of a tag; write tag and attribute out, in a section if need be"
  static let refused = [
    (
      "<script>đ = {{x}}</script>",
      "1:13 '{{x}}' cannot stand in <script>; put the value in a data attribute of an element"
    ),
    (
      "<STYLE>\nừ{{x}}</STYLE>",
      "2:2 '{{x}}' cannot stand in <style>; put the value in a data attribute of an element"
    ),
    (
      "<script></scripts>{{x}}</script>",
      "1:19 '{{x}}' cannot stand in <script>; put the value in a data attribute of an element"
    ),
    ("<a b={{x}}>", "1:6 '{{x}}' cannot stand in a value without quotes; add double quotes"),
    ("<a b=ừ{{x}}>", "1:7 '{{x}}' cannot stand in a value without quotes; add double quotes"),
    ("<a b='{{x}}'>", "1:7 '{{x}}' cannot stand in single quotes; use double quotes"),
    ("<{{x}}>", "1:2 '{{x}}' \(inName)"), ("</{{x}}>", "1:3 '{{x}}' \(inName)"),
    ("<a{{x}}>", "1:3 '{{x}}' \(inName)"), ("<a {{x}}>", "1:4 '{{x}}' \(inName)"),
    ("<a b{{x}}=\"\">", "1:5 '{{x}}' \(inName)"), ("<a b {{x}}>", "1:6 '{{x}}' \(inName)"),
    (
      "<a ĐỀ=\"ừ\" onClick=\"{{x}}\">",
      "1:20 '{{x}}' cannot stand in the attribute 'onclick', which holds code; "
        + "use a class or a data attribute"
    ),
    (
      "<a style=\"{{x}}\">",
      "1:11 '{{x}}' cannot stand in the attribute 'style', which holds code; "
        + "use a class or a data attribute"
    ),
    ("<!-- ừ {{x}} -->", "1:8 '{{x}}' cannot stand in a comment; move it out of '<!' and '>'"),
    ("<!---!> {{x}} -->", "1:9 '{{x}}' cannot stand in a comment; move it out of '<!' and '>'"),
    (
      "<script><!--<script></script>{{x}}--></script>",
      "1:30 '{{x}}' cannot stand in <script>; put the value in a data attribute of an element"
    ),
    (
      "<plaintext></plaintext>{{x}}",
      "1:24 '{{x}}' cannot stand in <plaintext>; put the value in a data attribute of an element"
    ),
    ("<?ừ {{x}}>", "1:5 '{{x}}' cannot stand in a comment; move it out of '<!' and '>'"),
    (
      "<a ừ{{#có}} b{{/có}}=\"{{x}}\">",
      "1:5 '{{#có}}' begins in the attribute name 'ừ' and ends in the attribute name 'b'; "
        + "begin and end it in the same"
    ),
    (
      "<input {{#có}}checked{{/có}}=\"{{x}}\">",
      "1:31 '{{x}}' cannot stand in a value without quotes; add double quotes"
    ),
    (
      "ừ <a b={{#có}}\"c\"{{/có}}>",
      "1:8 '{{#có}}' begins in the attribute 'b' and ends in a tag; begin and end it in the same"
    ),
    (
      "<p>{{#có}}<script>{{/có}}",
      "1:4 '{{#có}}' begins in text and ends in <script>; begin and end it in the same"
    ),
    (
      "<scr{{#có}}ipt async{{/có}}>",
      "1:5 '{{#có}}' begins in the tag name 'scr' and ends in the attribute name 'async'; "
        + "begin and end it in the same"
    ),
    (
      "<a title=\"{{> cuối}}\">",
      "1:11 '{{> cuối}}' cannot stand in the attribute 'title'; partials belong between tags"
    ),
  ]

  @Test(arguments: refused)
  func `is refused where escaping does not protect`(text: String, words: String) {
    #expect(
      rendered(text, values, partials: ["cuối": ""]).findings.first == "trang.mustache:" + words)
  }

  @Test(arguments: [
    ("<p>ừ<a", "the tag name 'a'"), ("<p>ừ<a ", "a tag"), ("<script>", "<script>"),
    ("<a b=\"", "the attribute 'b'"),
    ("<!-- a", "a comment"),
  ])
  func `cannot follow a template that ends within a tag`(text: String, part: String) {
    #expect(
      rendered(text).findings
        == ["trang.mustache the template ends in \(part); close it in the same file"])
  }
}
