internal import CXlsx
internal import Measures

/// The formats of a workbook's cells, made once and owned by the workbook.
@safe struct Styles: ~Copyable {
  /// The format of a heading.
  let heading: UnsafeMutablePointer<lxw_format>?
  private let text: UnsafeMutablePointer<lxw_format>?
  private let day: UnsafeMutablePointer<lxw_format>?
  /// Formats of numbers by their decimals.
  private let numbers: [UnsafeMutablePointer<lxw_format>?]

  /// Adds the formats to a workbook.
  @unsafe init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    unsafe heading = workbook_add_format(book)
    unsafe format_set_bold(heading)
    unsafe format_set_text_wrap(heading)
    unsafe format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    unsafe format_set_bg_color(heading, 0xEEF2F7)
    unsafe format_set_border(heading, UInt8(LXW_BORDER_THIN.rawValue))
    unsafe text = Styles.cell(book, "General")
    unsafe format_set_text_wrap(text)
    unsafe day = Styles.cell(book, "dd/mm/yyyy")
    unsafe numbers = ["#,##0", "#,##0.0", "#,##0.00", "#,##0.000"].map { code in
      unsafe Styles.cell(book, code)
    }
  }

  /// A format with a number code, at the top of its row.
  @unsafe private static func cell(
    _ book: UnsafeMutablePointer<lxw_workbook>, _ code: String
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = unsafe workbook_add_format(book)
    unsafe format_set_num_format(format, code)
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return unsafe format
  }

  /// Writes a cell in the format of its kind; text beyond the 32,767 characters of a cell is cut.
  @unsafe func write(
    _ cell: Cell, to sheet: UnsafeMutablePointer<lxw_worksheet>, row: UInt32, _ column: UInt16
  ) -> lxw_error {
    switch cell {
    case .empty: return LXW_NO_ERROR
    case .text(let words):
      return unsafe worksheet_write_string(sheet, row, column, Styles.cut(words), text)
    case .number(let value, let decimals):
      let format = unsafe numbers[min(max(0, decimals), numbers.count - 1)]
      return unsafe worksheet_write_number(sheet, row, column, value, format)
    case .day(let date):
      let parts = date.parts
      var written = lxw_datetime()
      (written.year, written.month, written.day) = (
        Int32(parts.year), Int32(parts.month), Int32(parts.day)
      )
      return unsafe worksheet_write_datetime(sheet, row, column, &written, day)
    }
  }

  private static func cut(_ text: String) -> String {
    text.utf8.count <= 32_767 || text.unicodeScalars.count <= 32_767
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(32_766))) + "…"
  }
}
