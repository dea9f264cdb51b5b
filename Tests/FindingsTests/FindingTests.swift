import Findings
import Testing

private let unknown = Rule("unknown-name", .error, "nothing is called '{name}'{suggestion}")
private let doubtful = Rule("doubtful", .warning, "is {value} right?")

@Suite struct `A finding` {
  @Test func `puts its values into the words of its rule`() {
    let finding = Finding(
      unknown, at: Place("a.csv", line: 3, column: 7),
      ["name": "so-noi-vx", "suggestion": "so-noi-vx".suggestion(among: ["so-noi-vu", "so-y-te"])])
    #expect(finding.text == "nothing is called 'so-noi-vx'; did you mean 'so-noi-vu'?")
  }

  @Test func `shows control characters escaped and cuts long values`() {
    let finding = Finding(
      doubtful, at: Place("a.csv"), ["value": "a\u{0}b" + String(repeating: "x", count: 100)])
    #expect(finding.text == "is a\\u{0}b" + String(repeating: "x", count: 77) + "… right?")
  }

  @Test func `sorts by place, errors first, each once`() {
    var list = FindingList()
    list.report(doubtful, at: Place("b.csv", line: 1), ["value": "1"])
    list.report(doubtful, at: Place("a.csv", line: 10, column: 1), ["value": "1"])
    list.report(unknown, at: Place("a.csv", line: 10, column: 1), ["name": "x", "suggestion": ""])
    list.report(doubtful, at: Place("b.csv", line: 1), ["value": "1"])
    #expect(
      list.sorted.map { "\($0.place) \($0.rule.id)" } == [
        "a.csv:10:1 unknown-name", "a.csv:10:1 doubtful", "b.csv:1 doubtful",
      ])
    #expect(list.hasErrors)
    #expect(list.count(.warning) == 2)
  }
}

@Suite struct `A place` {
  @Test(arguments: [
    (Place("a.csv"), "a.csv"), (Place("a.csv", line: 2), "a.csv:2"),
    (Place("a.csv", line: 2, column: 5), "a.csv:2:5"),
  ])
  func `prints what is known of it`(place: Place, text: String) {
    #expect(place.description == text)
  }
}

@Suite struct `A suggestion` {
  @Test(arguments: [
    ("measuer", "measure"), ("mesure", "measure"), ("Measure", "measure"), ("clauze", "clause"),
  ])
  func `finds the name that was meant`(typed: String, meant: String) {
    #expect(typed.nearest(among: ["clause", "measure", "value"]) == meant)
  }

  @Test func `is silent when nothing is near`() {
    #expect("population".nearest(among: ["clause", "measure"]) == nil)
    #expect("population".suggestion(among: ["clause", "measure"]) == "")
  }
}
