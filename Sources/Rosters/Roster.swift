package import Findings
internal import Language
package import Measures
package import Tables

/// The people of a roster at a date, one row each, as text by column and an age where known.
///
/// Rows end here: what leaves the module are counts.
package struct Roster: Sendable {
  /// The derived column: completed years at the roster's date.
  package static let age = "age"
  /// The column of birth dates, from which ages are derived.
  package static let born = "born"
  /// The ages that people of a list of staff can have.
  static let plausibleAges = 14...110
  /// The column that tells people apart.
  package static let code = "code"

  /// The table that the roster was read from.
  let table: Table
  /// Completed years at the roster's date by row; nothing where no birth date is stated.
  let ages: [Int?]
  private let indices: [String: Int]

  /// The columns that conditions can name: those of the table, and `age` where there is `born`.
  package var columns: [String] {
    table.columns.map(\.name) + (indices[Self.born] == nil ? [] : [Self.age])
  }

  /// The number of people.
  package var count: Int { table.rows.count }

  /// Reads a roster from its table, as of a date.
  ///
  /// Returns nothing, with findings, when a column is missing or named twice, nobody is listed, a code
  /// is missing or given twice, a birth date cannot be read, is later than `date` or of another age,
  /// or a cell of a column with fixed words holds another one. No finding tells a cell or a heading.
  package static func read(
    _ table: Table, at date: Day, findings: inout FindingList
  ) -> Roster? {
    let table = table.confidential
    var own = FindingList()
    let indices = indices(of: table, findings: &own)
    if table.rows.isEmpty { own.report(.rosterEmpty, at: Place(table.file)) }
    if let code = indices[code] {
      checkCodes(table.rows.lazy.map { $0.cells[code] }, findings: &own)
    }
    for vocabulary in Vocabulary.fixed {
      guard let index = indices[vocabulary.column] else { continue }
      for row in table.rows { vocabulary.check(row.cells[index], findings: &own) }
    }
    let ages = table.rows.map { row in
      indices[born].flatMap { age(row.cells[$0], at: date, findings: &own) }
    }
    checkPeople(of: table, findings: &own)
    checkSpellings(of: table, findings: &own)
    checkDates(of: table, born: indices[born], at: date, findings: &own)
    findings.append(own)
    return own.hasErrors ? nil : Roster(table: table, ages: ages, indices: indices)
  }

  /// The cell of a row and a column of the table.
  func cell(row: Int, column: String) -> Cell? { indices[column].map { table.rows[row].cells[$0] } }

  /// The text of a cell, or nothing where nothing is stated.
  func text(row: Int, column: String) -> String? {
    if column == Self.age { return ages[row].map { String($0) } }
    guard let cell = cell(row: row, column: column), !cell.isEmpty else { return nil }
    return cell.text
  }

  /// The number in a cell, or nothing where nothing is stated.
  func number(row: Int, column: String) -> Double? {
    if column == Self.age { return ages[row].map { Double($0) } }
    return text(row: row, column: column).flatMap { Double(decimal: $0) }
  }

  /// The position of each column; two names that SQL cannot tell apart are a finding.
  private static func indices(of table: Table, findings: inout FindingList) -> [String: Int] {
    var indices: [String: Int] = [:]
    var seen: [String: Column] = [:]
    for (index, column) in table.columns.enumerated() {
      if let first = seen[column.name.lowercased()], first.name != column.name {
        findings.report(
          .rosterColumnTwice, at: column.place,
          ["first": "\(first.place.line):\(first.place.column)"])
      }
      if column.name.lowercased() == age {
        findings.report(.rosterDerivedColumn, at: column.place)
      }
      seen[column.name.lowercased()] = column
      indices[column.name] = index
    }
    if indices[code] == nil {
      findings.report(.rosterWithoutCodes, at: table.columns.first?.place ?? table.place)
    }
    return indices
  }

  private static func checkCodes(_ cells: some Sequence<Cell>, findings: inout FindingList) {
    var first: [String: (line: Int, text: String)] = [:]
    for cell in cells {
      if cell.isEmpty {
        findings.report(.rosterCodeMissing, at: cell.place)
      } else if let earlier = first[cell.text.code] {
        findings.report(
          earlier.text == cell.text ? .rosterCodeTwice : .rosterCodeAlike, at: cell.place,
          ["line": String(earlier.line)])
      } else {
        first[cell.text.code] = (cell.place.line, cell.text)
      }
    }
  }

  private static func age(_ cell: Cell, at date: Day, findings: inout FindingList) -> Int? {
    guard !cell.isEmpty else { return nil }
    guard let birthday = RosterDate.day(cell.text) else {
      findings.report(.rosterBirthDate, at: cell.place)
      return nil
    }
    guard birthday <= date else {
      findings.report(.rosterFutureBirth, at: cell.place, ["date": date.description])
      return nil
    }
    let age = date.completedYears(since: birthday)
    if age > plausibleAges.upperBound {
      findings.report(.rosterBirthOfAnotherAge, at: cell.place)
    } else if age < plausibleAges.lowerBound {
      findings.report(.rosterChild, at: cell.place)
    }
    return age
  }
}

extension String {
  /// What two codes share that people take for one: spreadsheets drop the zeros before a number.
  fileprivate var code: String {
    let text = spelling
    guard text.allSatisfy(\.isNumber) else { return text }
    return String(text.drop { $0 == "0" })
  }
}
