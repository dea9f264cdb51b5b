import Findings
@testable import Tables
import Testing
import Text

private func read(_ text: String) -> (table: Table?, findings: [String]) {
  read(Array(text.utf8))
}

private func read(_ bytes: [UInt8]) -> (table: Table?, findings: [String]) {
  var findings = FindingList()
  let table = Table.read(bytes, file: "a.csv", findings: &findings)
  return (table, findings.sorted.map { "\($0.place): \($0.text)" })
}

@Suite struct `A CSV table` {
  @Test(arguments: [
    "id,name\n1,Hà Nội\n", "\u{FEFF}id;name\r\n1;Hà Nội\r\n", "id\tname\r1\tHà Nội",
    "id,name,,\n1, \"Hà Nội\" ,\n,,\n",
  ])
  func `reads what spreadsheets write`(text: String) {
    let (table, findings) = read(text)
    #expect(findings == [])
    #expect(table?.columns.map(\.name) == ["id", "name"])
    #expect(table?.rows.map { $0.cells.map(\.text) } == [["1", "Hà Nội"]])
  }

  @Test func `reads UTF-16 in either order`() {
    let units = Array("id;name\n1;Đỗ\n".utf16)
    var (little, big): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
    for unit in units {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    for bytes in [little, big] {
      #expect(read(bytes).table?.rows.map { $0.cells.map(\.text) } == [["1", "Đỗ"]])
    }
  }

  @Test func `knows the physical line and column of each cell`() {
    let table = read("id,text,end\nđ1,\"a \"\"b\"\"\nsecond line\",x\n2,c,đ\n").table
    #expect(table?.rows[0].cells.map(\.text) == ["đ1", "a \"b\"\nsecond line", "x"])
    #expect(
      table?.rows[0].cells.map(\.place.description) == ["a.csv:2:1", "a.csv:2:5", "a.csv:3:14"])
    #expect(
      table?.rows[1].cells.map(\.place.description) == ["a.csv:4:1", "a.csv:4:3", "a.csv:4:5"])
  }

  @Test(arguments: [
    ("", "a.csv:1: the file has no row of headings"),
    (
      "a,b\n1,2,3\n",
      "a.csv:2:5: this row has 3 cells but the table has 2 columns; quote the cell that holds a "
        + "separator"
    ),
    ("a,b\n1\n", "a.csv:2:1: this row has 1 cell but the table has 2 columns"),
    ("a,a\n1,2\n", "a.csv:1:3: the column 'a' stands twice; the first is at 1:1"),
    ("a,,c\n1,2,3\n", "a.csv:1:3: column 2 has no name in the first row"),
    (
      "a,b\n1,\"x\n",
      "a.csv:2:3: the quote that opens this cell is never closed; add a closing quote (\")"
    ),
    (
      "a,\"b\n1,2\n",
      "a.csv:1:3: the quote that opens this cell is never closed; add a closing quote (\")"
    ),
    (
      "a,b\n1,\"x\" y\n",
      "a.csv:2:7: text follows a closing quote; double the quotes inside a cell (\"\")"
    ),
    (
      "a,b,c,d\r1,\"x,y,z\r2,\"p\",q,r\r",
      "a.csv:2:3: the quote that opens this cell is closed only in line 3, within another cell; add "
        + "its closing quote (\")"
    ),
    (
      "a,b,c\n1,\"x,y\n2,p,q\n3,r,s\n4,\"t\",u\n",
      "a.csv:2:3: this quoted cell holds 3 lines that look like rows of the table; add the closing "
        + "quote (\") that it lacks"
    ),
    (
      "a;b;c\n1;\"x;y\n2;p;q\n3;r;s\n4;r\";s\n",
      "a.csv:2:3: this quoted cell holds 3 lines that look like rows of the table; add the closing "
        + "quote (\") that it lacks"
    ),
    (
      "a,b\n1,x\u{202E}y\n",
      "a.csv:2:4: the character U+202E RIGHT-TO-LEFT OVERRIDE is not allowed, and stands 1 time in "
        + "the file; it cannot be seen; delete it"
    ),
  ])
  func `says what is wrong and where`(text: String, message: String) {
    #expect(read(text).findings.first == message)
  }

  @Test func `says only that a quote is missing, not what follows from it`() {
    #expect(read("a,b,c\n1,\"x\n2,p,q\n").findings.count == 1)
    #expect(read("a,b,c\n1,\"x,y\n2,p,q\n3,\"r\",s\n").findings.count == 1)
  }

  @Test(arguments: [
    "a,b,c\n1,\"Nam, nữ, trẻ em:\nhai, ba, bốn\ncộng lại\",x\n",
    "a,b\n1,\"x,y\nz,t\"\n", "a,b,c\n1,\"x\ny\nz\",2\n", "a,b,c\n1,\"họp ở a,b,c\n\",2\n",
  ])
  func `may hold cells of several lines`(text: String) {
    #expect(read(text).findings == [])
  }

  @Test func `takes the separator that a first line states`() {
    let (table, findings) = read("sep=;\nid;name\n1;Hà Nội, Huế\n")
    #expect(findings == [])
    #expect(table?.columns.map(\.name) == ["id", "name"])
    #expect(table?.rows.map { $0.cells.map(\.text) } == [["1", "Hà Nội, Huế"]])
    #expect(table?.rows.first?.place.description == "a.csv:3:1")
  }

  @Test func `names the byte that is not text`() {
    let (table, findings) = read(Array("a,b\nx,".utf8) + [0xE9, 0x0A])
    #expect(table == nil)
    #expect(
      findings == [
        "a.csv:2:3: the byte E9 here is not UTF-8; save the file as 'CSV UTF-8', a text as UTF-8"
      ])
  }

  @Test func `has plain spaces and composed letters in its cells`() {
    let table = read("a,b\n20\u{A0}%,Ha\u{300} No\u{323}\u{302}i\u{A0}\n").table
    #expect(
      table?.rows.first?.cells.map { Array($0.text.utf8) }
        == [Array("20 %".utf8), Array("Hà Nội".utf8)])
  }

  @Test func `lets nothing be told but places once it is confidential`() throws {
    let table = try #require(read("code,born\nS-1,1984\n").table).confidential
    #expect(table.place.isConfidential && table.columns[1].place.isConfidential)
    let cell = table.rows[0].cells[1]
    #expect(cell.place == Place("a.csv", line: 2, column: 5, isConfidential: true))
    #expect(cell.text == "1984" && table.rows[0].place.isConfidential)
  }

  @Test func `is written so that it reads back`() {
    let rows = [["a", "b"], ["x, \"y\"\nz", "=1+1"], ["-3.5", "đ"]]
    let (table, findings) = read(writeCSV(rows))
    #expect(findings == [])
    #expect(
      table?.rows.map { $0.cells.map(\.text) } == [["x, \"y\"\nz", "'=1+1"], ["-3.5", "đ"]])
  }
}

@Suite struct `The limits of a table` {
  private let limits = TableLimits(bytes: 1 << 20, rows: 3, columns: 4, cell: 10)

  private func findings(_ text: String) throws -> (table: Table?, messages: [String]) {
    var findings = FindingList()
    let place = Place("a.csv")
    let source = try #require(SourceText.read(Array(text.utf8), at: place, findings: &findings))
    let table = Table.read(source, at: place, limits: limits, findings: &findings)
    return (table, findings.sorted.map { "\($0.place): \($0.text)" })
  }

  @Test func `are reached without a word`() throws {
    let (table, messages) = try findings("a,b,c,d\n1,2,3,đđđđđđđđđđ\n\n,,,,,,\n1,2,3,4\n1,2,3,4\n")
    #expect(messages == [])
    #expect(table?.rows.count == 3)
    #expect(table?.isWhole ?? false)
  }

  @Test func `leave out the rows beyond, and say so once`() throws {
    let (table, messages) = try findings("a\n1\n2\n3\n4\n5\n")
    #expect(
      messages == [
        "a.csv:5: this row and those below it are not read, a table may have 3 at most; split it, "
          + "or leave rows out"
      ])
    #expect(table?.rows.count == 3)
    #expect(table?.isWhole == false)
  }

  @Test func `refuse a table that is too wide`() throws {
    let (table, messages) = try findings("a,b,c,d,e,f\n1\n")
    #expect(
      messages == [
        "a.csv:1:9: a table may have 4 columns at most; delete those that nobody reads"
      ])
    #expect(table == nil)
    let wide = String(repeating: ",", count: 1000)
    #expect(
      try findings("a,b\n1,2\(wide)3\n").messages == [
        "a.csv:2:5: this row has 1002 cells but the table has 2 columns; quote the cell that holds a "
          + "separator"
      ])
  }

  @Test func `refuse a cell that is too long, in the headings or below`() throws {
    let long = String(repeating: "đ", count: 11)
    let words =
      "this cell has more than 10 characters; is a quote (\") missing, or a line break?"
    #expect(try findings("a,b\n1,\"\(long)\"\n").messages == ["a.csv:2:4: " + words])
    #expect(try findings("a,\(long)\n1,2\n").messages == ["a.csv:1:3: " + words])
    #expect(try findings("a,\(long)\n1,2\n").table == nil)
  }
}

@Suite struct `A cell that a spreadsheet could run` {
  @Test(arguments: [
    "=1+1", "+1", "-x", "@SUM(A1)", "-0x1F", "+inf", "-inf", "-nan", "-1e5", "+3", "-", "--1",
    "-1.",
    "-.5", "=", " =1+1", "\u{A0}=1", "\u{3000}＝1", "＝1+1", "＋1", "－1", "＠x", "﹦1", "'=1", "''-x",
    "-12,5", "=cmd|' /C calc'!A0", "-12.5; =x",
  ])
  func `gets an apostrophe, and gives it back`(text: String) {
    #expect(FormulaGuard.guarded(text).hasPrefix("'"))
    #expect(FormulaGuard.plain(FormulaGuard.guarded(text)) == text)
  }

  @Test(arguments: [
    ("a;=1", "a;'=1"), ("a; +b;c", "a;' +b;c"), ("a\n=1", "a\n'=1"), ("\t=1", "\t'=1"),
    ("a\r\n- b", "a\r\n'- b"), ("a;;=1;", "a;;'=1;"),
  ])
  func `gets one wherever another separator could cut it`(text: String, guarded: String) {
    #expect(FormulaGuard.guarded(text) == guarded)
    #expect(FormulaGuard.plain(guarded) == text)
  }

  @Test(arguments: [
    "12", "-12", "-12.5", "0.5", "", "a-b", "a = b", "29-ĐA/TU", "'x'", "2026-05-03", "nan", "inf",
    "a, =b", "1 + 1", "'", "a | b", "nv-1 | nv-2", "−5",
  ])
  func `is none that is plain text or a plain decimal`(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.plain(text) == text)
  }
}
