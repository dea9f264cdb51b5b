import Findings
import Prose
import Testing

@Suite struct `Front matter` {
  @Test(arguments: [
    ("---\nid: a\n---\n# A\n", "id: a\n", "# A\n", 4),
    ("---\r\nid: a\r\n--- \r\nA", "id: a\r\n", "A", 4),
    ("\u{FEFF}---\nid: a\n---\n", "id: a\n", "", 4),
    ("---\n---\n\nA\n", "", "\nA\n", 3),
    ("# A\n\n---\n", nil, "# A\n\n---\n", 1),
    ("----\nA\n---\n", nil, "----\nA\n---\n", 1),
    ("", nil, "", 1),
  ])
  func `is set apart from the text`(text: String, settings: String?, body: String, line: Int) {
    var findings = FindingList()
    let parts = FrontMatter.split(text, file: "a.md", findings: &findings)
    #expect(parts.settings?.text == settings)
    #expect(parts.settings?.line ?? 2 == 2)
    #expect(parts.body.text == body)
    #expect(parts.body.line == line)
    #expect(findings.shown == [])
  }

  @Test(arguments: ["---", "---\n", "---\nid: a\n\n# A\n"])
  func `that never ends is an error`(text: String) {
    var findings = FindingList()
    let parts = FrontMatter.split(text, file: "a.md", findings: &findings)
    #expect(parts.settings == nil)
    #expect(parts.body.text == "")
    #expect(
      findings.shown == [
        "a.md:1: error: the settings that '---' opens here never end; write a line '---' behind them"
      ])
  }
}
