internal import Tables

/// A table that is published twice: as JSON with types, and as CSV.
struct OpenTable {
  /// Name of its files and of its resource in the data package.
  let subject: String
  /// Columns in their order.
  let fields: [Field]
  /// Columns that hold the id of a row of another table of the same province, by that table.
  let references: [(column: String, table: String)]
  /// Values by row, in the order of the fields.
  let rows: [[JSON]]

  init(
    _ subject: String, _ fields: [Field], references: [(column: String, table: String)] = [],
    rows: [[JSON]]
  ) {
    self.subject = subject
    self.fields = fields
    self.references = references
    self.rows = rows
  }

  /// The columns of the CSV file.
  var columns: [Column] { fields.flatMap(\.columns) }

  /// The table as CSV.
  var csv: [UInt8] {
    writeCSV(
      [columns.map(\.name)]
        + rows.map { row in zip(fields, row).flatMap { $0.cells(of: $1) } })
  }

  /// The two files of the table.
  var downloads: [Download] {
    let records = rows.map { JSON.record(Array(zip(fields.map(\.id), $0))) }
    return [
      Download(
        name: subject + ".json", subject: subject, rows: rows.count,
        bytes: JSON.list(records).bytes),
      Download(name: subject + ".csv", subject: subject, rows: rows.count, bytes: csv),
    ]
  }
}

/// The columns that name a row: its province and its id there.
let keyFields = [Field("id", required: true), Field("jurisdiction", required: true)]
