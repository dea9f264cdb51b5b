internal import Characters

/// A place in a file that a user wrote.
///
/// Lines and columns are 1-based; a column counts Unicode scalars, as editors do. Line 0 means the
/// file as a whole, column 0 the line as a whole.
package struct Place: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Path of the file, below `content/`, `theme/` or `site/` whatever those folders are called.
  package let file: String
  /// 1-based line; 0 for the whole file.
  package let line: Int
  /// 1-based column in Unicode scalars; 0 for the whole line.
  package let column: Int
  /// Whether nothing of what stands here may be told, as in a roster: no value and no excerpt.
  package let isConfidential: Bool

  /// Creates a place; leave out `column`, or `line` too, to speak of the line or the file.
  package init(_ file: String, line: Int = 0, column: Int = 0, isConfidential: Bool = false) {
    self.file = file
    self.line = line
    self.column = column
    self.isConfidential = isConfidential
  }

  /// Another place in the same file, as confidential as this one.
  package func at(line: Int, column: Int = 0) -> Place {
    Place(file, line: line, column: column, isConfidential: isConfidential)
  }

  /// The place a number of Unicode scalars further on in the line, where the column is known.
  package func moved(by offset: Int) -> Place {
    at(line: line, column: column == 0 ? 0 : column + offset)
  }

  /// Orders places by file, then line, then column.
  package static func < (left: Place, right: Place) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }

  /// The form that editors follow: `file:line:column`, without the parts that are not known.
  package var description: String { description(of: file) }

  /// The same with another path for the file.
  func description(of path: String) -> String {
    let path = path.shown
    if line == 0 { return path }
    return column == 0 ? "\(path):\(line)" : "\(path):\(line):\(column)"
  }
}
