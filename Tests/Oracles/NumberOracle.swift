import Findings
import Markup
import Prose

/// Judges the numbers of documents in running text and those of clauses: every one that stands
/// alone is a link, nothing else is, and a heading's clause leads to the heading.
enum NumberOracle {
  private static let known = ["29-ĐA/TU", "06-NQ/TU", "170/2025/NĐ-CP", "5"]

  static func judge(_ input: [UInt8], _ verdict: inout Verdict) {
    guard let text = String(validating: input, as: UTF8.self) else { return }
    var findings = FindingList()
    let markdown = Markdown(text, file: "a.md", findings: &findings)
    let outline = Outline(of: markdown, findings: &findings)
    var style = SiteStyle(
      words: SiteStyle.Words(table: "t", footnotes: "f", back: "b", done: "d", open: "o"))
    for number in known { style.mentions[number] = "/" + number }
    let html = markdown.html(style, outline: outline)
    // Of a dropped link the text is kept, and touches what stands beside it.
    markdown.check(&findings)
    let isKept = findings.sorted.allSatisfy {
      !["link-dropped", "image-elsewhere"].contains($0.rule.id)
    }
    if isKept { judgeLinks(HTMLTokenizer.tokens(of: html.bytes).tokens, &verdict) }
    judgeClauses(outline, &verdict)
    let ids = Set(outline.headings.map(\.id))
    for line in TextLines(text).lines.prefix(20) {
      let clause = String(String.UnicodeScalarView(line))
      guard let anchor = outline.anchor(forClause: clause) else { continue }
      verdict.expect(ids.contains(anchor), "'\(clause)' leads to '\(anchor)', which is no heading")
    }
  }

  /// A text runs from tag to tag, so the text of a link to a number ends where its tags are.
  private static func judgeLinks(_ tokens: [HTMLToken], _ verdict: inout Verdict) {
    var inLink = false
    var inCode = false
    var target: String?
    var before = ""
    for token in tokens {
      switch token {
      case .start("a", let attributes):
        inLink = true
        let address = attributes.first { $0.name == "href" }?.value ?? []
        target = known.first { "/" + $0 == HTMLToken.resolved(address) }
        if target != nil {
          verdict.expect(!isOfNumber(before.last), "a link begins behind '\(before)'")
        }
      case .end("a"): inLink = false
      case .start("code", _): inCode = true
      case .end("code"): inCode = false
      case .text(let bytes, _):
        let text = HTMLToken.resolved(bytes)
        if !inLink, !inCode {
          for number in known {
            verdict.expect(!stands(number, in: text), "'\(number)' in '\(text)' is not linked")
          }
        }
        before = text
        continue
      default: break
      }
      before = ""
    }
  }

  /// Whether a number stands in a text with nothing of a number beside it, full stops apart.
  private static func stands(_ number: String, in text: String) -> Bool {
    text.split { !isOfNumber($0) }.contains { word in
      var word = word
      while word.last == "." { word.removeLast() }
      return word == number
    }
  }

  private static func isOfNumber(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber || "-/.".contains($0) } ?? false
  }

  private static func judgeClauses(_ outline: Outline, _ verdict: inout Verdict) {
    let ids = outline.headings.map(\.id)
    verdict.expect(Set(ids).count == ids.count, "two headings have one id: \(ids)")
    for heading in outline.headings
    where !heading.isRepeated && !heading.clause.isEmpty && !ids.contains(heading.clause) {
      let anchor = outline.anchor(forClause: heading.clause)
      verdict.expect(
        anchor == heading.id,
        "'\(heading.clause)' leads to \(anchor ?? "nothing"), not to '\(heading.id)'")
    }
  }
}
