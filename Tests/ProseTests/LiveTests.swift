import Findings
import Markup
import Prose
import Testing

/// A style whose charts say what they were given.
private func charting() -> SiteStyle {
  var style = SiteStyle.plain
  style.liveWords = ["chart", "tasks"]
  style.live = { block in
    guard block.word == "chart" else { return nil }
    return element("figure") {
      block.entries.map { Markup("\($0.key)=\($0.value) \($0.place) \($0.valuePlace);") }
    }
  }
  return style
}

@Suite struct `A live block` {
  @Test func `is read with the places of its lines and replaced`() {
    let page = Page("Đ\n\n```chart\nđo: một <b>\n\n  nơi:\n```\nê", style: charting())
    #expect(
      page.html == """
        <p>Đ</p>
        <figure>đo=một &lt;b&gt; a.md:4:1 a.md:4:5;nơi= a.md:6:3 a.md:6:7;</figure>
        <p>ê</p>

        """)
    #expect(page.findings == [])
  }

  @Test func `stands in lists and quotations with true places`() {
    let page = Page("- > ```chart\n  > a: b\n  > ```", style: charting())
    #expect(page.html.contains("<figure>a=b a.md:2:5 a.md:2:8;</figure>"))
  }

  @Test func `stays code where nothing is made of it`() {
    let page = Page("```tasks\na: b\n```\n\n```swift\na: b\n```", style: charting())
    #expect(
      page.html == """
        <pre><code class="language-tasks">a: b
        </code></pre>
        <pre><code class="language-swift">a: b
        </code></pre>

        """)
  }

  @Test func `reports what it cannot read`() {
    let page = Page("```chart bar\na: b\n\tđo <b>\n: c\n a : d\n```", style: charting())
    #expect(
      page.findings == [
        "a.md:1:1: error: 'bar' behind 'chart' is not read; write it as 'key: value' inside the "
          + "block",
        "a.md:3:2: error: 'đo <b>' in a block 'chart' is not of the form 'key: value'",
        "a.md:4:1: error: ': c' in a block 'chart' is not of the form 'key: value'",
        "a.md:5:2: error: 'a' is given twice in this block; keep one",
      ])
    #expect(page.html == "<figure>a=b a.md:2:1 a.md:2:4;</figure>\n")
  }
}

/// A style that knows one document.
private func linking() -> SiteStyle {
  var style = SiteStyle.plain
  style.target = { link in
    guard link.document == "29-da-tu" else { return nil }
    return ("vb.html#" + (link.clause ?? "đầu"), "29-ĐA/TU \"\(link.clause ?? "")\"")
  }
  return style
}

@Suite struct `A document link` {
  @Test(arguments: [
    ("[[29-da-tu#II.2]]", "<a href=\"vb.html#II.2\">29-ĐA/TU &quot;II.2&quot;</a>"),
    (
      "[[29-da-tu#Phụ lục 1, số 4|mục *4*]]", "[[29-da-tu#Phụ lục 1, số 4|mục <em>4</em>]]"
    ),
    (
      "[[ 29-da-tu # II.2 | mục <4 ]]",
      "<a href=\"vb.html#II.2\" title=\"29-ĐA/TU &quot;II.2&quot;\">mục &lt;4</a>"
    ),
    ("[[29-da-tu]]", "<a href=\"vb.html#%C4%91%E1%BA%A7u\">29-ĐA/TU &quot;&quot;</a>"),
    ("[a [[29-da-tu#I|b]] c](d)", "<a href=\"d\">a b c</a>"),
    ("\\[[29-da-tu]]", "[[29-da-tu]]"), ("`[[29-da-tu]]`", "<code>[[29-da-tu]]</code>"),
    ("[[Văn bản]] [[#I]]", "[[Văn bản]] [[#I]]"),
  ])
  func `becomes a link to what it names`(text: String, html: String) {
    #expect(Page(text, style: linking()).html == "<p>\(html)</p>\n")
  }

  @Test func `is its words alone where it leads nowhere`() {
    let page = Page("Đ [[30-da-tu#II|b]] ê [[30-da-tu#II]] [[30-da-tu]]", style: linking())
    #expect(page.html == "<p>Đ b ê 30-da-tu, II 30-da-tu</p>\n")
  }

  @Test func `is found with its place`() {
    var findings = FindingList()
    let text = Markdown("Đ *[[a#I|b]]*\n\n- [[c]]\n\n`[[d]]`", file: "a.md", findings: &findings)
    var found: [String] = []
    text.visitDocumentLinks { link, place in
      found.append("\(place.line):\(place.column) \(link.document) \(link.clause ?? "")")
    }
    #expect(found == ["1:4 a I", "3:3 c "])
  }
}
