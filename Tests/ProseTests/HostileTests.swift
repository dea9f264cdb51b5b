import Prose
import Testing

/// What a page says of a link that it drops.
private func dropped(_ target: String, column: Int = 1) -> String {
  "a.md:1:\(column): warning: the link to '\(target)' is dropped and its text kept; http, https, "
    + "mailto, tel, paths within the site and anchors are linked"
}

/// What a page says of raw HTML.
private func raw(_ html: String, column: Int = 1) -> String {
  "a.md:1:\(column): warning: '\(html)' is shown as text, tags are not passed on; write Markdown"
}

@Suite struct `Hostile text` {
  @Test(arguments: [
    (
      "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n",
      [raw("<script>alert(1)</script>")]
    ),
    (
      "Ạ <b onclick=\"x\">y</b>", "<p>Ạ &lt;b onclick=&quot;x&quot;&gt;y&lt;/b&gt;</p>\n",
      [raw("<b onclick=\"x\">", column: 3), raw("</b>", column: 19)]
    ),
    ("<!-- a -->", "<p>&lt;!-- a --&gt;</p>\n", [raw("<!-- a -->")]),
    ("a&#1;b&#x9F;c&#xFFFE;d&#13;e", "<p>a�b�c�d\ne</p>\n", []),
    ("## <i>", "<h2 id=\"i\">&lt;i&gt;</h2>\n", [raw("<i>", column: 4)]),
  ])
  func `in tags is shown and reported`(text: String, html: String, findings: [String]) {
    let page = Page(text)
    #expect(page.html == html)
    #expect(page.findings == findings)
  }

  @Test(arguments: [
    ("[a](javascript:alert(1))", "javascript:alert(1)"),
    ("[a](JavaScript:alert(1))", "JavaScript:alert(1)"),
    ("[a](&#106;avascript&colon;alert(1))", "javascript:alert(1)"),
    ("[a](<java&Tab;script:x>)", "java\\u{9}script:x"),
    ("[a](<&#32; javascript:x>)", "  javascript:x"),
    ("[a](<&#1;javascript:x>)", "\\u{1}javascript:x"),
    ("[a](vbscript:x)", "vbscript:x"), ("[a](<vb script:x>)", "vb script:x"),
    ("[a](data:text/html;base64,x)", "data:text/html;base64,x"),
    ("[a](file:///etc)", "file:///etc"),
    ("[a](//host.vn/x)", "//host.vn/x"), ("[a](/\\\\host.vn)", "/\\host.vn"),
    ("[a][b]\n\n[b]: javascript:x", "javascript:x"), ("[a](b:c.html)", "b:c.html"),
  ])
  func `in links is dropped and reported`(text: String, target: String) {
    let page = Page(text)
    #expect(page.html == "<p>a</p>\n")
    #expect(page.findings == [dropped(target)])
  }

  @Test func `in an address between brackets is dropped and reported`() {
    let page = Page("x <javascript:y>")
    #expect(page.html == "<p>x javascript:y</p>\n")
    #expect(page.findings == [dropped("javascript:y", column: 3)])
  }

  @Test(arguments: [
    "https://a.vn/b?c=d#e", "http://a.vn", "HTTPS://a.vn", "mailto:a@b.vn", "tel:+8420", "#muc-ii",
    "../b/index.html", "b.html?c:d", "./b:c.html", "javascript%3Ax", "?q=a:b",
  ])
  func `is not seen in ordinary links`(target: String) {
    let page = Page("[a](\(target))")
    #expect(page.html == "<p><a href=\"\(target)\">a</a></p>\n")
    #expect(page.findings == [])
  }

  @Test(arguments: ["https://a.vn/b.png", "data:image/png;base64,x", "//a.vn/b.png"])
  func `in images is replaced by words`(source: String) {
    let page = Page("![a <b>](\(source))")
    #expect(page.html == "<p>a &lt;b&gt;</p>\n")
    #expect(
      page.findings == [
        "a.md:1:1: warning: the image '\(source)' is replaced by its text; only images within the "
          + "site are shown"
      ])
  }
}
