internal import CCmark

extension TreeReader {
  /// Reads the running text directly in a node.
  mutating func inlines(in node: SyntaxNode, depth: Int) -> [Inline] {
    var inlines: [Inline] = []
    for child in node.children {
      let (line, byte) = start(of: child)
      let position = position(line: line, byte: byte)
      last = (line, byte)
      guard hasRoom(at: line) else { return inlines }
      guard depth <= TreeReader.depth else {
        reportDepth(position)
        return inlines
      }
      if child.type == CMARK_NODE_TEXT {
        let text = child.literal
        inlines += pieces(of: text, line: line, byte: byte)
        last = (line, byte + text.utf8.count)
      } else if let kind = kind(of: child, depth: depth) {
        inlines.append(Inline(position: position, kind: kind))
      }
    }
    return inlines
  }

  /// The line and the 0-based byte at which a piece of running text starts.
  ///
  /// The parser counts columns as if every line of a block were indented like its first, and
  /// gives no place to breaks and to some bare addresses. Right above a table it knows lines alone.
  private func start(of node: SyntaxNode) -> (line: Int, byte: Int) {
    let line = node.line + leaf.shift
    guard leaf.shift == 0 else {
      return line > last.line ? (line, lines.prefix(line: line, quotes: leaf.quotes)) : last
    }
    let column = node.column
    guard line > 0, column > 0 else { return last }
    guard line != leaf.line else { return (line, column - 1) }
    return (line, column - leaf.column + lines.prefix(line: line, quotes: leaf.quotes))
  }

  private mutating func kind(of node: SyntaxNode, depth: Int) -> Inline.Kind? {
    switch node.type {
    case CMARK_NODE_SOFTBREAK: return .softBreak
    case CMARK_NODE_LINEBREAK: return .lineBreak
    case CMARK_NODE_CODE: return .code(node.literal)
    case CMARK_NODE_HTML_INLINE: return .html(node.literal)
    case CMARK_NODE_EMPH: return .emphasis(inlines(in: node, depth: depth + 1))
    case CMARK_NODE_STRONG: return .strong(inlines(in: node, depth: depth + 1))
    case CMARK_NODE_LINK:
      return .link(
        destination: node.destination, title: node.title,
        content: inlines(in: node, depth: depth + 1))
    case CMARK_NODE_IMAGE:
      return .image(
        destination: node.destination, title: node.title,
        content: inlines(in: node, depth: depth + 1))
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      let number = Int(node.literal) ?? 0
      references[number, default: 0] += 1
      return .footnoteReference(number: number, occurrence: references[number] ?? 1)
    default:
      guard node.typeName == "strikethrough" else { return nil }
      return .strikethrough(inlines(in: node, depth: depth + 1))
    }
  }
}
