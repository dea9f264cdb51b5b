internal import CXlsx
internal import FoundationEssentials
internal import Measures

extension Workbook {
  /// The file as XLSX; the same workbook gives the same bytes.
  ///
  /// The library writes to a path only, so the bytes pass through a temporary file.
  package func bytes() throws(WorkbookError) -> [UInt8] {
    let file = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID()).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try write(to: file.path)
    guard let data = try? Data(contentsOf: file) else {
      throw WorkbookError(sheet: "", reason: "'\(file.path)' cannot be read back")
    }
    return [UInt8](data)
  }

  private func write(to path: String) throws(WorkbookError) {
    guard let book = unsafe workbook_new(path) else {
      throw WorkbookError(sheet: "", reason: "there is not enough memory")
    }
    do throws(WorkbookError) {
      try check(unsafe setProperties(of: book))
      let styles = unsafe Styles(book)
      var names: Set<String> = []
      for sheet in sheets {
        guard !sheet.name.isEmpty, names.insert(sheet.name.lowercased()).inserted else {
          throw WorkbookError(sheet: sheet.name, reason: "the name is empty or taken")
        }
        try unsafe write(sheet, to: book, styles)
      }
    } catch {
      unsafe lxw_workbook_free(book)
      throw error
    }
    try check(unsafe workbook_close(book))
  }

  private func check(_ code: lxw_error, sheet: String = "") throws(WorkbookError) {
    guard code != LXW_NO_ERROR else { return }
    let reason = unsafe lxw_strerror(code).map { unsafe String(cString: $0) }
    throw WorkbookError(sheet: sheet, reason: reason ?? "error \(code.rawValue)")
  }

  @unsafe private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>) -> lxw_error {
    unsafe title.withCString { title in
      unsafe author.withCString { author in
        var properties = unsafe lxw_doc_properties()
        unsafe properties.title = UnsafeMutablePointer(mutating: title)
        unsafe properties.author = UnsafeMutablePointer(mutating: author)
        unsafe properties.created = day.number * 86_400
        return unsafe workbook_set_properties(book, &properties)
      }
    }
  }

  @unsafe private func write(
    _ sheet: Worksheet, to book: UnsafeMutablePointer<lxw_workbook>, _ styles: borrowing Styles
  ) throws(WorkbookError) {
    guard let own = unsafe workbook_add_worksheet(book, sheet.name) else {
      throw WorkbookError(sheet: sheet.name, reason: "the library refuses the sheet")
    }
    unsafe setUp(own, for: sheet)
    for (index, column) in sheet.columns.enumerated() {
      let at = UInt16(index)
      try check(
        unsafe worksheet_set_column(own, at, at, Double(column.width), nil), sheet: sheet.name)
      try check(
        unsafe worksheet_write_string(own, 0, at, column.title, styles.heading),
        sheet: sheet.name)
    }
    for (number, row) in sheet.rows.enumerated() {
      for (index, cell) in row.enumerated() {
        let code = unsafe styles.write(cell, to: own, row: UInt32(number + 1), UInt16(index))
        try check(code, sheet: sheet.name)
      }
    }
  }

  /// Freezes the headings, offers filters, and lays the sheet out on A4 across.
  @unsafe private func setUp(_ own: UnsafeMutablePointer<lxw_worksheet>, for sheet: Worksheet) {
    let last = UInt16(max(0, sheet.columns.count - 1))
    unsafe worksheet_freeze_panes(own, 1, UInt16(sheet.frozen))
    unsafe worksheet_autofilter(own, 0, 0, UInt32(sheet.rows.count), last)
    unsafe worksheet_set_landscape(own)
    unsafe worksheet_set_paper(own, Workbook.a4)
    unsafe worksheet_set_margins(own, 0.4, 0.4, 0.5, 0.6)
    unsafe worksheet_print_area(
      own, 0, 0, UInt32(sheet.rows.count), UInt16(max(0, sheet.printed - 1)))
    unsafe worksheet_fit_to_pages(own, 1, 0)
    unsafe worksheet_repeat_rows(own, 0, 0)
    unsafe worksheet_set_footer(
      own, "&L\(plain(String(title.prefix(100)))) – \(plain(sheet.name))&R\(plain(page)) &P/&N")
  }

  /// The number of A4 in the list of paper sizes of the format.
  private static let a4: UInt8 = 9

  /// Text in which no character is taken for a command of a footer.
  private func plain(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
  }
}
