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

  @Test(arguments: [("1", "1 row of 3 columns"), ("2", "2 rows of 3 columns")])
  func `speaks of one or many`(count: String, text: String) {
    let rule = Rule("c", .error, "{count:row:rows} of {columns:column:columns}")
    #expect(Finding(rule, at: Place("a.csv"), ["count": count, "columns": "3"]).text == text)
  }

  @Test func `of a confidential place tells counts, and values of the program's own`() {
    let rule = Rule(
      "c", .error,
      "'{value}' is none of {words}; {count:cell:cells} like it, {other:row:rows}{suggestion}",
      disclosing: ["words"])
    let values = [
      "value": "Nguyễn", "words": "nam, nữ", "count": "2", "other": "Kinh",
      "suggestion": "; did you mean 'Nguyên'?",
    ]
    let finding = Finding(rule, at: Place("a.csv", line: 2, isConfidential: true), values)
    #expect(finding.values == ["words": "nam, nữ", "count": "2"])
    #expect(finding.text == "'…' is none of nam, nữ; 2 cells like it, … rows")
    #expect(Finding(rule, at: Place("a.csv"), values).values == values)
  }

  @Test func `keeps no more of one kind in a file than anybody reads, and counts the rest`() {
    var list = FindingList()
    for line in 1...1200 { list.report(doubtful, at: Place("a.csv", line: line)) }
    list.report(doubtful, at: Place("b.csv", line: 1))
    list.report(unknown, at: Place("a.csv", line: 1))
    #expect(list.sorted.count == 1002)
    #expect(list.count(.warning) == 1201)
    #expect(list.tally(.error) == "1 error")
    var whole = FindingList()
    whole.append(list)
    whole.append(list)
    #expect(whole.sorted.count == 1002)
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

  @Test func `prints a file's name on one line, whatever the name holds`() {
    #expect(Place("a\nb\u{202E}.csv", line: 1).description == "a\\u{a}b\\u{202e}.csv:1")
  }

  @Test func `leads to other places that are as confidential`() {
    let place = Place("a.csv", line: 2, column: 3, isConfidential: true)
    #expect(place.moved(by: 4) == Place("a.csv", line: 2, column: 7, isConfidential: true))
    #expect(place.at(line: 5) == Place("a.csv", line: 5, isConfidential: true))
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
