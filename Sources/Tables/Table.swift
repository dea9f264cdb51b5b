package import Findings

/// A table as its writer laid it out: a row of headings, then rows that know their places.
///
/// Cells are read out of the file's bytes when they are asked for, so that a large table takes
/// little more room than its file.
package struct Table: Sendable {
  /// Path of the file.
  package var file: String { place.file }
  /// The place of the file as a whole.
  package let place: Place
  /// Headings from left to right.
  package let columns: [Column]
  /// Whether every row could be read; where not, names that rows give are not all known.
  package let isWhole: Bool
  /// The cells of the rows below the headings.
  let grid: Grid

  /// Rows from top to bottom, blank ones left out.
  package var rows: Rows { Rows(grid: grid) }

  /// The same table, of which nothing may be told but places.
  package var confidential: Table {
    let place = Place(place.file, isConfidential: true)
    return Table(
      place: place,
      columns: columns.map {
        Column(
          name: $0.name,
          place: place.at(line: $0.place.line, column: $0.place.column))
      },
      isWhole: isWhole, grid: grid.placed(in: place))
  }
}

/// One heading of a table.
package struct Column: Sendable, Hashable {
  /// The name as written, composed and trimmed.
  package let name: String
  /// Where the heading stands.
  package let place: Place

  /// Creates a heading.
  package init(name: String, place: Place) {
    self.name = name
    self.place = place
  }
}

/// The rows of a table.
package struct Rows: RandomAccessCollection, Sendable {
  fileprivate let grid: Grid

  /// The first row.
  package var startIndex: Int { 0 }
  /// The end behind the last row.
  package var endIndex: Int { grid.rowCount }
  /// The row at an index.
  package subscript(index: Int) -> Row { Row(grid: grid, index: index) }
}

/// One row: as many cells as the table has columns, in their order.
package struct Row: Sendable {
  fileprivate let grid: Grid
  fileprivate let index: Int

  /// Where the row starts.
  package var place: Place { grid.place(row: index, column: 0) }
  /// Cells by column.
  package var cells: Cells { Cells(row: self) }
}

/// The cells of a row.
package struct Cells: RandomAccessCollection, Sendable {
  fileprivate let row: Row

  /// The first cell.
  package var startIndex: Int { 0 }
  /// The end behind the last cell.
  package var endIndex: Int { row.grid.width }
  /// The cell at an index.
  package subscript(column: Int) -> Cell {
    Cell(
      text: row.grid.text(row: row.index, column: column),
      place: row.grid.place(row: row.index, column: column))
  }
}

/// One cell with its text (NFC, trimmed) and the place of its first character.
package struct Cell: Sendable, Hashable {
  /// The text, composed and without white space at its ends.
  package let text: String
  /// Where the text starts in the file.
  package let place: Place

  /// Creates a cell.
  package init(text: String, place: Place) {
    self.text = text
    self.place = place
  }

  /// Whether nothing is stated.
  package var isEmpty: Bool { text.isEmpty }
}
