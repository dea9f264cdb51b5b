/// A column of the database: the cells of one column of a roster, as texts or as numbers.
struct StoredColumn: Hashable {
  /// The roster's column.
  let column: String
  /// Whether the cells are stored as numbers.
  let isNumber: Bool

  init(_ column: String, isNumber: Bool) {
    self.column = column
    self.isNumber = isNumber || column == Roster.age
  }

  /// The quoted name; one roster column may be stored both as texts and as numbers.
  var identifier: String {
    let name = isNumber && column != Roster.age ? column + " as number" : column
    return "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  /// The name with the type of what it holds.
  var declaration: String { identifier + (isNumber ? " REAL" : " TEXT") }
}
