import Findings
import Markup
import Prose

/// A text as it comes out on a page, with what was found.
struct Page {
  /// The HTML.
  let html: String
  /// The findings by place: `line:column id: words`.
  let findings: [String]

  /// Reads and writes a text in the site's dialect.
  init(_ text: String, style: SiteStyle = .plain) {
    var findings = FindingList()
    let markdown = Markdown(text, file: "a.md", findings: &findings)
    let outline = Outline(of: markdown, findings: &findings)
    markdown.check(&findings)
    markdown.visitCode { code, place in
      guard style.liveWords.contains(code.word) else { return }
      _ = LiveBlock(code, at: place, findings: &findings)
    }
    html = markdown.html(style, outline: outline).string
    self.findings = findings.shown
  }
}

extension FindingList {
  /// The findings as a user sees them.
  var shown: [String] { sorted.map { "\($0.place): \($0.rule.severity.rawValue): \($0.text)" } }
}

extension SiteStyle {
  /// A style with Vietnamese words and nothing live.
  static var plain: SiteStyle {
    SiteStyle(
      words: Words(
        table: "Bảng", footnotes: "Chú thích", back: "Về chỗ dẫn", done: "đã xong",
        open: "chưa xong"))
  }
}
