internal import Findings
internal import Language
internal import Prose
internal import Settings
internal import Text

/// A Markdown file of the content, taken apart: the settings at its head, and its text.
struct WrittenText {
  let settings: Node
  let source: MarkdownSource
  let outline: Outline
}

extension ContentReader {
  /// Reads a Markdown file; nothing, with findings, where it cannot be read.
  ///
  /// `keys` says in words which settings such a file needs.
  mutating func text(_ path: String, keys: String) -> WrittenText? {
    let file = folder.name(path)
    guard let text = folder.text(path, as: .text, findings: &findings) else { return nil }
    let parts = FrontMatter.split(text.string.composed, file: file, findings: &findings)
    guard let settings = parts.settings else {
      findings.report(.documentWithoutSettings, at: Place(file, line: 1), ["keys": keys])
      return nil
    }
    guard
      let node = Settings.parse(
        settings.text, file: file, firstLine: settings.line, findings: &findings)
    else { return nil }
    let source = MarkdownSource(parts.body.text, file: file, firstLine: parts.body.line)
    let markdown = source.markdown(findings: &findings)
    checkSecrecy(markdown)
    markdown.check(&findings)
    let outline = Outline(of: markdown, findings: &findings)
    return WrittenText(settings: node, source: source, outline: outline)
  }

  /// A mark of secrecy that only reading the Markdown brings to light, such as one with entities.
  private mutating func checkSecrecy(_ markdown: Markdown) {
    guard findings.count(of: .secretDocument, in: markdown.file) == 0 else { return }
    markdown.visitBlocks { block in
      let text = block.pieces.map(\.plainText).joined(separator: "\t")
      if !SecrecyMark.lines(in: Array(text.utf8)).isEmpty {
        findings.report(.secretDocument, at: Place(markdown.file, line: block.position.line))
      }
    }
  }
}

extension Block {
  /// The pieces of running text that stand for themselves: lines, or the cells of a table.
  fileprivate var pieces: [[Inline]] {
    if case .table(let table) = kind {
      return (table.header + table.rows.joined()).map(\.content)
    }
    return inlines.split { $0.kind == .softBreak || $0.kind == .lineBreak }.map(Array.init)
  }
}

extension Rule {
  static let documentWithoutSettings = Rule(
    "document-without-settings", .error,
    "the file begins without settings; start it with '---', its {keys}, and '---'")
  static let secretDocument = Rule(
    "secret-document", .error,
    "the file carries a mark of secrecy; take it out of the content folder")
}
