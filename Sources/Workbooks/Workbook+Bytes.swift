internal import Compression

extension Workbook {
  /// A file inside the workbook's own.
  package struct Part: Sendable, Hashable {
    /// Path inside the workbook.
    package let name: String
    /// XML.
    package let bytes: [UInt8]
  }

  /// The file as XLSX (ECMA-376), made in memory; the same workbook gives the same bytes.
  package func bytes() throws(WorkbookError) -> [UInt8] { try Workbook.packed(try parts()) }

  /// The files inside, in their order.
  package func parts() throws(WorkbookError) -> [Part] {
    var names: Set<String> = []
    for sheet in sheets {
      guard !sheet.name.isEmpty, names.insert(sheet.name.lowercased()).inserted else {
        throw WorkbookError(sheet: sheet.name, reason: "the name is empty or taken")
      }
    }
    var strings = SharedStrings()
    let sheets = sheets.enumerated().map { index, sheet in
      Part(
        name: "xl/worksheets/sheet\(index + 1).xml",
        bytes: sheet.part(isFirst: index == 0, footer: footer(of: sheet), strings: &strings))
    }
    let heads = [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", packageRelations),
      ("docProps/core.xml", properties), ("xl/workbook.xml", book),
      ("xl/_rels/workbook.xml.rels", bookRelations), ("xl/styles.xml", CellStyle.part),
    ]
    return heads.map { Part(name: $0, bytes: Array($1.utf8)) } + sheets
      + [Part(name: "xl/sharedStrings.xml", bytes: strings.part)]
  }

  /// The file that holds such parts.
  package static func packed(_ parts: [Part]) throws(WorkbookError) -> [UInt8] {
    var file = ZipFile()
    do throws(CompressionError) {
      for part in parts { try file.add(part.name, part.bytes) }
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
