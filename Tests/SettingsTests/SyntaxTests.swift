import Findings
import Settings
import Testing

@Suite struct `Text that is no YAML` {
  static let cases = [
    (
      "tiêu đề: 'Đề án\nnăm: 1\n",
      "a.yaml:1:10 this quotation mark is never closed; add one at the end of the text"
    ),
    ("thẻ: [một, hai\nx: 1\n", "a.yaml:1:6 this list lacks a ',' or its closing ']'"),
    ("thẻ: {một: 1\nx: 2\n", "a.yaml:1:6 this group lacks a ',' or its closing '}'"),
    (
      "tên: Đề án: phát triển\n",
      "a.yaml:1:11 a ': ' cannot stand here; quote a value that holds one, or mend the indentation"
    ),
    (
      "tên: a\nhuyện\nx: 1\n",
      "a.yaml:2:1 this line has no ': '; write 'key: value', or indent it if it continues"
    ),
    ("tên:\n\tx: 1\n", "a.yaml:2:1 a tab cannot indent; use spaces"),
    (
      "đ: @x\n",
      "a.yaml:1:4 a value cannot begin with this character; put the value in quotes"
    ),
    (
      "đ: \"\\q\"\n", "a.yaml:1:5 no such escape after '\\'; use single quotes to keep backslashes"
    ),
    (
      "- đ\nb: 1\n",
      "a.yaml:2:1 this does not belong to what stands above; "
        + "indent keys and items of one level alike"
    ),
    (
      "đ: 'ừ' x\n",
      "a.yaml:1:8 nothing can follow the value on this line; put the whole value in quotes"
    ),
    (
      "đ: - b\n",
      "a.yaml:1:4 a '- ' cannot stand here; put each item of a list on a line of its own"
    ),
    ("x: 1\nđ: ừ\u{7}b\n", "a.yaml:2:5 a control character cannot stand here; delete it"),
    ("\u{FEFF}đ: ừ\u{0}b\n", "a.yaml:1:5 a control character cannot stand here; delete it"),
    (
      "đ: ]\n",
      "a.yaml:1:4 expected a value here; a list or group may lack its closing bracket"
    ),
    (
      "%ừ\n",
      "a.yaml:1:2 not readable as YAML: could not find expected directive name "
        + "while scanning a directive"
    ),
  ]

  @Test(arguments: cases) func `is told in clear words at its place`(text: String, words: String) {
    var findings = FindingList()
    #expect(Settings.parse(text, file: "a.yaml", findings: &findings) == nil)
    #expect(findings.lines == [words])
  }

  @Test func `is counted from the first line of the front matter`() {
    var findings = FindingList()
    _ = Settings.parse("a: 1\nb: [c", file: "a.md", firstLine: 2, findings: &findings)
    #expect(findings.lines == ["a.md:3:4 this list lacks a ',' or its closing ']'"])
  }
}

extension FindingList {
  /// Each finding as a user sees it.
  var lines: [String] { sorted.map { "\($0.place) \($0.text)" } }
}
