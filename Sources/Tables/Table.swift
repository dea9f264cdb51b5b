package import Findings

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

/// One row: as many cells as the table has columns, in their order.
package struct Row: Sendable, Hashable {
  /// Where the row starts.
  package let place: Place
  /// Cells by column.
  package let cells: [Cell]

  /// Creates a row.
  package init(place: Place, cells: [Cell]) {
    self.place = place
    self.cells = cells
  }
}

/// A table as its writer laid it out: a row of headings, then rows that know their places.
package struct Table: Sendable, Hashable {
  /// Path of the file.
  package let file: String
  /// Headings from left to right.
  package let columns: [Column]
  /// Rows from top to bottom, blank ones left out.
  package let rows: [Row]

  /// Creates a table.
  package init(file: String, columns: [Column], rows: [Row]) {
    self.file = file
    self.columns = columns
    self.rows = rows
  }
}
