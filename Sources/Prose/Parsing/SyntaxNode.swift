internal import CCmark

/// A node of the parser's tree; valid while its `SyntaxTree` is.
@safe struct SyntaxNode {
  private let node: OpaquePointer

  /// Wraps a node.
  init?(_ node: OpaquePointer?) {
    guard let node = unsafe node else { return nil }
    unsafe self.node = node
  }

  /// What the node is, extensions' own types aside.
  var type: cmark_node_type { unsafe cmark_node_get_type(node) }

  /// The name of the node's type, which tells the nodes of extensions apart.
  var typeName: String { unsafe string(cmark_node_get_type_string(node)) }

  /// The nodes directly in the node, in their order.
  var children: [SyntaxNode] {
    var out: [SyntaxNode] = []
    var next = unsafe SyntaxNode(cmark_node_first_child(node))
    while let child = next {
      out.append(child)
      next = child.next
    }
    return out
  }

  /// The node behind this one, within the same.
  var next: SyntaxNode? { unsafe SyntaxNode(cmark_node_next(node)) }

  /// 1-based line of the text at which the node starts; 0 where the parser does not know.
  var line: Int { unsafe Int(cmark_node_get_start_line(node)) }

  /// 1-based column in bytes at which the node starts; 0 where the parser does not know.
  var column: Int { unsafe Int(cmark_node_get_start_column(node)) }

  /// The text of a leaf.
  var literal: String { unsafe string(cmark_node_get_literal(node)).presentable }

  /// Where a link or an image points.
  var destination: String { unsafe string(cmark_node_get_url(node)) }

  /// The title of a link or an image.
  var title: String { unsafe string(cmark_node_get_title(node)).presentable }

  /// The level of a heading.
  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(node)) }

  /// The first number of a numbered list; nil for a bulleted one.
  var listStart: Int? {
    guard unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return nil }
    return unsafe Int(cmark_node_get_list_start(node))
  }

  /// Whether paragraphs in the list stand without space between them.
  var isTight: Bool { unsafe cmark_node_get_list_tight(node) == 1 }

  /// Whether an item's box is ticked; nil where it has none.
  var isDone: Bool? {
    guard typeName == "tasklist" else { return nil }
    return unsafe cmark_gfm_extensions_get_tasklist_item_checked(node)
  }

  /// What stands behind the fence of a block of code.
  var info: String { unsafe string(cmark_node_get_fence_info(node)).presentable }

  /// Whether a block of code stands between fences.
  var isFenced: Bool {
    var (length, offset, character) = (Int32(0), Int32(0), CChar(0))
    return unsafe cmark_node_get_fenced(node, &length, &offset, &character) != 0
  }

  /// The letters `l`, `c`, `r` or 0 by which a table's columns are set.
  var alignments: [UInt8] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(node))
    return unsafe Array(
      UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: count))
  }

  private func string(_ text: UnsafePointer<CChar>?) -> String {
    unsafe text.map { unsafe String(cString: $0) } ?? ""
  }
}

extension String {
  /// The text as a page can hold it: lines end with LF, and characters that neither HTML nor XML
  /// can hold, which a text may still name (`&#1;`), become U+FFFD.
  fileprivate var presentable: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 >= 0xEF }) else {
      return self
    }
    var out = UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r": out.append("\n")
      default: out.append(scalar.isPresentable ? scalar : "\u{FFFD}")
      }
      previous = scalar
    }
    return String(out)
  }
}

extension Unicode.Scalar {
  /// Whether HTML and XML can hold the scalar.
  fileprivate var isPresentable: Bool {
    switch value {
    case 0x09, 0x0A: true
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
    default: value & 0xFFFE != 0xFFFE
    }
  }
}
