import Findings
import Prose
import Testing

/// The places of a text's words and links, as `line:column word`.
private func places(_ text: String, firstLine: Int = 1) -> [String] {
  var findings = FindingList()
  let markdown = Markdown(text, file: "a.md", firstLine: firstLine, findings: &findings)
  var places: [String] = []
  markdown.visitInlines { inline in
    let place = "\(inline.position.line):\(inline.position.column)"
    switch inline.kind {
    case .text(let text): places.append("\(place) \(text)")
    case .link(let destination, _, _): places.append("\(place) -> \(destination)")
    case .documentLink(let link): places.append("\(place) \(link.source)")
    case .footnoteReference(let number, _): places.append("\(place) ^\(number)")
    case .html(let html): places.append("\(place) \(html)")
    default: break
    }
  }
  return places
}

@Suite struct `Places` {
  @Test(arguments: [
    ("Đặng [ở](b) <i>", ["1:1 Đặng ", "1:6 -> b", "1:7 ở", "1:12  ", "1:13 <i>"]),
    ("ă\n   [đ](b)\nê", ["1:1 ă", "2:4 -> b", "2:5 đ", "3:1 ê"]),
    ("> ă\n>   *ê*\nô [đ](b)", ["1:3 ă", "2:6 ê", "3:1 ô ", "3:3 -> b", "3:4 đ"]),
    ("- [x] ă\n  ê <i>", ["1:7 ă", "2:3 ê ", "2:5 <i>"]),
    ("- > 1. ă\n  >    *ê*", ["1:8 ă", "2:9 ê"]),
    ("ă https://a.vn ê", ["1:1 ă ", "1:3 -> https://a.vn", "1:3 https://a.vn", "1:15  ê"]),
    (
      "| đ | ê |\n|---|---|\n| ơ *ă* | [[a#1\\|ư]] |",
      ["1:3 đ", "1:7 ê", "3:3 ơ ", "3:6 ă", "3:11 [[a#1|ư]]"]
    ),
    ("ă[^đ]\n\n[^đ]: ê\n    *ô*", ["1:1 ă", "1:2 ^1", "3:7 ê", "4:6 ô"]),
    ("ă [[a-1#II.2]] ê [[b]]", ["1:1 ă ", "1:3 [[a-1#II.2]]", "1:15  ê ", "1:18 [[b]]"]),
    ("Tiêu\n  đề [ở](b)\n===", ["1:1 Tiêu", "2:3 đề ", "2:6 -> b", "2:7 ở"]),
    ("a\r\nb\r[c](d)", ["1:1 a", "2:1 b", "3:1 -> d", "3:2 c"]),
    (
      "ă\n\nb\n  c\nd|e\n-|-\nf|g", ["1:1 ă", "3:1 b", "4:3 c", "5:1 d", "5:3 e", "7:1 f", "7:3 g"]
    ),
  ])
  func `count lines and Unicode scalars`(text: String, expected: [String]) {
    #expect(places(text) == expected)
  }

  @Test func `count from the line of the file at which the text starts`() {
    #expect(places("a\n\nb", firstLine: 5) == ["5:1 a", "7:1 b"])
  }

  @Test func `are known of blocks and footnotes`() {
    var findings = FindingList()
    let text = Markdown(
      "# ă[^1]\n\n- b\n\n  ```c\n  d\n  ```\n\n  [^1]: e\n", file: "a.md", findings: &findings)
    var blocks: [Position] = []
    text.visitBlocks { blocks.append($0.position) }
    #expect(
      blocks.map { "\($0.place(in: "a.md"))" } == [
        "a.md:1:1", "a.md:3:1", "a.md:3:3", "a.md:5:3", "a.md:9:9",
      ])
    #expect(text.footnotes.map(\.position) == [Position(line: 9, column: 3)])
    #expect(text.footnotes.map(\.label) == ["1"])
  }
}
