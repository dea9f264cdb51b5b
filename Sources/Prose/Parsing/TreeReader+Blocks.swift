internal import Characters
internal import CCmark

extension TreeReader {
  /// A footnote's definition as read, without the number of its references.
  struct Note {
    let label: String
    let blocks: [Block]
    let position: Position
  }

  /// Reads a block, or nothing where it is nested too deep.
  mutating func block(_ node: SyntaxNode, depth: Int, quotes: Int) -> Block? {
    let position = position(of: node)
    guard hasRoom(at: node.line) else { return nil }
    guard depth <= TreeReader.depth else {
      reportDepth(position)
      return nil
    }
    guard let kind = kind(of: node, depth: depth, quotes: quotes) else { return nil }
    return Block(position: position, kind: kind)
  }

  /// Reads the blocks directly in a node.
  mutating func blocks(in node: SyntaxNode, depth: Int, quotes: Int) -> [Block] {
    var blocks: [Block] = []
    for child in node.children {
      if let block = block(child, depth: depth, quotes: quotes) { blocks.append(block) }
    }
    return blocks
  }

  /// Reads the definition of a footnote, whose place in the tree is behind its label.
  mutating func note(_ node: SyntaxNode) -> Note {
    let line = node.line
    let byte = node.column - 1
    let head = lines[line].prefix(byte)
    let start = head.lastRange(of: "[^").map { $0 - head.startIndex } ?? 0
    let label = head.dropFirst(start + 2).prefix { $0 != UInt8(ascii: "]") }
    return Note(
      label: String(decoding: label, as: UTF8.self),
      blocks: blocks(in: node, depth: 1, quotes: head.count { $0 == UInt8(ascii: ">") }),
      position: position(line: line, byte: start))
  }

  private mutating func kind(of node: SyntaxNode, depth: Int, quotes: Int) -> Block.Kind? {
    switch node.type {
    case CMARK_NODE_PARAGRAPH:
      return .paragraph(text(of: node, quotes: quotes, shift: line(of: node) - node.line))
    case CMARK_NODE_HEADING:
      return .heading(
        level: node.headingLevel, content: text(of: node, quotes: quotes))
    case CMARK_NODE_BLOCK_QUOTE:
      return .quote(blocks(in: node, depth: depth + 1, quotes: quotes + 1))
    case CMARK_NODE_LIST:
      return .list(list(node, depth: depth + 1, quotes: quotes))
    case CMARK_NODE_CODE_BLOCK:
      return .code(code(node))
    case CMARK_NODE_HTML_BLOCK:
      return .html(node.literal)
    case CMARK_NODE_THEMATIC_BREAK:
      return .thematicBreak
    default:
      return node.typeName == "table" ? .table(table(node, quotes: quotes)) : nil
    }
  }

  private mutating func list(_ node: SyntaxNode, depth: Int, quotes: Int) -> List {
    let items = node.children.map { item in
      List.Item(isDone: item.isDone, blocks: blocks(in: item, depth: depth, quotes: quotes))
    }
    return List(start: node.listStart, isTight: node.isTight, items: items)
  }

  private mutating func code(_ node: SyntaxNode) -> CodeBlock {
    let text = node.literal
    let line = node.line + (node.isFenced ? 1 : 0)
    let first = Lines(Array(text.utf8))[1]?.count ?? 0
    return CodeBlock(
      info: node.info, text: text, start: position(line: line, byte: lines[line].count - first))
  }

  private mutating func table(_ node: SyntaxNode, quotes: Int) -> Table {
    let (head, shift) = (line(of: node), line(of: node) - node.line)
    // Of a head that is not where the parser says, it does not know the columns either.
    let starts = shift == 0 ? [] : lines.cellStarts(line: head, quotes: quotes)
    let rows = node.children.enumerated().map { index, row in
      row.children.enumerated().map { column, cell in
        guard index == 0, shift > 0 else {
          return Table.Cell(content: text(of: cell, quotes: quotes))
        }
        let start = starts.indices.contains(column) ? starts[column] : 0
        return Table.Cell(
          content: text(of: cell, quotes: quotes, shift: shift, column: start + 1))
      }
    }
    return Table(
      columns: node.alignments.map(Table.Alignment.init(letter:)), header: rows.first ?? [],
      rows: Array(rows.dropFirst()))
  }

  private mutating func text(
    of node: SyntaxNode, quotes: Int, shift: Int = 0, column: Int? = nil
  ) -> [Inline] {
    leaf = Leaf(
      line: node.line + shift, column: column ?? node.column, quotes: quotes, shift: shift)
    last = (leaf.line, max(leaf.column - 1, 0))
    return inlines(in: node, depth: 1)
  }
}

extension Table.Alignment {
  /// Creates an alignment from the letter by which the parser names it.
  fileprivate init(letter: UInt8) {
    switch letter {
    case UInt8(ascii: "l"): self = .start
    case UInt8(ascii: "c"): self = .center
    case UInt8(ascii: "r"): self = .end
    default: self = .natural
    }
  }
}
