import Prose
import Testing

@Suite struct `A page` {
  @Test func `carries headings with ids and shifted levels`() {
    var style = SiteStyle.plain
    style.headingOffset = 1
    #expect(
      Page("# I. Một\n\n## 2. *Hai*\n\n###### Cuối", style: style).html == """
        <h2 id="muc-i">I. Một</h2>
        <h3 id="muc-i-2">2. <em>Hai</em></h3>
        <h6 id="cuoi">Cuối</h6>

        """)
  }

  @Test func `sets tables in frames that scroll, with classes for columns`() {
    let page = Page(
      """
      | a | b | c | |
      |:--|:-:|--:|---|
      | 1 | *2* | 3 |

      | d |
      |---|
      """)
    #expect(
      page.html == """
        <div class="scroll" role="region" tabindex="0" aria-label="Bảng">
        <table>
        <thead>
        <tr>
        <th scope="col" class="start">a</th>
        <th scope="col" class="center">b</th>
        <th scope="col" class="end">c</th>
        <td></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="start">1</td>
        <td class="center"><em>2</em></td>
        <td class="end">3</td>
        <td></td>
        </tr>
        </tbody>
        </table>
        </div>
        <div class="scroll" role="region" tabindex="0" aria-label="Bảng 2">
        <table>
        <thead>
        <tr>
        <th scope="col">d</th>
        </tr>
        </thead>
        </table>
        </div>

        """)
    #expect(page.findings == [])
  }

  @Test func `numbers footnotes and leads back from them in Vietnamese`() {
    var style = SiteStyle.plain
    style.footnotePrefix = "a-"
    let page = Page(
      "Một[^x], hai[^\"y], lại[^x].\n\n[^x]: Chú\n\n    dài\n[^\"y]: - mục", style: style)
    #expect(
      page.html == """
        <p>Một<sup><a href="#a-fn-1" id="a-fnref-1" role="doc-noteref">1</a></sup>, \
        hai<sup><a href="#a-fn-2" id="a-fnref-2" role="doc-noteref">2</a></sup>, \
        lại<sup><a href="#a-fn-1" id="a-fnref-1-2" role="doc-noteref">1</a></sup>.</p>
        <section class="footnotes" role="doc-endnotes" aria-label="Chú thích">
        <ol>
        <li id="a-fn-1">
        <p>Chú</p>
        <p>dài <a href="#a-fnref-1" role="doc-backlink" aria-label="Về chỗ dẫn 1">↩</a> \
        <a href="#a-fnref-1-2" role="doc-backlink" aria-label="Về chỗ dẫn 1-2">↩<sup>2</sup></a></p>
        </li>
        <li id="a-fn-2">
        <ul>
        <li>mục</li>
        </ul>
        <a href="#a-fnref-2" role="doc-backlink" aria-label="Về chỗ dẫn 2">↩</a>
        </li>
        </ol>
        </section>

        """)
    #expect(page.findings == [])
  }

  @Test func `shows boxes of tasks as named signs`() {
    #expect(
      Page("- [x] a\n- [ ] b").html == """
        <ul>
        <li><span class="box" role="img" aria-label="đã xong">☑</span> a</li>
        <li><span class="box" role="img" aria-label="chưa xong">☐</span> b</li>
        </ul>

        """)
  }

  @Test(arguments: [
    ("a  \nb\n***\n", "<p>a<br>\nb</p>\n<hr>\n"),
    ("![chữ *x*](a.png \"b\")", "<p><img src=\"a.png\" alt=\"chữ x\" title=\"b\"></p>\n"),
    ("[a[^1]](b)\n\n[^1]: c", "<p><a href=\"b\">a<sup id=\"fnref-1\">1</sup></a></p>\n"),
    ("[a](b \"c\\\" onclick=x\")", "<p><a href=\"b\" title=\"c&quot; onclick=x\">a</a></p>\n"),
    ("```x\" y\n<b>\n```", "<pre><code class=\"language-x&quot;\">&lt;b&gt;\n</code></pre>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("~~a~~ www.b.vn", "<p><del>a</del> <a href=\"http://www.b.vn\">www.b.vn</a></p>\n"),
  ])
  func `writes plain HTML`(text: String, html: String) {
    let page = Page(text)
    #expect(page.html.hasPrefix(html))
    #expect(page.findings == [])
  }
}
