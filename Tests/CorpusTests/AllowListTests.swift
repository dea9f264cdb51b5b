import Testing

@testable import Oracles

@Suite struct `The allow-list` {
  private func faults(_ html: String) -> [String] {
    var verdict = Verdict()
    AllowList.judge(Array(html.utf8), &verdict)
    return verdict.faults
  }

  @Test(arguments: [
    "<p>a &lt; b <a href=\"https://a.vn\" title=\"&quot;\">c</a><br>\n</p>\n",
    "<h2 id=\"a\">b</h2>\n<ul>\n<li>c<ul>\n<li><p>d</p></li>\n</ul>\n</li>\n</ul>\n",
    "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"t\">\n<table>\n<thead>\n<tr>\n"
      + "<th scope=\"col\">a</th>\n</tr>\n</thead>\n</table>\n</div>\n",
    "<p><a href=\"./b:c/d\"></a></p>",
  ])
  func `lets what texts become pass`(html: String) { #expect(faults(html) == []) }

  @Test(arguments: [
    ("<script>x</script>", "'script' stands in ''"),
    ("<p onclick=\"x\">a</p>", "'p' has the attribute 'onclick'"),
    ("<p><a href=\"javascript:x\">a</a></p>", "'a' leads to 'javascript:x'"),
    ("<p><a href=\" java\nscript:x\">a</a></p>", "'a' leads to ' java\nscript:x'"),
    ("<p><a href=\"//a.vn\">a</a></p>", "'a' leads to '//a.vn'"),
    ("<p><a href=\"/\\a.vn\">a</a></p>", "'a' leads to '/\\a.vn'"),
    ("<p><img src=\"https://a.vn/b.png\"></p>", "'img' leads to 'https://a.vn/b.png'"),
    ("<p><a href='b'>a</a></p>", "'href' of 'a' has no double quotes"),
    ("<p><a href=b>a</a></p>", "'href' of 'a' has no double quotes"),
    ("<p><em>a</p></em>", "'p' ends in 'em'"),
    ("<p>a", "'p' is never closed"),
    ("<p>a</p></p>", "'p' ends in ''"),
    ("<p><p>a</p></p>", "'p' stands in 'p'"),
    ("<p><a href=\"b\"><em><a href=\"c\">d</a></em></a></p>", "a link stands in a link"),
    ("<ul>a<li>b</li></ul>", "text stands in 'ul'"),
    ("<p>a & b</p>", "'a & b' is not escaped"),
    ("<p>a > b</p>", "'a > b' is not escaped"),
    ("<p>a < b</p>", "'a < b' is not escaped"),
    ("<p>&nbsp;</p>", "'&nbsp;' is not escaped"),
    ("<p>a\u{1}</p>", "the character 1 stands in HTML"),
    ("<p>a\u{FFFE}</p>", "the character 65534 stands in HTML"),
    ("<p>a</p><!-- b -->", "a comment ' b ' stands in HTML"),
    ("<h1 id=\"a\">b</h1><h2 id=\"a\">c</h2>", "the id 'a' stands twice"),
    ("<p><a href=\"b\" href=\"c\">d</a></p>", "the HTML has the attribute 'href' twice in 'a'"),
    ("<p>a</p><img src=\"b", "the HTML has the open tag 'img'"),
  ])
  func `tells what is not on it`(html: String, fault: String) {
    #expect(faults(html).contains(fault), "\(faults(html))")
  }
}

@Suite struct `Taking HTML apart` {
  /// The tokens of a text, each as one word.
  private func tokens(_ html: String) -> [String] {
    HTMLTokenizer.tokens(of: Array(html.utf8)).tokens.map { token in
      switch token {
      case .start(let name, let attributes):
        ([name] + attributes.map(\.name)).joined(separator: " ")
      case .end(let name): "/" + name
      case .text(let bytes, let isRaw):
        (isRaw ? "raw " : "") + String(decoding: bytes, as: UTF8.self)
      case .comment(let bytes): "! " + String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  @Test(arguments: [
    ("a < b <3", ["a < b <3"]),
    ("<P CLASS=x/>y</P >", ["p class", "y", "/p"]),
    ("<p a='>' b=\">\" c=>d", ["p a b c", "d"]),
    ("<!--a-->b<!-->c<!--->d<!--!>e--!>f", ["! a", "b", "! ", "c", "! -", "d", "! !>e", "f"]),
    ("<!---!>a-->b", ["! -!>a", "b"]),
    ("<!DOCTYPE html><?x?></ y>z", ["! <!DOCTYPE html", "! <?x?", "! </ y", "z"]),
    ("<script>a</scripts></script>b", ["script", "raw a</scripts>", "/script", "b"]),
    (
      "<script><!--<script></script>--></script>a",
      ["script", "raw <!--<script></script>-->", "/script", "a"]
    ),
    ("<script><!--</script>a", ["script", "raw <!--", "/script", "a"]),
    (
      "<title><b></title><plaintext></plaintext>",
      ["title", "<b>", "/title", "plaintext", "raw </plaintext>"]
    ),
  ])
  func `follows the standard`(html: String, expected: [String]) {
    #expect(tokens(html) == expected)
  }
}
