import Findings
import Measures
import Rosters
import Tables

/// The columns that most tests know.
let columns = ["code", "born", "sex", "ethnicity", "degree", "score", "age"]

/// The messages of findings, as a terminal shows them.
func messages(_ findings: FindingList) -> [String] {
  findings.sorted.map { "\($0.place): \($0.rule.severity): \($0.text)" }
}

/// A roster written as CSV, as of a date (31 October 2026 unless told), and what reading it found.
func roster(
  _ text: String, at date: Day? = Day(year: 2026, month: 10, day: 31)
) -> (roster: Roster?, messages: [String]) {
  var findings = FindingList()
  guard let date, let table = Table.read(Array(text.utf8), file: "r.csv", findings: &findings)
  else { return (nil, messages(findings)) }
  return (Roster.read(table, at: date, findings: &findings), messages(findings))
}

/// A condition over columns, and what reading it found at line 2, column 10 of a file.
func condition(
  _ text: String, columns known: [String] = columns
) -> (condition: Condition?, messages: [String]) {
  var findings = FindingList()
  let condition = Condition.read(
    text, at: Place("m.csv", line: 2, column: 10), columns: known, findings: &findings)
  return (condition, messages(findings))
}
