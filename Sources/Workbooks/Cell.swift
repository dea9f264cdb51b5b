package import Measures

/// The value of one cell of a spreadsheet.
package enum Cell: Sendable, Hashable {
  /// Nothing.
  case empty
  /// Text, whatever it starts with: `=1+1` stays text.
  case text(String)
  /// A number, shown with so many decimals.
  case number(Double, decimals: Int)
  /// A day, shown in full, or as its month or year where it is the end of one.
  case day(Day, shown: Precision = .day)

  /// How much of a day is shown.
  package enum Precision: Sendable, Hashable {
    /// Day, month and year.
    case day
    /// Month and year.
    case month
    /// The year.
    case year
  }

  /// A whole number.
  package static func whole(_ number: Int) -> Cell { .number(Double(number), decimals: 0) }
}

/// One sheet: a row of headings, and rows of cells below it.
package struct Worksheet: Sendable {
  /// A column's heading and how wide it is.
  package struct Column: Sendable, Hashable {
    /// The heading.
    package let title: String
    /// The width in characters of the standard font.
    package let width: Int

    /// Creates a column.
    package init(_ title: String, width: Int) {
      self.title = title
      self.width = width
    }
  }

  /// The name on the sheet's tab; programs allow 31 characters and none of `[]:*?/\`.
  package let name: String
  /// The columns from the left.
  package let columns: [Column]
  /// How many columns on the left stay in sight while the sheet is scrolled.
  package let frozen: Int
  /// How many columns from the left are printed; they share the width of one page.
  package let printed: Int
  /// Cells by row.
  package let rows: [[Cell]]

  /// Creates a sheet, of which all columns are printed unless told.
  ///
  /// Characters that a name may not hold become hyphens, and a long name is cut.
  package init(
    name: String, columns: [Column], frozen: Int = 0, printed: Int? = nil, rows: [[Cell]]
  ) {
    let allowed = name.map { "[]:*?/\\'".contains($0) ? "-" : $0 }
    self.name = String(allowed.prefix(31))
    self.columns = columns
    self.frozen = frozen
    self.printed = printed ?? columns.count
    self.rows = rows
  }
}
