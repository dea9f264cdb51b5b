import Findings
import Prose
import Testing

@Suite struct `The addresses of a text` {
  @Test func `are those that its page carries, with their places`() {
    var findings = FindingList()
    let text = Markdown(
      "Ừ [a](b c.html) [d](<ê f.html?x&y='z'>)\n\n- ![g](h.png)\n\n| [i](j) |\n|---|\n| <kk:l> |\n",
      file: "a.md", findings: &findings)
    #expect(
      text.addresses.map { "\($0.place.line):\($0.place.column) \($0.address)" } == [
        "1:17 %C3%AA%20f.html?x&y='z'", "3:3 h.png", "5:3 j", "7:1 kk:l",
      ])
  }
}
