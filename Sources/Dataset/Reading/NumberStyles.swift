internal import Findings
internal import Language
internal import Tables

/// How the columns of a table write decimals: each by the first of its numbers that shows a style.
struct NumberStyles {
  private var styles: [Int: DecimalStyle] = [:]
  private var mixed: Set<Place> = []

  /// Reads the columns given; a number in another style than its column's is a finding.
  ///
  /// A number such as `1.234` sets no style, for a point parts decimals or thousands.
  init(of table: Table, columns: [Int], findings: inout FindingList) {
    for column in columns {
      let numbers = table.rows.compactMap { row in
        WrittenDecimal(row.cells[column].text).map { (cell: row.cells[column], number: $0) }
      }
      guard let first = numbers.first(where: { $0.number.style != nil && !$0.number.isAmbiguous }),
        let style = first.number.style
      else { continue }
      styles[column] = style
      for (cell, number) in numbers where number.style != nil && number.style != style {
        if style == .comma, number.isAmbiguous { continue }
        findings.report(
          .mixedDecimals, at: cell.place, ["value": cell.text, "first": first.cell.text])
        mixed.insert(cell.place)
      }
    }
  }

  /// The style of a column, where one of its numbers shows one.
  subscript(column: Int) -> DecimalStyle? { styles[column] }

  /// Whether the number of a cell is written in another style than its column's.
  func isMixed(_ cell: Cell) -> Bool { mixed.contains(cell.place) }
}
