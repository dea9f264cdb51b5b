package import Findings
internal import Language

/// The headings of a text, with the ids by which its clauses are linked.
package struct Outline: Hashable, Sendable {
  /// The headings in their order.
  package let headings: [Heading]
  /// Whether all of the text was read; nothing can be said of what a text lacks that was not.
  package let isWhole: Bool
  private let ids: [Position: String]
  private let known: Set<String>
  /// Ids made of numbers and words alone: the suffix of a repeated heading is no clause's number.
  private let unrepeated: Set<String>

  /// Creates an outline of headings whose ids differ.
  init(headings: [Heading], isWhole: Bool = true) {
    self.headings = headings
    self.isWhole = isWhole
    ids = Dictionary(headings.map { ($0.position, $0.id) }, uniquingKeysWith: { first, _ in first })
    known = Set(headings.map(\.id))
    unrepeated = Set(headings.filter { !$0.isRepeated }.map(\.id))
  }

  /// Lists the headings of a text; where two would have one id, the later gets a suffix.
  package init(of text: Markdown, findings: inout FindingList) {
    var builder = OutlineBuilder()
    text.visitBlocks { block in
      guard case .heading(let level, let content) = block.kind else { return }
      builder.add(content.plainText.trimmed, level: level, at: block.position)
    }
    self.init(
      headings: builder.headings(file: text.file, findings: &findings), isWhole: text.isWhole)
  }

  /// The id of the heading at a position.
  package func id(at position: Position) -> String? { ids[position] }

  /// Answers the id to which a clause such as "Phần thứ ba, I.2.2.1" leads.
  ///
  /// It is the heading of the clause, or else of the closest clause around it; nil where not even
  /// the clause's first piece has a heading. An id of the outline leads to itself.
  package func anchor(forClause clause: String) -> String? {
    if known.contains(clause) { return clause }
    var reader = NumberReader(clause)
    reader.readClause()
    var numbering: Numbering? = reader.numbering
    while let current = numbering, !current.isEmpty {
      if unrepeated.contains(current.id) { return current.id }
      numbering = current.shortened
    }
    return nil
  }
}
