import Tables
import Testing

@Suite struct `A table with some of its rows` {
  @Test(arguments: [
    ("id,a\n1,x\n2,y\n3,z\n", [2, 4], "id,a\n1,x\n3,z\n"),
    ("id,a\r\n1,x\r\n2,y", [3], "id,a\r\n2,y"),
    ("id,a\r1,x\r2,y\r", [2], "id,a\r1,x\r"),
    ("id,a\n1,\"x\ny\"\n2,z\n", [2], "id,a\n1,\"x\ny\"\n"),
    ("id,a\n1,\"x\ny\"\n2,z\n", [4], "id,a\n2,z\n"),
    ("id,a\n1,x\n", [], "id,a\n"),
  ])
  func `has them as they were written`(text: String, lines: [Int], kept: String) {
    #expect(String(decoding: rows(of: Array(text.utf8), at: Set(lines)), as: UTF8.self) == kept)
  }

  @Test func `keeps its bytes where it loses nothing, and loses its mark where it does`() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("id\n1\n2\n".utf8)
    #expect(rows(of: bytes, at: [2, 3]) == bytes)
    #expect(rows(of: bytes, at: [2]) == Array("id\n1\n".utf8))
  }
}
