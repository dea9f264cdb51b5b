/// A paragraph, heading, list and the like, and where it starts.
package struct Block: Hashable, Sendable {
  /// What a block can be.
  package enum Kind: Hashable, Sendable {
    /// A paragraph.
    case paragraph([Inline])
    /// A heading of level 1 to 6.
    case heading(level: Int, content: [Inline])
    /// A quotation.
    case quote([Block])
    /// A list.
    case list(List)
    /// A fenced or indented block of code.
    case code(CodeBlock)
    /// Lines of raw HTML.
    case html(String)
    /// A line across the page.
    case thematicBreak
    /// A table.
    case table(Table)
  }

  /// Where the block starts.
  package let position: Position
  /// What the block is.
  package let kind: Kind

  /// The blocks inside this one, in their order.
  package var children: [Block] {
    switch kind {
    case .quote(let blocks): blocks
    case .list(let list): list.items.flatMap(\.blocks)
    default: []
    }
  }

  /// The running text directly in this block; the cells of a table one after another.
  package var inlines: [Inline] {
    switch kind {
    case .paragraph(let content), .heading(_, let content): content
    case .table(let table): (table.header + table.rows.joined()).flatMap(\.content)
    default: []
    }
  }
}

/// A bulleted or numbered list.
package struct List: Hashable, Sendable {
  /// One item.
  package struct Item: Hashable, Sendable {
    /// Whether the item is ticked; nil where it has no box.
    package let isDone: Bool?
    /// What the item holds.
    package let blocks: [Block]
  }

  /// The first number; nil for a bulleted list.
  package let start: Int?
  /// Whether paragraphs in items stand without space between them.
  package let isTight: Bool
  /// The items in their order.
  package let items: [Item]
}

/// A block of code.
package struct CodeBlock: Hashable, Sendable {
  /// What stands behind the opening fence; empty for indented code.
  package let info: String
  /// The lines with their ends.
  package let text: String
  /// Where the first line of the text starts.
  package let start: Position

  /// The first word behind the fence, which names a language or a live block.
  package var word: String { String(info.prefix { !$0.isWhitespace }) }
}

/// A table with one header row; every row has as many cells as there are columns.
package struct Table: Hashable, Sendable {
  /// How the cells of a column are set.
  package enum Alignment: Hashable, Sendable {
    /// As the page sets them.
    case natural
    /// To the left.
    case start
    /// In the middle.
    case center
    /// To the right.
    case end
  }

  /// One cell.
  package struct Cell: Hashable, Sendable {
    /// What the cell holds.
    package let content: [Inline]
  }

  /// How each column is set.
  package let columns: [Alignment]
  /// The cells of the header row.
  package let header: [Cell]
  /// The rows below the header.
  package let rows: [[Cell]]
}

/// A footnote that something refers to.
package struct Footnote: Hashable, Sendable {
  /// 1-based number in the order of the first references.
  package let number: Int
  /// The name between `[^` and `]`.
  package let label: String
  /// How many references there are to it.
  package let references: Int
  /// What the footnote says.
  package let blocks: [Block]
  /// Where it is defined.
  package let position: Position
}
