package import Findings

/// Where a piece of a text starts: 1-based line and column, the column in Unicode scalars.
package struct Position: Hashable, Comparable, Sendable {
  /// 1-based line of the file.
  package let line: Int
  /// 1-based column in Unicode scalars.
  package let column: Int

  /// Creates a position.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The position as a place in a file.
  package func place(in file: String) -> Place { Place(file, line: line, column: column) }

  /// Orders positions by line, then column.
  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
