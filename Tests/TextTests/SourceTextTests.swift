import Findings
import Testing
import Text

private func read(_ bytes: [UInt8]) -> (text: String?, messages: [String]) {
  var findings = FindingList()
  let text = SourceText.read(bytes, at: Place("a.csv"), findings: &findings)
  return (text?.string, findings.sorted.map { "\($0.place): \($0.rule.id): \($0.text)" })
}

/// Text as UTF-16, low byte first unless told.
private func utf16(_ text: String, mark: Bool = true, isBig: Bool = false) -> [UInt8] {
  ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
    let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
    return isBig ? [high, low] : [low, high]
  }
}

private let table = "id,name\n1,Sở Nội vụ tỉnh\n2,Ủy ban nhân dân các xã\n"

@Suite struct `A text` {
  @Test func `is UTF-8 with or without a mark, or UTF-16 with one`() {
    for bytes in [
      Array(table.utf8), [0xEF, 0xBB, 0xBF] + Array(table.utf8), utf16(table),
      utf16(table, isBig: true),
    ] {
      #expect(read(bytes).text == table)
      #expect(read(bytes).messages == [])
    }
    #expect(read(utf16("😀")).text == "😀")
  }

  @Test func `has LF at the end of its lines, whoever wrote it`() {
    #expect(read(Array("a\r\nb\rc\n".utf8)).text == "a\nb\nc\n")
  }

  private static let refused: [(bytes: [UInt8], encoding: String, place: String)] = [
    (utf16(table, mark: false), "UTF-16 without a byte order mark", "a.csv"),
    (utf16(table, mark: false, isBig: true), "UTF-16 without a byte order mark", "a.csv"),
    (
      Array(utf16(table).dropLast()), "UTF-16 that is broken: it ends within a character",
      "a.csv:3:25"
    ),
    (
      utf16("a\n") + [0x00, 0xD8] + [0x62, 0x00],
      "UTF-16 that is broken: half a character stands here", "a.csv:2:1"
    ),
    ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "UTF-32", "a.csv"),
    ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], "UTF-32", "a.csv"),
    (
      table.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8), 0, 0] },
      "UTF-32 without a byte order mark", "a.csv"
    ),
  ]

  @Test(arguments: refused)
  func `in another encoding of Unicode is refused by name`(
    bytes: [UInt8], encoding: String, place: String
  ) {
    let (text, messages) = read(bytes)
    #expect(text == nil)
    #expect(
      messages == [
        "\(place): other-encoding: the file is \(encoding); save it as 'CSV UTF-8', a text as "
          + "UTF-8"
      ])
  }

  private static let others: [(bytes: [UInt8], kind: String)] = [
    ([0x50, 0x4B, 3, 4, 9], "an Excel workbook or another packed file"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "a workbook or document of an old Office"),
    (Array("%PDF-1.7".utf8), "a PDF"),
    (Array("{\\rtf1 a}".utf8), "a document of a word processor (RTF)"),
  ]

  @Test(arguments: others)
  func `is no file of another program under a name of ours`(bytes: [UInt8], kind: String) {
    #expect(
      read(bytes).messages == [
        "a.csv: no-text: the file is \(kind), whatever its name says; save it as 'CSV UTF-8', a text "
          + "as UTF-8"
      ])
  }

  @Test(arguments: [
    // "Tỉnh ủy, cán bộ" as bytes of each encoding.
    ("TØnh ñy, c¸n bé", "; the file seems to be TCVN3 (ABC)", "D8", "2:2"),
    ("Tænh uûy, caùn boä", "; the file seems to be VNI", "E6", "2:2"),
    ("Tính uÒy, cán bôò, ðôÌng chí", "; the file seems to be Windows-1258", "ED", "2:2"),
    ("Zürich", "", "FC", "2:2"),
  ])
  func `in an encoding from before Unicode is refused, by name where its words tell it`(
    letters: String, guess: String, byte: String, place: String
  ) throws {
    let bytes = try letters.unicodeScalars.map { try #require(UInt8(exactly: $0.value)) }
    #expect(
      read(Array("id,ten\n".utf8) + bytes).messages == [
        "a.csv:\(place): invalid-text: the byte \(byte) here is not UTF-8\(guess); save the file as "
          + "'CSV UTF-8', a text as UTF-8"
      ])
  }

  @Test(arguments: [
    ("Hµ Néi", "Hµ", "Hà", "TCVN3 (ABC)"), ("C¸n bé trÎ", "C¸n", "Cán", "TCVN3 (ABC)"),
    ("b\u{AD}íc ®Çu", "b\u{AD}íc", "bước", "TCVN3 (ABC)"),
    ("Tænh uûy", "Tænh", "Tỉnh", "VNI"), ("Caùn boä treû, ñaûng vieân", "Caùn", "Cán", "VNI"),
    ("ðôÌng chí, cán bôò", "ðôÌng", "đồng", "Windows-1258"),
    ("CÃ¡n bá»™", "CÃ¡n", "Cán", "UTF-8 that was read as Windows-1252"),
    ("Ä\u{90}áº£ng", "", "Đảng", "UTF-8 that was read as Windows-1252"),
  ])
  func `of another encoding that was saved as UTF-8 is refused, with what it means`(
    text: String, word: String, meant: String, encoding: String
  ) {
    let (read, messages) = read(Array("id\r1\r\(text)\r".utf8))
    #expect(read == nil)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("a.csv:3:1: old-encoding: '") ?? false)
    let shown = word.unicodeScalars.contains("\u{AD}") ? "b\\u{ad}íc" : word
    let lead = text.hasPrefix("Ä") ? "'Ä\\u{90}áº£ng' is 'Đảng'" : "'\(shown)' is '\(meant)'"
    #expect(messages.first?.contains("\(lead) in the encoding \(encoding);") ?? false)
  }

  @Test(arguments: [
    "Café, Zürich, résumé, El Niño, naïve, São Paulo, François Citroën, Noël, über",
    "5 µm, 20 °C, 3×4, m², ½ giờ, © 2026, Company®, «cán bộ», § 5, 1 £, ±3", "Nguyễn Văn Tèo",
    "Độ 3·n + ½·m", table,
  ])
  func `may hold words and signs of other languages`(text: String) {
    #expect(read(Array(text.utf8)).messages == [])
  }

  @Test func `holds no hidden character: each is told at its first place, with its number`() {
    let (text, messages) = read(Array("id,a\r\n1,x\u{202E}y\r\n2,\u{AD}\u{AD}z\u{0}\r\n".utf8))
    #expect(text == nil)
    #expect(
      messages == [
        "a.csv:2:4: forbidden-character: the character U+202E RIGHT-TO-LEFT OVERRIDE is not "
          + "allowed, and stands 1 time in the file; it cannot be seen; delete it",
        "a.csv:3:3: forbidden-character: the character U+00AD SOFT HYPHEN is not allowed, and "
          + "stands 2 times in the file; word processors and web pages leave it in words; delete it",
        "a.csv:3:6: forbidden-character: the character U+0000 is not allowed, and stands 1 "
          + "time in the file; it cannot be seen; delete it",
      ])
  }

  @Test(arguments: [
    ("\u{2028}", "it ends no line here; write a line break in its place"),
    ("\u{C}", "it ends no line here; write a line break in its place"),
    ("\u{FFFD}", "a letter was lost here in a conversion; type it anew"),
    ("\u{F0B7}", "it is a sign of one font alone; type the sign that is meant"),
  ])
  func `tells what to do about each kind of them`(character: String, advice: String) {
    #expect(read(Array("a\(character)b".utf8)).messages.first?.hasSuffix(advice) ?? false)
  }

  @Test func `of a confidential file is told without a piece of it`() {
    for bytes in [Array("C¸n bé trÎ".utf8), [0x61, 0xC3, 0x28], Array("a\u{200B}".utf8)] {
      var findings = FindingList()
      let place = Place("rosters/a.csv", isConfidential: true)
      #expect(SourceText.read(bytes, at: place, findings: &findings) == nil)
      for finding in findings.sorted {
        #expect(finding.place.isConfidential)
        #expect(!finding.text.contains("C¸n") && !finding.text.contains("Cán"))
        #expect(finding.values["text"] == nil && finding.values["byte"] == nil)
      }
    }
  }
}
