import Characters
import Testing

@Suite struct `A hidden character` {
  @Test(arguments: [
    0x00, 0x07, 0x0B, 0x0C, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160,
    0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E,
    0x2060, 0x2064, 0x2065, 0x2066, 0x2069, 0x206F, 0x2800, 0x3164, 0xE000, 0xF0B7, 0xFDD0, 0xFE00,
    0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0, 0xFFF9, 0xFFFD, 0xFFFE, 0xFFFF, 0x1BCA0, 0x1D159, 0x1D173,
    0x1FFFE, 0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE01EF, 0xF0000, 0x10FFFF,
  ])
  func `is one that nobody sees, or that is no character`(code: UInt32) throws {
    #expect(try #require(Unicode.Scalar(code)).isHidden)
  }

  @Test func `is none of those that texts are written with`() {
    let written =
      "\t\n\r aZ09~ÀỹĐđƯư“”‘’–—…•§©®°±²½×÷€₫→≥≤≈✓☑ⅣΔμ①\u{A0}\u{3000}\u{301}\u{323}"
      + "漢字한글😀"
    #expect(written.unicodeScalars.filter(\.isHidden) == [])
  }

  @Test(arguments: [
    ("\u{AD}", "U+00AD SOFT HYPHEN"), ("\u{202E}", "U+202E RIGHT-TO-LEFT OVERRIDE"),
    ("\u{E0041}", "U+E0041 TAG LATIN CAPITAL LETTER A"), ("\u{FFFE}", "U+FFFE"),
  ])
  func `is named by its code and its name`(scalar: Unicode.Scalar, name: String) {
    #expect(scalar.spelling == name)
  }

  @Test func `is written by its code in messages, as are tabs and ends of lines`() {
    #expect("a\u{202E}b\u{E0041}\t\n\u{85}đ".shown == "a\\u{202e}b\\u{e0041}\\u{9}\\u{a}\\u{85}đ")
  }
}

@Suite struct `Spaces in a text` {
  @Test func `are plain ones, whatever keeps words together`() {
    #expect("20\u{A0}%\u{202F}\u{3000}\u{2009}x".withPlainSpaces == "20 %   x")
    #expect("a b".withPlainSpaces == "a b")
  }
}

@Suite struct `Lines of a text` {
  private func lines(_ text: String) -> [String] {
    Lines(Array(text.utf8)).map { String(decoding: $0.withoutLineEnd, as: UTF8.self) }
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
    ("a\rb\r", ["a", "b"]), ("\r\r\n\n", ["", "", ""]), ("a\u{2028}b\u{85}c\u{B}d\u{C}e\n", nil),
  ])
  func `end with LF, CR LF or CR, and with nothing else`(text: String, expected: [String]?) {
    #expect(lines(text) == expected ?? [String(text.dropLast())])
  }

  @Test(arguments: ["a\nđb\nc", "a\r\nđb\r\nc", "a\rđb\rc"])
  func `tell the line and column of a byte, and a line by its number`(text: String) throws {
    let lines = Lines(Array(text.utf8))
    let b = try #require(text.utf8.firstIndex(of: UInt8(ascii: "b")))
    let position = lines.position(ofByte: text.utf8.distance(from: text.utf8.startIndex, to: b))
    #expect(position == (2, 2))
    #expect(lines[2].map { Array($0) } == Array("đb".utf8))
    #expect(lines[4] == nil)
  }

  @Test(arguments: [
    ("a\nb", "a\nb"), ("a\r\nb\r\n\r\n", "a\nb\n\n"), ("a\rb\r\r", "a\nb\n\n"),
    ("\r\n\ra\n\r", "\n\na\n\n"), ("a\r", "a\n"), ("", ""),
  ])
  func `all end with LF for those who parse them`(text: String, expected: String) {
    #expect(String(decoding: Array(text.utf8).withLineFeeds(), as: UTF8.self) == expected)
  }
}
