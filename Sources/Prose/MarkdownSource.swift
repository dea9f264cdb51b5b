package import Findings

/// Markdown as it is written, and where: a text takes many times its room once it is read into
/// blocks, so that it is read when it is asked for.
package struct MarkdownSource: Hashable, Sendable {
  private let text: String
  private let file: String
  private let firstLine: Int

  /// Takes note of a text without front matter; `firstLine` is the 1-based line of the file at which
  /// it starts.
  package init(_ text: String, file: String, firstLine: Int) {
    self.text = text
    self.file = file
    self.firstLine = firstLine
  }

  /// Reads the text; what is wrong with it is added to the findings.
  package func markdown(findings: inout FindingList) -> Markdown {
    Markdown(text, file: file, firstLine: firstLine, findings: &findings)
  }

  /// The text, whose findings were told when it was read first.
  package var markdown: Markdown {
    var told = FindingList()
    return markdown(findings: &told)
  }
}
