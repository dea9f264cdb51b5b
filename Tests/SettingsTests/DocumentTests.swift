import Findings
import Testing

@testable import Settings

@Suite struct `A document` {
  @Test func `keeps order, places and quotes`() {
    var findings = FindingList()
    let node = Settings.parse(
      "đơn vị: không\nthẻ:\n  - 'no'\n  - |\n    a\n", file: "a.md", firstLine: 2,
      findings: &findings)
    #expect(findings.lines == [])
    guard case .mapping(let entries) = node?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.key) == ["đơn vị", "thẻ"])
    #expect(entries.map(\.place.description) == ["a.md:2:1", "a.md:3:1"])
    #expect(
      entries[0].value
        == Node(
          content: .scalar(text: "không", isQuoted: false),
          place: Place("a.md", line: 2, column: 9)))
    #expect(
      entries[1].value.content
        == .sequence([
          Node(
            content: .scalar(text: "no", isQuoted: true), place: Place("a.md", line: 4, column: 5)),
          Node(
            content: .scalar(text: "a\n", isQuoted: true), place: Place("a.md", line: 5, column: 5)),
        ]))
  }

  @Test(arguments: ["", "\n", "# chỉ có chú thích\n", "---\n"])
  func `without content is an empty mapping`(text: String) {
    var findings = FindingList()
    let node = Settings.parse(text, file: "a.yaml", findings: &findings)
    #expect(node?.content == .mapping([]))
    #expect(findings.lines == [])
  }

  static let refused = [
    (
      "đ: &ừ 1\nb: 2\n",
      ["a.yaml:1:4 anchors such as '&name' are not supported; leave it out, or quote the value"]
    ),
    ("đ: *ừ\n", ["a.yaml:1:4 aliases such as '*name' are not supported; repeat the value"]),
    ("đ: *b\n", ["a.yaml:1:4 aliases such as '*name' are not supported; repeat the value"]),
    (
      "đ: !!str 1\nx: [!ừ, 2]\n",
      [
        "a.yaml:1:4 tags such as '!name' are not supported; leave it out, or quote the value",
        "a.yaml:2:5 tags such as '!name' are not supported; leave it out, or quote the value",
      ]
    ),
    (
      "đ: {ừ: 1, ơ: 2, ừ: 3}\nđ: 1\n",
      [
        "a.yaml:1:17 the key 'ừ' stands twice, first at a.yaml:1:5; delete one",
        "a.yaml:2:1 the key 'đ' stands twice, first at a.yaml:1:1; delete one",
      ]
    ),
    ("[ừ]: 1\n", ["a.yaml:1:1 a key must be plain text, not a list"]),
    ("đ: 1\n---\nb: 2\n", ["a.yaml:2:1 a second document begins here; keep one to a file"]),
    (
      String(repeating: "[", count: 50_000),
      ["a.yaml:1:17 this is nested more than 16 levels deep"]
    ),
    (
      "đ: " + String(repeating: "x", count: 65_536),
      ["a.yaml:1:1 the text has 65540 bytes; settings may have 65536 at most"]
    ),
  ]

  @Test(arguments: refused)
  func `refuses what settings do not need`(text: String, words: [String]) {
    var findings = FindingList()
    _ = Settings.parse(text, file: "a.yaml", findings: &findings)
    #expect(findings.lines == words)
  }

  @Test func `may be 16 levels deep and 64 KB long`() {
    var findings = FindingList()
    let brackets = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
    let padding = String(repeating: " ", count: Settings.largest - brackets.utf8.count)
    #expect(Settings.parse(brackets + padding, file: "a.yaml", findings: &findings) != nil)
    #expect(findings.lines == [])
  }

  @Test func `keeps the first of two equal keys`() {
    var findings = FindingList()
    let node = Settings.parse("a: 1\na: 2\n", file: "a.yaml", findings: &findings)
    guard case .mapping(let entries) = node?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.map(\.value.content) == [.scalar(text: "1", isQuoted: false)])
  }
}
