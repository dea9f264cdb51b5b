import Prose
import Testing

@Suite struct `References` {
  @Test(arguments: [
    (
      "Ạ [x][thiếu] và [*y*][z]",
      [
        "a.md:1:6: warning: no line '[thiếu]: address' says where this link leads; it stays text",
        "a.md:1:22: warning: no line '[z]: address' says where this link leads; it stays text",
      ]
    ),
    (
      "a\n> b\n> c[^n] d",
      ["a.md:3:4: warning: no line '[^n]: …' says what this footnote is; it stays text"]
    ),
    (
      "a[^1]\n\n[^1]: b\n\n> [^2]: c\n\n[^1]: d\n",
      [
        "a.md:5:3: warning: nothing refers to the footnote '2', so it is not shown",
        "a.md:7:1: warning: the footnote '1' is defined before; this one is not shown",
      ]
    ),
    (
      "    [^1]: x\n[^2]: y",
      ["a.md:2:1: warning: nothing refers to the footnote '2', so it is not shown"]
    ),
    (
      "| a |\n|---|\n| [[29-da-tu#II.2|chữ]] |",
      [
        "a.md:3:3: warning: '[[29-da-tu#II.2' has no ']]' and stays text; inside a table write "
          + "'\\|' for '|'"
      ]
    ),
  ])
  func `that lead nowhere are reported where they stand`(text: String, findings: [String]) {
    #expect(Page(text).findings == findings)
  }

  @Test(arguments: [
    "[x][y]\n\n[y]: z", "\\[x\\]\\[y\\]", "`[x][y] [^z] [[a`", "[x] [y]", "[] [^]", "[[", "[[ ]]",
    "\\[[a",
    "a[^1]\n\n[^1]: b", "    [^1]: x", "```\n[^1]: x\n```", "a \\[^1]", "x[1]",
    "a[^Ab]\n\n[^aB]:\n    `x`",
  ])
  func `that are none are not reported`(text: String) {
    #expect(Page(text).findings == [])
  }
}
