import Measures
import Testing
import Workbooks

/// A small workbook with every kind of cell.
func sample(_ sheets: [Worksheet]? = nil) throws -> Workbook {
  let day = try #require(Day(year: 2026, month: 10, day: 31))
  let sheet = Worksheet(
    name: "Kết quả", columns: [.init("Mã", width: 10), .init("Giá trị", width: 12)], frozen: 1,
    printed: 1,
    rows: [
      [.text("=1+1"), .number(8.405_172_413_793_103, decimals: 1)],
      [.text("Sở Nội vụ & <đoàn thể>"), .whole(2432)], [.empty, .day(day)],
    ])
  return Workbook(
    title: "Tiến độ & mục tiêu", author: "Văn phòng", day: day, page: "Trang",
    sheets: sheets ?? [sheet])
}

@Suite struct `A workbook` {
  @Test func `has the same bytes whenever it is written`() throws {
    #expect(try sample().bytes() == sample().bytes())
  }

  @Test func `is a zip file`() throws {
    #expect(try sample().bytes().starts(with: [0x50, 0x4B, 0x03, 0x04]))
  }

  @Test func `keeps text as text, numbers as numbers and days as days`() throws {
    let sheet = try part("xl/worksheets/sheet1.xml", of: sample())
    for cell in [
      #"<c r="A2" s="2" t="s"><v>2</v></c>"#, #"<c r="B2" s="5"><v>8.405172413793103</v></c>"#,
      #"<c r="B3" s="4"><v>2432</v></c>"#, #"<c r="B4" s="3"><v>46326</v></c>"#,
    ] {
      #expect(sheet.contains(cell), "\(cell)")
    }
    #expect(!sheet.contains("<f>"))
    let strings = try part("xl/sharedStrings.xml", of: sample())
    #expect(strings.contains("<t>=1+1</t>"))
    #expect(strings.contains("<t>Sở Nội vụ &amp; &lt;đoàn thể&gt;</t>"))
  }

  @Test func `freezes its headings, filters, and prints across A4 with repeated headings`() throws {
    let sheet = try part("xl/worksheets/sheet1.xml", of: sample())
    for setting in [
      #"<pane xSplit="1" ySplit="1" topLeftCell="B2""#, #"<autoFilter ref="A1:B4"/>"#,
      #"<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/>"#,
      "<oddFooter>&amp;LTiến độ &amp;&amp; mục tiêu – Kết quả&amp;RTrang &amp;P/&amp;N</oddFooter>",
    ] {
      #expect(sheet.contains(setting), "\(setting)")
    }
    let book = try part("xl/workbook.xml", of: sample())
    #expect(book.contains(#"localSheetId="0">'Kết quả'!$1:$1</definedName>"#))
    #expect(book.contains(#"localSheetId="0">'Kết quả'!$A$1:$A$4</definedName>"#))
  }

  @Test func `keeps spaces, and writes what XML cannot hold as spreadsheets read it`() throws {
    let texts = [" a ", "b\u{7}c", "_x0041_", "d\ne", "_x41_"]
    let sheet = Worksheet(
      name: "A", columns: [.init("a", width: 5)], rows: texts.map { [.text($0)] })
    let strings = try part("xl/sharedStrings.xml", of: sample([sheet]))
    for text in [
      #"<si><t xml:space="preserve"> a </t></si>"#, "<t>b_x0007_c</t>", "<t>_x005F_x0041_</t>",
      "<t>d\ne</t>", "<t>_x41_</t>",
    ] {
      #expect(strings.contains(text), "\(text)")
    }
  }

  @Test func `holds each text once and counts its uses`() throws {
    let sheet = Worksheet(
      name: "A", columns: [.init("a", width: 5)], rows: [[.text("a")], [.text("b")], [.text("b")]])
    let strings = try part("xl/sharedStrings.xml", of: sample([sheet]))
    #expect(
      strings.contains(#"count="4" uniqueCount="2"><si><t>a</t></si><si><t>b</t></si></sst>"#))
  }

  @Test func `has columns beyond Z`() throws {
    let columns = (0..<29).map { Worksheet.Column("\($0)", width: 5) }
    let part = try part(
      "xl/worksheets/sheet1.xml", of: sample([Worksheet(name: "A", columns: columns, rows: [])]))
    #expect(part.contains(#"<autoFilter ref="A1:AC1"/>"#))
  }

  @Test func `is sound for the system's unzip`() throws {
    let types = try part("[[]Content_Types].xml", of: sample())
    #expect(types.hasSuffix("</Types>"))
  }

  @Test func `names sheets as programs allow`() {
    let name = "Kết quả: chỉ tiêu/mục tiêu của tỉnh Thái Nguyên"
    #expect(
      Worksheet(name: name, columns: [], rows: []).name == "Kết quả- chỉ tiêu-mục tiêu của ")
  }

  @Test func `cuts text that no cell can hold`() throws {
    let sheet = Worksheet(
      name: "A", columns: [.init("a", width: 5)],
      rows: [[.text(String(repeating: "đ", count: 40_000))]])
    let strings = try part("xl/sharedStrings.xml", of: sample([sheet]))
    #expect(strings.contains("đ…</t>"))
  }

  @Test func `refuses two sheets of one name`() throws {
    let sheet = Worksheet(name: "A", columns: [.init("a", width: 5)], rows: [])
    let workbook = try sample([sheet, sheet])
    let error = #expect(throws: WorkbookError.self) { try workbook.bytes() }
    #expect(
      error?.description
        == "the workbook cannot be written (sheet 'A'): the name is empty or taken")
  }
}
