internal import CCmark
package import Findings

/// Turns the parser's tree into values, with places in the file.
struct TreeReader {
  /// The source, for columns and for what the parser drops.
  var lines: SourceLines
  /// Path of the file, for places.
  let file: String
  /// 1-based line of the file at which the text starts.
  let firstLine: Int
  /// What is read beyond CommonMark.
  let dialect: Dialect
  /// What is wrong with the text.
  var findings = FindingList()
  /// How often each footnote has been referred to so far, by number.
  var references: [Int: Int] = [:]
  /// Where the running text being read starts, in the text's own lines and bytes.
  var leaf = Leaf(line: 1, column: 1, quotes: 0)
  /// Where the last piece of running text ended, for those that the parser gives no place.
  var last = (line: 1, byte: 0)

  /// The blocks and pieces of running text that were read so far.
  private var count = 0

  /// The deepest nesting that is read.
  static let depth = 100
  /// The most blocks and pieces of running text that are read.
  static let mostPieces = 100_000

  /// A block that holds running text.
  struct Leaf {
    /// 1-based line at which the block starts.
    let line: Int
    /// 1-based column in bytes at which the block starts.
    let column: Int
    /// How many quotations the block stands in.
    let quotes: Int
    /// How many lines further down the block stands than the parser says.
    var shift = 0
  }

  /// Creates a reader of the tree that was made of `lines`.
  init(lines: SourceLines, file: String, firstLine: Int, dialect: Dialect) {
    self.lines = lines
    self.file = file
    self.firstLine = firstLine
    self.dialect = dialect
  }

  /// Reads a whole tree.
  mutating func read(_ tree: borrowing SyntaxTree) -> ([Block], [Footnote]) {
    var blocks: [Block] = []
    var notes: [Note] = []
    for node in tree.root?.children ?? [] {
      if node.type == CMARK_NODE_FOOTNOTE_DEFINITION {
        notes.append(note(node))
      } else if let block = block(node, depth: 1, quotes: 0) {
        blocks.append(block)
      }
    }
    reportUnusedFootnotes(used: notes, blocks: blocks)
    let footnotes = notes.enumerated().map { index, note in
      Footnote(
        number: index + 1, label: note.label, references: references[index + 1] ?? 0,
        blocks: note.blocks, position: note.position)
    }
    return (blocks, footnotes)
  }

  /// The position in the file of a byte offset in a line of the text.
  mutating func position(line: Int, byte: Int) -> Position {
    Position(line: line + firstLine - 1, column: lines.column(line: line, byte: byte))
  }

  /// The position in the file at which a block starts.
  mutating func position(of node: SyntaxNode) -> Position {
    position(line: line(of: node), byte: node.column - 1)
  }

  /// The line of the text at which a block starts.
  ///
  /// Of a paragraph right above a table the parser gives its line to the table.
  func line(of node: SyntaxNode) -> Int {
    guard node.typeName == "table" else { return node.line > 0 ? node.line : node.next?.line ?? 0 }
    let row = (node.line + 1..<max(node.line + 1, lines.count + 1)).first {
      lines[$0].isDelimiterRow
    }
    return row.map { $0 - 1 } ?? node.line
  }

  /// Counts a block or a piece of running text; false, with one finding, beyond the limit.
  mutating func hasRoom(at line: Int) -> Bool {
    count += 1
    if count == TreeReader.mostPieces + 1 {
      findings.report(.tooManyPieces, at: Place(file, line: line + firstLine - 1))
    }
    return count <= TreeReader.mostPieces
  }

  /// Reports nesting beyond the limit.
  mutating func reportDepth(_ position: Position) {
    findings.report(.nestedTooDeep, at: position.place(in: file))
  }
}

extension Rule {
  /// Blocks or running text nested more than 100 deep.
  package static let nestedTooDeep = Rule(
    "nested-too-deep", .error,
    "quotations, lists or emphasis are nested more than 100 deep here; nest them less")
  /// More than 100,000 blocks and pieces of running text.
  package static let tooManyPieces = Rule(
    "too-many-pieces", .error,
    "the text has more paragraphs, words in other type, links, quotes and the like by this line "
      + "than are read; split it into several files")
}
