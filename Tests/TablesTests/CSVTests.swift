import Findings
import Tables
import Testing

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
    ("a,b\n1\n", "a.csv:2:1: this row has 1 cells but the table has 2 columns"),
    ("a,a\n1,2\n", "a.csv:1:3: the column 'a' stands twice; the first is at 1:1"),
    ("a,,c\n1,2,3\n", "a.csv:1:3: column 2 has no name in the first row"),
    ("a,b\n1,\"x\n", "a.csv:2:3: this quoted cell is never closed; add a closing quote (\")"),
    (
      "a,b\n1,\"x\" y\n",
      "a.csv:2:7: text follows a closing quote; double the quotes inside a cell (\"\")"
    ),
    (
      "a,b\n1,x\u{202E}y\n",
      "a.csv:2:4: the character U+202E is invisible and not allowed in a table; delete it"
    ),
  ])
  func `says what is wrong and where`(text: String, message: String) {
    #expect(read(text).findings.first == message)
  }

  @Test func `names the byte that is not text`() {
    let (table, findings) = read(Array("a,b\nx,".utf8) + [0xE9, 0x0A])
    #expect(table == nil)
    #expect(
      findings == [
        "a.csv:2: byte 6 is not valid UTF-8; save the file as 'CSV UTF-8' or 'Unicode Text'"
      ])
  }

  @Test func `is written so that it reads back and runs no formula`() {
    let rows = [["a", "b"], ["x, \"y\"\nz", "=1+1"], ["-3.5", "đ"]]
    let (table, findings) = read(writeCSV(rows))
    #expect(findings == [])
    #expect(
      table?.rows.map { $0.cells.map(\.text) } == [["x, \"y\"\nz", "'=1+1"], ["-3.5", "đ"]])
  }
}
