import Prose
import Testing

/// A text too long to be shown in a test's name.
private struct Input: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String

  init(_ name: String, _ pieces: (String, Int)...) {
    testDescription = name
    text = pieces.map { String(repeating: $0.0, count: $0.1) }.joined()
  }
}

@Suite struct `Limits` {
  @Test(arguments: [
    (
      Input("1.2 MB", ("a\n", 600_000)),
      "a.md:524289: error: the text has 1200000 bytes and passes the limit of 1048576 here; "
        + "split it into several files"
    ),
    (
      Input("201 bars", ("a\n\n", 1), ("|", 201), ("\n", 1), ("|", 200)),
      "a.md:3: error: the line has 201 '|', at most 200 are read; keep a table this wide in a "
        + "CSV file"
    ),
    (
      Input("120 000 cells", ("a|", 199), ("\n> ", 1), ("-|", 199), ("\n", 1), ("a\n", 600)),
      "a.md:501: error: the table has more than 100000 cells by this line; keep a table this "
        + "large in a CSV file"
    ),
    (
      Input("1001 images", ("a\n", 1), ("![[]()", 1001)),
      "a.md:2: error: more than 1000 '![' stand here without a blank line between them; part "
        + "them by blank lines"
    ),
    (
      Input("50 001 paragraphs", ("a\n\n", 50_001)),
      "a.md:100001: error: the text has more paragraphs, words in other type, links, quotes "
        + "and the like by this line than are read; split it into several files"
    ),
    (
      Input("200 001 signs", ("a\n\n", 2), ("&", 200_001)),
      "a.md:5: error: the text has more paragraphs, words in other type, links, quotes "
        + "and the like by this line than are read; split it into several files"
    ),
    (
      Input("101 quotations", (">", 101), (" a", 1)),
      "a.md:1:101: error: quotations, lists or emphasis are nested more than 100 deep here; "
        + "nest them less"
    ),
    (
      Input("101 emphases", ("*a _", 51), ("b", 1), ("_ a*", 51)),
      "a.md:1:201: error: quotations, lists or emphasis are nested more than 100 deep here; "
        + "nest them less"
    ),
  ])
  private func `are errors with their line`(input: Input, finding: String) {
    #expect(Page(input.text).findings == [finding])
  }

  @Test(arguments: [
    Input("50 000 brackets", ("[", 50_000)), Input("images apart", ("![[]()\n\n", 20_000)),
    Input("open emphasis", ("*a **a ", 10_000)), Input("99 quotations", ("> ", 99), ("a", 1)),
    Input("200 bars", ("|", 200)), Input("a long table", ("a|b\n-|-\n", 1), ("a\n", 30_000)),
  ])
  private func `leave large and odd texts alone`(input: Input) {
    #expect(Page(input.text).findings == [])
  }
}
