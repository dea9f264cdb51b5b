import Findings
import Markup
import Prose

/// Judges Markdown with front matter: places, and the HTML against the allow-list.
enum MarkdownOracle {
  private static let file = "a.md"

  static func judge(_ input: [UInt8], _ verdict: inout Verdict) {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    let source = TextLines(text)
    var findings = FindingList()
    let parts = FrontMatter.split(text, file: file, findings: &findings)
    judge(parts, of: text, &verdict)
    let markdown = Markdown(
      parts.body.text, file: file, firstLine: parts.body.line, findings: &findings)
    markdown.visitBlocks { block in
      verdict.expect(
        source.contains(block.position.place(in: file)), "a block at \(block.position)")
    }
    markdown.visitInlines { inline in
      verdict.expect(
        source.contains(inline.position.place(in: file)), "words at \(inline.position)")
    }
    let outline = Outline(of: markdown, findings: &findings)
    markdown.check(&findings)
    let html = markdown.html(style, outline: outline)
    verdict.expect(findings, in: source)
    AllowList.judge(html.bytes, &verdict)
    _ = markdown.conformanceHTML()
  }

  /// Nothing of a file is lost or moved when its settings are taken off.
  private static func judge(_ parts: FrontMatter, of text: String, _ verdict: inout Verdict) {
    let body = Array(parts.body.text.utf8)
    guard parts.settings != nil || parts.body.line == 1 else { return }
    verdict.expect(
      text.utf8.reversed().starts(with: body.reversed()), "the text is not the end of the file")
    let before = TextLines(String(decoding: text.utf8.dropLast(body.count), as: UTF8.self))
    verdict.expect(
      body.isEmpty || before.lines.count == parts.body.line,
      "the text begins in line \(before.lines.count), not \(parts.body.line)")
    guard let settings = parts.settings else { return }
    verdict.expect(
      settings.line == 2 && text.utf8.count >= settings.text.utf8.count + body.count + 6,
      "the settings are longer than they stand in the file")
  }

  /// A style with something of each kind: live blocks, known documents, known numbers.
  private static var style: SiteStyle {
    var style = SiteStyle(
      words: SiteStyle.Words(
        table: "Bảng", footnotes: "Chú thích", back: "Về chỗ dẫn", done: "đã xong",
        open: "chưa xong"))
    style.headingOffset = 1
    style.liveWords = ["targets"]
    style.live = { block in
      markup { for entry in block.entries { element("p") { entry.key + ": " + entry.value } } }
    }
    style.target = { link in
      link.document == "29"
        ? (href: "29.html#" + (link.clause ?? ""), title: "<29> \(link.clause ?? "")") : nil
    }
    style.mentions = ["29-ĐA/TU": "29.html", "06-NQ/TU": "06.html?a&b"]
    return style
  }
}
