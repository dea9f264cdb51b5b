import Findings
import Testing

@testable import Site

@Suite struct `What a theme refers to` {
  static let refused: [SiteMistake] = [
    SiteMistake(
      "theme/partials/foot.mustache", "</main>",
      "</main>\n<script src=\"https://cdn.vn/a.js\"></script><img srcset=\"a.png 1x, //cdn.vn/b.png 2x\">",
      "theme/partials/foot.mustache:2:14: error: 'https://cdn.vn/a.js' does not lie in the theme, but "
        + "pages work without a network; put the file into theme/assets",
      "theme/partials/foot.mustache:2:57: error: '//cdn.vn/b.png' does not lie in the theme, but pages "
        + "work without a network; put the file into theme/assets"),
    SiteMistake(
      "theme/partials/foot.mustache", "</main>",
      "</main><a href=\"javascript:x\"></a><a href=\"https://{{site.contact}}\"></a><a href=\"file:///x\"></a>",
      "theme/partials/foot.mustache:1:17: error: 'javascript:x' cannot be linked; http, https, mailto, "
        + "tel and paths within the site can",
      "theme/partials/foot.mustache:1:83: error: 'file:///x' cannot be linked; http, https, mailto, tel "
        + "and paths within the site can"),
    SiteMistake(
      "theme/partials/foot.mustache", "</main>",
      "</main><link rel=\"stylesheet\" href=\"http://a.vn/b.css\"><link rel=\"license\" href=\"http://a.vn\">"
        + "<base href=\"..\">",
      "theme/partials/foot.mustache:1:37: error: 'http://a.vn/b.css' does not lie in the theme, but pages "
        + "work without a network; put the file into theme/assets",
      "theme/partials/foot.mustache:1:107: error: 'base' would turn every link of the page; delete it"
    ),
    SiteMistake(
      "theme/assets/them.css", "",
      "@import 'b.css';\nb { c: url(data:image/png;base64,AA), url(http://a.vn/b.png), url(../../x.svg) }\n"
        + "d { e: url(#f) url(../site.svg) url(hinh.svg) url(hìn.svg?x#y) }",
      "theme/assets/them.css:1:10: error: 'b.css' is imported, but styles are published under names that "
        + "change; write its rules here",
      "theme/assets/them.css:2:12: error: 'data:image/png;base64,AA' does not lie in the theme, but pages "
        + "work without a network; put the file into theme/assets",
      "theme/assets/them.css:2:43: error: 'http://a.vn/b.png' does not lie in the theme, but pages work "
        + "without a network; put the file into theme/assets",
      "theme/assets/them.css:2:67: error: '../../x.svg' does not lie in the theme, but pages work without "
        + "a network; put the file into theme/assets",
      "theme/assets/them.css:3:20: error: theme/assets has no file '../site.svg'",
      "theme/assets/them.css:3:37: error: theme/assets has no file 'hinh.svg'",
      "theme/assets/them.css:3:51: error: theme/assets has no file 'hìn.svg?x#y'"),
    SiteMistake(
      "theme/assets/them.js", "", "f('http://www.w3.org/2000/svg');\n open(\"https://a.vn/\")",
      "theme/assets/them.js:2:8: warning: the script names 'https://a.vn/', from which pages may load "
        + "nothing; leave it only where it is a link"),
  ]

  @Test(arguments: refused)
  func `lies in it, or is told at its place`(mistake: SiteMistake) async throws {
    let findings = try await BrokenSite(mistake.change).findings
    #expect(findings == mistake.messages)
  }

  @Test func `may be a file beside a style`() async throws {
    let site = try await BrokenSite(
      BrokenSite.Change(
        "theme/assets/them.css", "", "b { c: url(hinh%201.svg) url('./hinh 1.svg') }"),
      BrokenSite.Change(
        "theme/assets/hinh 1.svg", "", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
    #expect(site.findings == [])
  }
}
