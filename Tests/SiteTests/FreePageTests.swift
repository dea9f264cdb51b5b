import Dataset
import Findings
import Markup
import Results
import Templates
import Testing

@testable import Site

/// Two provinces that have a document of one id, and a free page.
private struct TwoProvinces {
  private(set) var html = ""
  private(set) var findings: [String] = []

  init(page text: String) throws {
    var files = [
      "site.yaml": """
      title: Tiến độ
      owner: Văn phòng
      report_dates: [2026-10-31]
      jurisdictions: [{id: mot, title: Một}, {id: hai, title: Hai}]
      """,
      "populations.csv": "id,title,item\n", "measures.csv": "id,title,population\n",
      "pages/trang.md": "---\nid: trang\ntitle: Trang\n---\n" + text,
    ]
    for (province, own) in [("mot", "01-kh"), ("hai", "02-kh")] {
      for id in [own, "chung"] {
        files["\(province)/documents/\(id).md"] = """
          ---
          id: \(id)
          kind: Kế hoạch
          issuer: Tỉnh
          title: Cán bộ
          number: \(id.uppercased())
          ---

          ## I. Mục tiêu
          """
      }
    }
    var found = FindingList()
    let sources = files.map { SourceFile(path: $0, bytes: Array($1.utf8)) }
    let dataset = try #require(try Dataset.load(sources, findings: &found))
    let theme = Theme.load("theme", findings: &found)
    let context = PageContext(
      results: Results(dataset), theme: theme, path: "trang/index.html")
    let page = context.freePage(try #require(dataset.pages.first))
    if case .markup(let body)? = page.values["body"] { html = body.string }
    findings = found.sorted.map { "\($0.place): \($0.rule.severity.rawValue): \($0.text)" }
  }
}

@Suite struct `A free page` {
  @Test(arguments: [
    ("[[01-kh#I]]", "../mot/van-ban/01-kh/index.html#muc-i"),
    ("[[hai/chung|x]]", "../hai/van-ban/chung/index.html"),
    ("Theo 02-KH.", "../hai/van-ban/02-kh/index.html"),
  ])
  func `links to documents of every province`(text: String, href: String) throws {
    let site = try TwoProvinces(page: text)
    #expect(site.findings == [])
    #expect(site.html.contains("href=\"\(href)\""), "\(site.html)")
  }

  @Test(arguments: [
    (
      "x [[chung]]",
      "5:3: error: several provinces have a document 'chung'; write one of mot/chung, hai/chung"
    ),
    ("[[mot/02-kh]]", "5:1: error: no document is called 'mot/02-kh'; did you mean '01-kh'?"),
    ("[[01-k]]", "5:1: error: no document is called '01-k'; did you mean '01-kh'?"),
    (
      "```tasks\ndocument: chung\n```",
      "6:11: error: several provinces have a document 'chung'; write one of mot/chung, hai/chung"
    ),
    (
      "```tasks\n```",
      "5:1: error: the block 'tasks' names no document; write 'document: ID' in it"
    ),
    (
      "```tasks\ndocument:\n```",
      "5:1: error: the block 'tasks' names no document; write 'document: ID' in it"
    ),
    (
      "```tasks\ndocument: 01-k\n```",
      "6:11: error: no document is called '01-k'; did you mean '01-kh'?"
    ),
  ])
  func `says which document it misses, and where`(text: String, finding: String) throws {
    #expect(try TwoProvinces(page: text).findings == ["content/pages/trang.md:" + finding])
  }

  @Test func `shows what every status means`() throws {
    let site = try TwoProvinces(page: "```statuses\n```")
    #expect(site.findings == [])
    #expect(site.html.contains("Chậm tiến độ"))
    #expect(site.html.contains("#s-at-risk"))
  }
}
