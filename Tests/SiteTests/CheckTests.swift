import Findings
import Publishing
import Testing

@testable import Site

/// A change of content or theme, and all that is said of it.
struct SiteMistake: CustomTestStringConvertible {
  let change: BrokenSite.Change
  let messages: [String]

  init(_ file: String, _ old: String, _ new: String?, _ messages: String...) {
    change = BrokenSite.Change(file, old, new)
    self.messages = messages
  }

  var testDescription: String { "\(change.file): '\(change.old)' -> '\(change.new ?? "")'" }

  /// Mistakes of texts.
  static let ofTexts = [
    SiteMistake(
      "content/mau/documents/02-nq.md", "## I. Mục tiêu",
      "## I. Mục tiêu\n\n- x [a](../../chi-tieu/tre/index.htm)",
      "content/mau/documents/02-nq.md:15:5: error: the link '../../chi-tieu/tre/index.htm' leads "
        + "nowhere; the site has no file 'mau/chi-tieu/tre/index.htm'; did you mean "
        + "'../../chi-tieu/tre/index.html'?"),
    SiteMistake(
      "content/mau/documents/02-nq.md", "## I. Mục tiêu",
      "## I. Mục tiêu\n\n| a |\n|---|\n| ừ [b](#muc-ii) |",
      "content/mau/documents/02-nq.md:17:5: error: the link '#muc-ii' leads nowhere; "
        + "'mau/van-ban/02-nq/index.html' has no id 'muc-ii'; did you mean 'muc-i'?"),
    SiteMistake(
      "content/mau/documents/02-nq.md", "## I. Mục tiêu",
      "## I. Mục tiêu\n\n[a](../../../../x.html) [b](/index.html) [c](../01-kh/index.html?a=b#muc-i)",
      "content/mau/documents/02-nq.md:15:1: error: the link '../../../../x.html' leads out of the "
        + "site; write the way from this page to the other",
      "content/mau/documents/02-nq.md:15:25: error: the link '/index.html' leads out of the site; "
        + "write the way from this page to the other"),
    SiteMistake(
      "content/pages/trang.md", "",
      "---\nid: trang\ntitle: Trang\n---\n\n![](images/Sơ đồ.jpg) ![](<images/Sơ đồ.jpg>)",
      "content/pages/trang.md:6:23: error: the site has no picture 'images/S%C6%A1%20%C4%91%E1%BB%93.jpg'; "
        + "put it into theme/assets and write '../assets/Sơ đồ.jpg'"),
    SiteMistake(
      "content/pages/trang.md", "", "---\nid: trang\ntitle: Trang\n---\n\n## A\n\n## S slow",
      "content/pages/trang.md:8:1: error: the id 's-slow' stands twice on the page "
        + "'trang/index.html', here and in theme/partials/symbols.mustache:7:13; rename one"),
    SiteMistake(
      "content/pages/trang.md", "", "---\nid: du-lieu\ntitle: Trang\n---\n",
      "content/pages/trang.md:2:1: error: 'du-lieu/index.html' would be the address of this and of "
        + "'du-lieu/index.html', which the program makes; rename one id"),
  ]

  /// Mistakes of rows that show on pages only.
  static let ofRows = [
    SiteMistake(
      "content/mau/tasks.csv", "nv-2,01-kh", "theo-han,01-kh",
      "content/mau/tasks.csv:3:1: error: the id 'theo-han' stands twice on the page "
        + "'mau/nhiem-vu/index.html', here and in a part that the program makes; rename one"),
    SiteMistake(
      "content/mau/citations.csv", "",
      "document,clause,number,kind,title\n01-kh,I,05-NQ/TW,Nghị quyết,Một\n"
        + "01-kh,I,05-NQ-TW,Nghị quyết,Hai\n",
      "content/mau/citations.csv:3:1: error: the id 'vb-05-nq-tw' stands twice on the page "
        + "'mau/van-ban/can-cu.html', here and in content/mau/citations.csv:2:1; rename one"),
  ]

  /// Mistakes of a theme.
  static let ofThemes = [
    SiteMistake(
      "theme/assets/site.css", "", nil,
      "theme/assets/site.css: error: the theme lacks this file; take it from the shipped theme"),
    SiteMistake(
      "theme/pages/agency.mustache", "", nil,
      "theme/pages/agency.mustache: error: the theme lacks the shell 'agency'; take it from the "
        + "shipped theme"),
    SiteMistake(
      "theme/pages/document.mustache", "{{body}}", "",
      "theme/pages/document.mustache: error: pages such as 'mau/van-ban/01-kh/index.html' lack the "
        + "id 'muc-i', 'muc-ii', 'muc-ii-1', 'muc-ii-2', 'muc-ii-3', 'muc-ii-4', 'muc-ii-5', '…, to "
        + "which links of the program lead; take it from the shipped theme"),
    SiteMistake(
      "theme/partials/symbols.mustache", "id=\"s-slow\"", "",
      "theme/partials: error: pages such as 'index.html' lack the id 's-slow', to which links of the "
        + "program lead; take it from the shipped theme"),
    SiteMistake(
      "theme/partials/foot.mustache", "</main>", "</main>\n<a href=\"khong-co-trang.html\">x</a>",
      "theme/partials/foot.mustache:2:10: error: the link 'khong-co-trang.html' leads nowhere; the site has "
        + "no file 'doi-chieu/khong-co-trang.html'"),
    SiteMistake(
      "theme/partials/foot.mustache", "</main>", "</main>\n<img src=\"{{site.contact}}.png\">",
      "theme/partials/foot.mustache:2:11: error: the site has no picture 'Ban Tổ chức.png'; put it "
        + "into theme/assets and write '../assets/Ban Tổ chức.png'"),
    SiteMistake(
      "theme/words/vi.yaml", "observations: Số liệu\n  tasks: Nhiệm vụ\n",
      "observations: Kết quả\n  tasks: Nhiệm vụ\n",
      "site/data/tien-do-2028-12-31.xlsx: error: the workbook cannot be written, sheet 'Kết quả': the "
        + "name is empty or taken; look for it in the words of the theme"),
    SiteMistake(
      "theme/words/vi.yaml", "  numbers: Quy ước\n", "",
      "theme/words/vi.yaml: error: the theme has no words for 'workbook.numbers'; add the key here"),
  ]
}

@Suite struct `A site` {
  @Test func `without mistakes has no findings`() async throws {
    let site = try await BrokenSite()
    #expect(site.findings == [])
    #expect(site.files.count > 50)
  }

  @Test(arguments: SiteMistake.ofTexts + SiteMistake.ofRows + SiteMistake.ofThemes)
  func `tells each mistake where it is written`(mistake: SiteMistake) async throws {
    let findings = try await BrokenSite(mistake.change).findings
    #expect(findings == mistake.messages)
  }

  @Test func `tells pictures that the content names on other hosts`() async throws {
    let site = try await BrokenSite(
      BrokenSite.Change("content/site.yaml", "contact: Ban Tổ chức", "contact: https://a.vn/b.png"),
      BrokenSite.Change(
        "theme/partials/foot.mustache", "</main>", "</main><img src=\"{{site.contact}}\">"))
    #expect(
      site.findings.first
        == "site/doi-chieu/index.html: error: 'https://a.vn/b.png' is loaded from elsewhere, but "
        + "pages work without a network; put the file into theme/assets")
  }

  @Test(arguments: [1, 3])
  func `stops at the first page that grows beyond all bounds`(jobs: Int) async throws {
    var doubling = "{{#tabs}}x{{/tabs}}"
    for _ in 0..<7 { doubling = "{{#tabs}}\(doubling){{/tabs}}" }
    let site = try await BrokenSite(
      BrokenSite.Change("theme/partials/foot.mustache", "</main>", doubling), jobs: jobs)
    #expect(site.files.isEmpty)
    #expect(
      site.findings == [
        "theme/partials/foot.mustache:1:64: error: sections or partials are repeated here until the "
          + "page has a million parts or 64 MB; nest them less"
      ])
  }

  @Test func `has addresses that any system can keep apart and open`() {
    var findings = FindingList()
    let long = String(repeating: "a", count: 210)
    checkAddresses(
      [
        PlacedFile(path: "a/B.html", source: Place("one.csv", line: 2)),
        PlacedFile(path: "a/b.html", source: Place("other.csv", line: 3)),
        PlacedFile(path: "ả.html", source: nil), PlacedFile(path: "a\u{309}.html", source: nil),
        PlacedFile(path: "nam/2026/X.css", source: nil), PlacedFile(path: long, source: nil),
      ], beside: ["nam/2026/x.css"], &findings)
    #expect(
      findings.sorted.map { "\($0.place): \($0.text)" } == [
        "other.csv:3: 'a/b.html' would be the address of this and of one.csv:2; rename one id",
        "site/\(long): the address '\(long.prefix(80))…' is longer than 200 bytes, which not every "
          + "system can open; shorten an id in it",
        "site/nam/2026/x.css: 'nam/2026/x.css' would be the address of this and of "
          + "'nam/2026/X.css', which the program makes; rename one id",
        "site/ả.html: 'ả.html' would be the address of this and of 'a\u{309}.html', which the "
          + "program makes; rename one id",
      ])
  }

  @Test(arguments: [
    ("a.svg", "<svg>\n ừ <g></svg>", "a.svg:2:7", "'</svg>' closes nothing"),
    (
      "b.atom", "<feed>\u{1}</feed>", "b.atom:1:7", "a character stands here that XML does not have"
    ),
    ("c.xml", "x", "c.xml:1:1", "text stands outside the root element"),
    ("d.json", "{\"a\":\n1,}", "d.json:2:3", "a text in quotes is missing"),
    ("e.ics", "BEGIN:A\r\nEND:B\r\n", "e.ics:2:1", "a component is closed that is not open"),
    (
      "tim-kiem/muc-luc.js", "window.tiendoIndex=[1;\n", "tim-kiem/muc-luc.js:1:22",
      "a comma or a closing bracket is missing"
    ),
  ])
  func `has no file that other programs cannot read`(
    path: String, text: String, place: String, fault: String
  ) {
    var findings = FindingList()
    checkForms([SiteFile(path: path, bytes: Array(text.utf8))], &findings)
    #expect(
      findings.sorted.map { "\($0.place): \($0.text)" } == [
        "site/\(place): other programs could not read this file: \(fault); look for it in the content "
          + "and in the theme, or report it as a fault of the program"
      ])
  }
}
