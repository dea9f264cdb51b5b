/// Where the names of the format's parts begin.
private let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
private let packaging = "http://schemas.openxmlformats.org/package/2006"

extension Workbook {
  /// What kind each part is of.
  var contentTypes: String {
    let sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let parts =
      [
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
        ("/xl/workbook.xml", sheet + ".sheet.main"), ("/xl/styles.xml", sheet + ".styles"),
        ("/xl/sharedStrings.xml", sheet + ".sharedStrings"),
      ] + sheets.indices.map { ("/xl/worksheets/sheet\($0 + 1).xml", sheet + ".worksheet") }
    return declaration + "<Types xmlns=\"\(packaging)/content-types\">"
      + "<Default Extension=\"rels\""
      + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)+xml\"/>" }.joined()
      + "</Types>"
  }

  /// The parts with which a reader begins.
  var packageRelations: String {
    relations([
      ("\(office)/officeDocument", "xl/workbook.xml"),
      ("\(packaging)/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  /// The parts that belong to the book: its sheets, then formats and texts.
  var bookRelations: String {
    relations(
      sheets.indices.map { ("\(office)/worksheet", "worksheets/sheet\($0 + 1).xml") }
        + [("\(office)/styles", "styles.xml"), ("\(office)/sharedStrings", "sharedStrings.xml")])
  }

  private func relations(_ targets: [(type: String, path: String)]) -> String {
    declaration + "<Relationships xmlns=\"\(packaging)/relationships\">"
      + targets.enumerated().map { index, target in
        "<Relationship Id=\"rId\(index + 1)\" Type=\"\(target.type)\" Target=\"\(target.path)\"/>"
      }.joined() + "</Relationships>"
  }

  /// The list of sheets.
  var book: String {
    let entries = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(escaped(sheet.name))\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
    }
    let names = sheets.enumerated().flatMap { index, sheet in sheet.definedNames(index: index) }
    return declaration + "<workbook \(mainSpace) xmlns:r=\"\(office)\">"
      + "<bookViews><workbookView xWindow=\"240\" yWindow=\"15\" windowWidth=\"16095\""
      + " windowHeight=\"9660\"/></bookViews><sheets>\(entries.joined())</sheets>"
      + "<definedNames>\(names.sorted().joined())</definedNames></workbook>"
  }

  /// What the file says of itself.
  var properties: String {
    let time = "\(day)T00:00:00Z"
    let (title, author) = (escaped(title), escaped(author))
    return declaration + "<cp:coreProperties xmlns:cp=\"\(packaging)/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
      + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(title)</dc:title><dc:creator>\(author)</dc:creator>"
      + "<cp:lastModifiedBy>\(author)</cp:lastModifiedBy>"
      + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(time)</dcterms:created>"
      + "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">\(time)</dcterms:modified>"
      + "</cp:coreProperties>"
  }
}
