/// How much a table may hold; what is beyond is told and not read.
package struct TableLimits: Sendable, Hashable {
  /// The most bytes of its file.
  package let bytes: Int
  /// The most rows below the headings.
  package let rows: Int
  /// The most columns.
  package let columns: Int
  /// The most characters of a cell, as in Excel.
  package let cell: Int

  /// A table of the content: 16 MB and 100,000 rows.
  package static let table = TableLimits(
    bytes: 16 << 20, rows: 100_000, columns: 1000, cell: 32_767)
  /// A roster: 64 MB and a million rows.
  package static let roster = TableLimits(
    bytes: 64 << 20, rows: 1_000_000, columns: 1000, cell: 32_767)
}
