import Prose
import Testing

@Suite struct `Parsing` {
  @Test func `gives the same from four tasks at once`() async {
    let text =
      String(
        repeating:
          "~~a~~ www.b.vn *c*[^1] x@y.vn ~d~\n\n| a | ~b~ |\n|---|---|\n| https://c.vn | d |\n\n",
        count: 20) + "[^1]: ~~e~~ http://f.vn\n"
    let expected = Page(text).html
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<50).count { _ in Page(text).html == expected } }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == [50, 50, 50, 50])
    #expect(expected.contains("<del>a</del> <a href=\"http://www.b.vn\">www.b.vn</a>"))
  }
}
