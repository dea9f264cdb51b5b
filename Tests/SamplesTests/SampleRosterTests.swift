import Findings
import Measures
import Samples
import Tables
import Testing

/// A sample of margins written as CSV, as of 3 May 2026, and what making it found.
func sample(_ margins: String) throws -> (rows: [[String]]?, messages: [String]) {
  var findings = FindingList()
  let date = try #require(Day(year: 2026, month: 5, day: 3))
  let table = try #require(
    Table.read(
      Array("count,among,people\n\(margins)".utf8), file: "x-margins.csv", findings: &findings))
  let bytes = try sampleRoster(meeting: table, at: date, file: "x.csv", findings: &findings)
  let messages = findings.sorted.map { "\($0.place): \($0.rule.severity): \($0.text)" }
  let lines = bytes.map { String(decoding: $0, as: UTF8.self).split(separator: "\n") }
  let rows = lines?.map {
    $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
  return (rows, messages)
}

@Suite struct `A sample roster` {
  @Test func `has the people that its margins ask for`() throws {
    let (rows, messages) = try sample(
      """
      ,,20
      sex = 'nữ',,6
      age < 42,,5
      "ethnicity in ('Tày', 'Nùng')",,7
      ethnicity != 'Kinh',,8
      degree = 'tiến sĩ',sex = 'nữ',2
      age < 42 and degree = 'thạc sĩ',sex = 'nữ' and ethnicity != 'Kinh',1
      level = 'commune',,20

      """)
    #expect(messages == [])
    let people = try #require(rows)
    #expect(
      people[0] == [
        "code", "born", "sex", "ethnicity", "post", "place", "level", "degree", "theory",
        "standing",
      ])
    #expect(people.count == 21)
    #expect(people.count { $0[2] == "nữ" } == 6)
    #expect(people.count { $0[1] > "1984-05-03" && $0[1] < "2000" } == 5)
    #expect(people.count { ["Tày", "Nùng"].contains($0[3]) } == 7)
    #expect(people.count { $0[3] == "Kinh" } == 12)
    #expect(people.count { $0[2] == "nữ" && $0[7] == "tiến sĩ" } == 2)
  }

  @Test func `gives codes, places in turn, and leaves open what no margin names`() throws {
    let people = try #require(try sample(",,95\nlevel = 'commune',,95\n").rows)
    #expect(people[1] == ["S-0001", "", "", "", "", "X-01", "commune", "", "", ""])
    #expect(people[93] == ["S-0093", "", "", "", "", "X-01", "commune", "", "", ""])
  }

  @Test func `adds columns that only its margins name`() throws {
    let people = try #require(try sample(",,3\nplanned = 'yes',,2\n\"rank = 'a, b'\",,3\n").rows)
    #expect(people[0].suffix(2) == ["rank", "planned"])
    #expect(people[1].suffix(3).prefix(2) == ["\"a", " b\""])
    #expect(people.count { $0.last == "yes" } == 2)
  }

  @Test func `leaves cells empty where a margin asks for it`() throws {
    let people = try #require(try sample(",,5\ndegree is empty,,2\nage is empty,,1\n").rows)
    #expect(people.count { $0[7].isEmpty } == 2)
    #expect(people.count { $0[1].isEmpty } == 1)
  }

  @Test func `is the same each time`() throws {
    let margins = ",,50\nsex = 'nữ',,17\nage < 42,sex = 'nữ',4\nethnicity != 'Kinh',,21\n"
    #expect(try sample(margins).rows == sample(margins).rows)
  }

  @Test func `enters a margin that no single change reaches`() throws {
    let (rows, messages) = try sample(
      ",,40\nethnicity = 'Mường' and degree = 'trung cấp' and theory = 'sơ cấp',,30\n")
    #expect(messages == [])
    #expect(rows?.count { $0[3] == "Mường" && $0[7] == "trung cấp" && $0[8] == "sơ cấp" } == 30)
  }

  @Test func `is not made where margins exclude each other`() throws {
    let (rows, messages) = try sample(",,10\nsex = 'nữ',,6\nage < 42,,3\nage < 42,sex = 'nữ',7\n")
    #expect(rows == nil)
    #expect(
      messages == [
        "x-margins.csv:5:21: error: no sample was found that meets all margins; the nearest has "
          + "3 people here instead of 7"
      ])
  }

  @Test(arguments: [
    (
      "sex = 'nữ',,6\n",
      "x-margins.csv: error: no row states the number of all people; add one with empty count and among"
    ),
    (
      ",,viele\n",
      "x-margins.csv:2:3: error: 'viele' is not a number of people; write a whole number"
    ),
    (",,-1\n", "x-margins.csv:2:3: error: '-1' is not a number of people; write a whole number"),
    (
      ",,5\nsexx = 'nữ',,1\n",
      "x-margins.csv:3:1: error: the roster has no column 'sexx'; did you mean 'sex'?"
    ),
    (
      ",,5\nsex = 'nữ',age > 'x',1\n",
      "x-margins.csv:3:18: error: the column 'age' holds numbers and cannot be compared with the text 'x'"
    ),
  ])
  func `tells a mistake in its margins`(margins: String, message: String) throws {
    let (rows, messages) = try sample(margins)
    #expect(rows == nil)
    #expect(messages == [message])
  }
}
