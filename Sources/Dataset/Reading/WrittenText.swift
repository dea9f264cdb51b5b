internal import Findings
internal import Language
internal import Prose
internal import Settings

/// A Markdown file of the content, taken apart: the settings at its head, and its text.
struct WrittenText {
  let settings: Node
  let markdown: Markdown
  let outline: Outline
}

extension ContentReader {
  /// Reads a Markdown file; nothing, with findings, where it cannot be read.
  ///
  /// `keys` says in words which settings such a file needs.
  mutating func text(_ path: String, keys: String) -> WrittenText? {
    let file = folder.name(path)
    guard let bytes = folder.bytes(path, findings: &findings) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self)?.composed else {
      findings.report(.documentNotText, at: Place(file))
      return nil
    }
    let parts = FrontMatter.split(text, file: file, findings: &findings)
    guard let settings = parts.settings else {
      findings.report(.documentWithoutSettings, at: Place(file, line: 1), ["keys": keys])
      return nil
    }
    guard
      let node = Settings.parse(
        settings.text, file: file, firstLine: settings.line, findings: &findings)
    else { return nil }
    checkSecrecy(parts.body, file: file)
    let markdown = Markdown(
      parts.body.text, file: file, firstLine: parts.body.line, findings: &findings)
    markdown.check(&findings)
    let outline = Outline(of: markdown, findings: &findings)
    return WrittenText(settings: node, markdown: markdown, outline: outline)
  }

  /// A line that is nothing but a mark of secrecy stops the build.
  private mutating func checkSecrecy(_ body: FrontMatter.Part, file: String) {
    for (index, line) in body.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let words = String(line).trimmed.filter { !"*_#> ".contains($0) }
      guard ["MẬT", "TỐIMẬT", "TUYỆTMẬT"].contains(words) else { continue }
      findings.report(.secretDocument, at: Place(file, line: body.line + index))
    }
  }
}

extension Rule {
  static let documentNotText = Rule(
    "document-not-text", .error, "the file is not UTF-8 text; save it as UTF-8")
  static let documentWithoutSettings = Rule(
    "document-without-settings", .error,
    "the file begins without settings; start it with '---', its {keys}, and '---'")
  static let secretDocument = Rule(
    "secret-document", .error,
    "the document carries a mark of secrecy; take it out of the content folder")
}
