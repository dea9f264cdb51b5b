package import Findings

/// A Markdown text as values: blocks, running text and footnotes that know where they stand.
package struct Markdown: Hashable, Sendable {
  /// The most bytes that a text may have.
  package static let largest = Limits.bytes
  /// Path of the file, for places.
  package let file: String
  /// What was read beyond CommonMark.
  package let dialect: Dialect
  /// The blocks of the text in their order.
  package let blocks: [Block]
  /// The footnotes that are referred to, by number.
  package let footnotes: [Footnote]
  /// Whether all of the text was read; nothing can be said of what a text lacks that was not.
  package let isWhole: Bool

  /// Reads a text; one that is too large or too deeply nested is reported and read as empty.
  ///
  /// - Parameters:
  ///   - text: Markdown without front matter.
  ///   - file: Path of the file, for places.
  ///   - firstLine: 1-based line of the file at which the text starts.
  ///   - dialect: What to read beyond CommonMark.
  ///   - findings: What is wrong with the text is added here.
  package init(
    _ text: String, file: String, firstLine: Int = 1, dialect: Dialect = .site,
    findings: inout FindingList
  ) {
    self.file = file
    self.dialect = dialect
    let lines = SourceLines(text)
    let limits = Limits(lines: lines, file: file, firstLine: firstLine)
    guard limits.check(&findings) else {
      (blocks, footnotes, isWhole) = ([], [], false)
      return
    }
    var reader = TreeReader(lines: lines, file: file, firstLine: firstLine, dialect: dialect)
    (blocks, footnotes) = SyntaxTree.reading(text, dialect: dialect) { reader.read($0) }
    isWhole = !reader.findings.hasErrors
    findings.append(reader.findings)
  }

  /// Calls `body` for every block, outer before inner, footnotes last.
  package func visitBlocks(_ body: (Block) -> Void) {
    func visit(_ blocks: [Block]) {
      for block in blocks {
        body(block)
        visit(block.children)
      }
    }
    visit(blocks)
    for footnote in footnotes { visit(footnote.blocks) }
  }

  /// Calls `body` for every piece of running text, outer before inner, footnotes last.
  package func visitInlines(_ body: (Inline) -> Void) {
    func visit(_ inlines: [Inline]) {
      for inline in inlines {
        body(inline)
        visit(inline.children)
      }
    }
    visitBlocks { visit($0.inlines) }
  }
}
