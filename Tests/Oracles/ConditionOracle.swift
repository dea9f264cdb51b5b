import Findings
import Language
import Measures
import Rosters
import Tables

/// Judges conditions: what is read can be written, read again and counted, and SQLite counts the
/// people for whom the condition holds.
enum ConditionOracle {
  private static let people = """
    code,born,sex,degree,score
    1,1984-05-03,nam,tiến sĩ,1.5
    2,2001,nữ,đại học,-3
    3,,nữ,,42
    4,10/1990,,"cao đẳng",
    5,03/5/1970,nam,"đại học",0
    """
  /// Completed years on 31 October 2026, by row.
  private static let ages: [Double?] = [42, 24, nil, 35, 56]

  static func judge(_ input: [UInt8], _ verdict: inout Verdict) {
    guard let text = String(validating: input, as: UTF8.self)?.composed,
      let roster = roster, let table = table
    else { return }
    let columns = roster.columns
    var findings = FindingList()
    let start = Place("m.csv", line: 1, column: 1)
    let condition = Condition.read(text, at: start, columns: columns, findings: &findings)
    for finding in findings.sorted {
      verdict.expect(
        finding.place.line == 1
          && (1...text.unicodeScalars.count + 1).contains(finding.place.column),
        "\(finding.place) is outside of the condition")
    }
    guard let condition else {
      return verdict.expect(findings.hasErrors, "'\(text)' is refused without a word")
    }
    var others = FindingList()
    let written = ConditionText(condition).text
    if written.unicodeScalars.count <= 4000 {
      let again = Condition.read(written, at: start, columns: columns, findings: &others)
      verdict.expect(
        again == condition, "'\(written)' is read otherwise: \(others.sorted.map(\.text))")
    }
    judge(condition, roster, table, &verdict)
  }

  private static func judge(
    _ condition: Condition, _ roster: Roster, _ table: Table, _ verdict: inout Verdict
  ) {
    var findings = FindingList()
    do {
      let requests = [
        CountRequest(count: condition), CountRequest(count: .not(condition), among: condition),
      ]
      guard let counts = try roster.counts(of: requests, findings: &findings) else {
        return verdict.expect(findings.hasErrors, "nothing is counted, and nothing is said of it")
      }
      let known = table.rows.indices.map { row in holds(condition, row, table) }
      let met = known.count { $0 == true }
      let unknown = known.count { $0 == nil }
      let expected = [
        RosterCount(numerator: met, denominator: known.count, missing: unknown, unplaced: 0),
        RosterCount(numerator: 0, denominator: met, missing: 0, unplaced: unknown),
      ]
      verdict.expect(counts == expected, "SQLite counts \(counts), not \(expected)")
    } catch {
      verdict.expect(false, "\(error) in \(ConditionText(condition).text)")
    }
  }

  /// Whether a condition holds for a row, by its own words.
  private static func holds(_ condition: Condition, _ row: Int, _ table: Table) -> Bool? {
    func text(_ column: String) -> String? {
      guard let index = table.columns.firstIndex(where: { $0.name == column }) else {
        return ages[row].map { String(Int($0)) }
      }
      let text = table.rows[row].cells[index].text
      return text.isEmpty ? nil : text
    }
    return condition.holds(
      text: text, number: { $0 == "age" ? ages[row] : text($0).flatMap(Double.init) })
  }

  private static let table: Table? = {
    var findings = FindingList()
    return Table.read(Array(people.utf8), file: "r.csv", findings: &findings)
  }()

  private static let roster: Roster? = {
    var findings = FindingList()
    guard let table, let day = Day(year: 2026, month: 10, day: 31) else { return nil }
    return Roster.read(table, at: day, findings: &findings)
  }()
}
