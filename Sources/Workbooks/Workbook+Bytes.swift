internal import Compression

extension Workbook {
  /// The file as XLSX (ECMA-376), made in memory; the same workbook gives the same bytes.
  package func bytes() throws(WorkbookError) -> [UInt8] {
    var names: Set<String> = []
    for sheet in sheets {
      guard !sheet.name.isEmpty, names.insert(sheet.name.lowercased()).inserted else {
        throw WorkbookError(sheet: sheet.name, reason: "the name is empty or taken")
      }
    }
    var strings = SharedStrings()
    let parts = sheets.enumerated().map { index, sheet in
      sheet.part(isFirst: index == 0, footer: footer(of: sheet), strings: &strings)
    }
    var file = ZipFile()
    do throws(CompressionError) {
      try file.add("[Content_Types].xml", Array(contentTypes.utf8))
      try file.add("_rels/.rels", Array(packageRelations.utf8))
      try file.add("docProps/core.xml", Array(properties.utf8))
      try file.add("xl/workbook.xml", Array(book.utf8))
      try file.add("xl/_rels/workbook.xml.rels", Array(bookRelations.utf8))
      try file.add("xl/styles.xml", Array(CellStyle.part.utf8))
      for (index, part) in parts.enumerated() {
        try file.add("xl/worksheets/sheet\(index + 1).xml", part)
      }
      try file.add("xl/sharedStrings.xml", strings.part)
    } catch {
      throw WorkbookError(sheet: "", reason: "\(error)")
    }
    return file.finished
  }

  /// What stands at the foot of each printed page: title and sheet, and the page's number.
  private func footer(of sheet: Worksheet) -> String {
    "&L\(plain(String(title.prefix(100)))) – \(plain(sheet.name))&R\(plain(page)) &P/&N"
  }

  /// Text in which no character is taken for a command of a footer.
  private func plain(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
  }
}
