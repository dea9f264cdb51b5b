import Markup
import Testing

@testable import Downloads

@Suite struct `A scanner of JSON` {
  private func fault(_ text: String) -> String? {
    do throws(SyntaxFault) {
      try JSONScanner.check(Array(text.utf8))
      return nil
    } catch {
      return "\(error.offset): \(error)"
    }
  }

  @Test(arguments: [
    "[]", " {} ", "null", "-0.5e+3", "\"ừ\\u1EeB\\n\\\\\"",
    "[1,[],{\"a\":[true,{\"b\":false}]},0]\n",
    "{\"a\" : { } , \"b\":[ ]}",
  ])
  func `takes what is valid`(text: String) { #expect(fault(text) == nil) }

  @Test(arguments: [
    ("", "0: a value is missing"), ("[1", "2: a comma or a closing bracket is missing"),
    ("[1,]", "3: a value is missing"), ("{\"a\"}", "4: a colon is missing"),
    ("{a:1}", "1: a text in quotes is missing"),
    ("[1}", "2: a comma or a closing bracket is missing"),
    ("{\"a\":1,}", "7: a text in quotes is missing"), ("01", "0: a value is missing"),
    ("1.", "2: digits are missing"), ("1e", "2: digits are missing"),
    ("nul", "0: a value is missing"),
    ("\"\\x\"", "2: no such escape"), ("\"\\u12\"", "2: no such escape"),
    ("\"a", "2: a text is never closed"),
    ("\"\u{1}\"", "1: a control character stands in a text"),
    ("1 2", "2: something follows the value"),
    ("[]]", "2: something follows the value"),
  ])
  func `tells the first fault`(text: String, expected: String) { #expect(fault(text) == expected) }

  @Test func `goes as deep as the value`() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(fault(deep + String(repeating: "]", count: 100_000)) == nil)
    #expect(fault(deep) == "100000: a value is missing")
  }

  @Test func `takes what the program writes`() throws {
    let json = JSON.record([
      (
        "ừ\"\\\n\u{1}\u{2028}",
        .list([.null, .flag(true), .whole(-3), .decimal("8.4"), .record([])])
      )
    ])
    try JSONScanner.check(json.bytes)
  }
}

@Suite struct `A scanner of calendars` {
  private func fault(_ lines: String..., end: String = "\r\n") -> String? {
    do throws(SyntaxFault) {
      try CalendarScanner.check(Array(lines.map { $0 + end }.joined().utf8))
      return nil
    } catch {
      return "\(error.offset): \(error)"
    }
  }

  @Test func `takes what is valid`() {
    #expect(fault("BEGIN:A", "X;Y=1:ừ", " và tiếp", "BEGIN:B", "END:B", "END:A") == nil)
  }

  @Test func `tells the first fault`() {
    #expect(fault("BEGIN:A", "END:A", end: "\n") == "0: a line does not end in CR LF")
    #expect(fault("BEGIN:A", "END:B") == "9: a component is closed that is not open")
    #expect(fault("BEGIN:A") == "9: a component is never closed")
    #expect(fault() == "0: a component is never closed")
    #expect(fault("BEGIN:A", "x", "END:A") == "9: a line has no name")
    #expect(fault("BEGIN:A", "x:\u{1}", "END:A") == "11: a control character stands here")
    #expect(fault("X:a") == "0: a line stands outside the calendar")
    #expect(
      fault("BEGIN:A", "X:" + String(repeating: "a", count: 74), "END:A")
        == "9: a line is longer than 75 bytes")
  }
}
