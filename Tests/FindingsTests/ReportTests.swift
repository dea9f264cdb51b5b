import Findings
import Testing

private let wrong = Rule("wrong", .error, "'{name}' is wrong")
private let odd = Rule("odd", .warning, "'{name}' is odd")

@Suite struct `A report` {
  /// The text of findings; the file has these lines.
  private func text(
    _ findings: FindingList, lines: [String] = [], excerpts: Bool = true, colour: Bool = false
  ) -> String {
    FindingReport(
      showsExcerpts: excerpts, isColoured: colour,
      path: { $0.replacing("content/", with: "here/") },
      line: { _, number in lines.count >= number ? lines[number - 1] : nil }
    )
    .text(findings)
  }

  private func one(_ rule: Rule = wrong, _ line: Int = 0, _ column: Int = 0) -> FindingList {
    var list = FindingList()
    list.report(rule, at: Place("content/a.csv", line: line, column: column), ["name": "x"])
    return list
  }

  @Test func `of nothing is empty`() { #expect(text(FindingList()) == "") }

  @Test func `is one line for each finding, with the path as typed`() {
    var list = one(wrong, 2, 4)
    list.append(one(odd, 1))
    list.append(one(odd))
    #expect(
      text(list, excerpts: false) == """
        here/a.csv: warning: 'x' is odd
        here/a.csv:1: warning: 'x' is odd
        here/a.csv:2:4: error: 'x' is wrong

        """)
  }

  @Test func `shows the line with a caret under the column`() {
    #expect(
      text(one(wrong, 2, 4), lines: ["id", "đạt,x"]) == """
        here/a.csv:2:4: error: 'x' is wrong
          đạt,x
             ^

        """)
  }

  @Test func `shows the line alone where no column is known, and nothing where no line is`() {
    #expect(
      text(one(wrong, 1), lines: ["id"]) == "here/a.csv:1: error: 'x' is wrong\n  id\n")
    #expect(text(one(wrong, 9, 1), lines: ["id"]) == "here/a.csv:9:1: error: 'x' is wrong\n")
    #expect(text(one(), lines: ["id"]) == "here/a.csv: error: 'x' is wrong\n")
  }

  @Test func `shows tabs as one blank, and a caret past the end`() {
    #expect(
      text(one(wrong, 1, 3), lines: ["\ta\tb"]) == """
        here/a.csv:1:3: error: 'x' is wrong
           a b
            ^

        """)
    #expect(
      text(one(wrong, 1, 4), lines: ["ab"]) == """
        here/a.csv:1:4: error: 'x' is wrong
          ab
             ^

        """)
  }

  @Test func `shows hidden characters as such, so that they turn and hide nothing`() {
    #expect(
      text(one(wrong, 1, 3), lines: ["a\u{202E}b\u{1B}[2Jc"]) == """
        here/a.csv:1:3: error: 'x' is wrong
          a\u{FFFD}b\u{FFFD}[2Jc
            ^

        """)
  }

  @Test func `shows nothing of a confidential place`() {
    var list = FindingList()
    list.report(
      wrong, at: Place("content/a.csv", line: 1, column: 1, isConfidential: true), ["name": "An"])
    #expect(text(list, lines: ["Nguyễn Văn An"]) == "here/a.csv:1:1: error: '…' is wrong\n")
    #expect(!list.json.contains("An"))
  }

  @Test func `counts those that were not kept among the rest`() {
    var list = FindingList()
    for line in 0..<1100 { list.report(wrong, at: Place("a", line: line + 1), ["name": "e"]) }
    #expect(text(list, excerpts: false).hasSuffix("… and 1050 more\n"))
  }

  @Test func `cuts a wide line around the column`() {
    let line = String(repeating: "a", count: 200) + "X" + String(repeating: "b", count: 200)
    #expect(
      text(one(wrong, 1, 201), lines: [line]) == """
        here/a.csv:1:201: error: 'x' is wrong
          \(String(repeating: "a", count: 60))X\(String(repeating: "b", count: 39))
          \(String(repeating: " ", count: 60))^

        """)
  }

  @Test func `colours the severity and nothing else`() {
    #expect(
      text(one(wrong, 1, 1), excerpts: false, colour: true)
        == "here/a.csv:1:1: \u{1B}[31merror\u{1B}[0m: 'x' is wrong\n")
    #expect(
      text(one(odd, 1, 1), excerpts: false, colour: true)
        == "here/a.csv:1:1: \u{1B}[33mwarning\u{1B}[0m: 'x' is odd\n")
  }

  @Test(arguments: [
    (0, 50, 0, 50, ""), (0, 51, 0, 50, "… and 1 more\n"), (50, 0, 50, 0, ""),
    (60, 0, 50, 0, "… and 10 more\n"), (2, 48, 2, 48, ""), (2, 49, 2, 0, "… and 49 more\n"),
  ])
  func `names fifty at most, errors before doubts, and counts the rest`(
    errors: Int, warnings: Int, shownErrors: Int, shownWarnings: Int, rest: String
  ) {
    var list = FindingList()
    for line in 0..<warnings { list.report(odd, at: Place("a", line: line + 1), ["name": "w"]) }
    for line in 0..<errors { list.report(wrong, at: Place("b", line: line + 1), ["name": "e"]) }
    let lines = text(list, excerpts: false).split(separator: "\n")
    #expect(lines.count { $0.contains(": error: ") } == shownErrors)
    #expect(lines.count { $0.contains(": warning: ") } == shownWarnings)
    #expect(text(list, excerpts: false).hasSuffix(rest.isEmpty ? "\n" : rest))
    #expect(lines.count { $0.hasPrefix("…") } == (rest.isEmpty ? 0 : 1))
  }
}

@Suite struct `Findings as JSON` {
  @Test func `are an empty list where there are none`() { #expect(FindingList().json == "[]\n") }

  @Test func `are all there, one object a line, with every value escaped`() {
    var list = FindingList()
    list.report(
      wrong, at: Place("a \"b\".csv", line: 2, column: 3),
      ["name": "q\" \\ \n \r \t \u{1} đ </script> \u{2028}", "also": "1"])
    for line in 1...60 { list.report(odd, at: Place("z.csv", line: line), ["name": "x"]) }
    list.report(wrong, at: Place("b\n.csv"), ["name": "\u{E0041}"])
    let lines = list.json.split(separator: "\n")
    #expect(lines.count == 64)
    #expect(lines[2].contains("\"file\":\"b\\n.csv\""))
    #expect(lines[2].contains("{\"name\":\"\\udb40\\udc41\"}"))
    let first = """
        {"severity":"error","rule":"wrong","file":"a \\"b\\".csv","line":2,"column":3,\
      "text":"'q\\" \\\\ \\\\u{a} \\\\u{d} \\\\u{9} \\\\u{1} đ </script> \\\\u{2028}' is wrong",\
      "values":{"also":"1","name":"q\\" \\\\ \\n \\r \\t \\u0001 đ </script> \\u2028"}},
      """
    let last = """
        {"severity":"warning","rule":"odd","file":"z.csv","line":60,"column":0,\
      "text":"'x' is odd","values":{"name":"x"}}
      """
    #expect(lines[1] == first)
    #expect(lines[62] == last)
  }
}

@Suite struct `A count of findings` {
  @Test(arguments: [(0, "0 errors"), (1, "1 error"), (2, "2 errors")])
  func `speaks of one or many`(count: Int, words: String) {
    var list = FindingList()
    for line in 0..<count { list.report(wrong, at: Place("a", line: line + 1)) }
    #expect(list.tally(.error) == words)
    #expect(list.tally(.warning) == "0 warnings")
  }
}
