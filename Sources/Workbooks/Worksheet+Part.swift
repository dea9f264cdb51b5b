internal import Measures

extension Worksheet {
  /// How many rows and columns have cells.
  private var size: (rows: Int, columns: Int) { (rows.count + 1, max(1, columns.count)) }

  /// All cells with the headings, as `A1:C9`.
  private var range: String { "A1:\(columnName(size.columns - 1))\(size.rows)" }

  /// The part of the file that holds the sheet; its texts are added to those of the workbook.
  func part(
    isFirst: Bool, footer: String, strings: inout SharedStrings
  ) -> [UInt8] {
    var out = Array(head(isFirst: isFirst).utf8)
    append([Cell](columns.map { .text($0.title) }), row: 1, .heading, &strings, to: &out)
    for (number, row) in rows.enumerated() {
      append(row, row: number + 2, .text, &strings, to: &out)
    }
    out += "</sheetData>".utf8
    if !columns.isEmpty { out += "<autoFilter ref=\"\(range)\"/>".utf8 }
    out +=
      """
      <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>\
      <pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>\
      <headerFooter><oddFooter>\(escaped(footer))</oddFooter></headerFooter></worksheet>
      """.utf8
    return out
  }

  /// Names of cells that programs know by themselves: what is filtered, printed and repeated.
  func definedNames(index: Int) -> [String] {
    let last = columnName(max(0, printed - 1))
    let filtered = columnName(size.columns - 1)
    let sheet = "localSheetId=\"\(index)\""
    let own = "'\(escaped(name))'!"
    return [
      "_xlnm._FilterDatabase\" \(sheet) hidden=\"1\">\(own)$A$1:$\(filtered)$\(size.rows)",
      "_xlnm.Print_Area\" \(sheet)>\(own)$A$1:$\(last)$\(size.rows)",
      "_xlnm.Print_Titles\" \(sheet)>\(own)$1:$1",
    ].map { "<definedName name=\"\($0)</definedName>" }
  }

  /// Everything before the cells: the headings stay in sight, and each column has its width.
  private func head(isFirst: Bool) -> String {
    let corner = "\(columnName(frozen))2"
    let pane = frozen > 0 ? "bottomRight" : "bottomLeft"
    let widths = columns.enumerated().map { index, column in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width).7109375\""
        + " customWidth=\"1\"/>"
    }
    return declaration + "<worksheet \(mainSpace)><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
      + "<dimension ref=\"\(range)\"/><sheetViews>"
      + "<sheetView \(isFirst ? "tabSelected=\"1\" " : "")workbookViewId=\"0\"><pane "
      + (frozen > 0 ? "xSplit=\"\(frozen)\" " : "")
      + "ySplit=\"1\" topLeftCell=\"\(corner)\" activePane=\"\(pane)\" state=\"frozen\"/>"
      + (frozen > 0 ? "<selection pane=\"topRight\"/><selection pane=\"bottomLeft\"/>" : "")
      + "<selection pane=\"\(pane)\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>"
      + (widths.isEmpty ? "" : "<cols>\(widths.joined())</cols>") + "<sheetData>"
  }

  private func append(
    _ cells: [Cell], row: Int, _ textStyle: CellStyle, _ strings: inout SharedStrings,
    to out: inout [UInt8]
  ) {
    out += "<row r=\"\(row)\">".utf8
    for (index, cell) in cells.enumerated() {
      let place = "<c r=\"\(columnName(index))\(row)\" s=\""
      switch cell {
      case .empty: break
      case .text(let text):
        let number = strings.number(of: text)
        out += "\(place)\(textStyle.rawValue)\" t=\"s\"><v>\(number)</v></c>".utf8
      case .number(let value, let decimals):
        let style = CellStyle.number(decimals: decimals).rawValue
        out += "\(place)\(style)\"><v>\(digits(of: value))</v></c>".utf8
      case .day(let day, let precision):
        // Spreadsheets count from the last day but one of 1899.
        let days = day.number + 25_569
        out += "\(place)\(CellStyle.day(precision).rawValue)\"><v>\(days)</v></c>".utf8
      }
    }
    out += "</row>".utf8
  }

  private func digits(of value: Double) -> String {
    let isWhole = value == value.rounded() && abs(value) < 1e15
    return isWhole ? String(Int(value)) : value.description
  }

  /// The letters of a column counted from 0: `A`, `Z`, `AA`.
  private func columnName(_ index: Int) -> String {
    var (rest, letters) = (index + 1, "")
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
