internal import Findings
internal import Language
internal import Measures
internal import Tables

extension Roster {
  /// Words of a column that differ in capitals, spaces or a full stop alone are counted as two, which
  /// nobody means; of peoples' names not even tones differ alone.
  static func checkSpellings(of table: Table, findings: inout FindingList) {
    for (index, column) in table.columns.enumerated()
    where ![code, born].contains(column.name) && Vocabulary.closedWords(of: column.name) == nil {
      var seen: Set<String> = []
      var first: [String: Int] = [:]
      for cell in table.rows.lazy.map({ $0.cells[index] })
      where !cell.isEmpty && seen.insert(cell.text).inserted {
        if cell.text.isPlaceholder || cell.text.isFailedFormula {
          findings.report(.rosterPlaceholder, at: cell.place)
          continue
        }
        let key = column.name == "ethnicity" ? cell.text.slug : cell.text.spelling
        if let line = first[key] {
          findings.report(.rosterSpelledAlike, at: cell.place, ["line": String(line)])
        } else {
          first[key] = cell.place.line
        }
      }
    }
  }

  /// Everybody has more than a code: a total or a heading within the list has not.
  static func checkPeople(of table: Table, findings: inout FindingList) {
    guard let code = table.columns.firstIndex(where: { $0.name == code }), table.columns.count > 1
    else { return }
    for row in table.rows
    where row.cells.indices.allSatisfy({ row.cells[$0].isEmpty == ($0 != code) }) {
      findings.report(.rosterRowBare, at: row.place)
    }
  }

  /// Dates in other columns lie between a person's birth and the roster's date.
  ///
  /// A column holds dates where half of its filled cells do at least; where most of them are later
  /// than the roster, it speaks of what is to come.
  static func checkDates(
    of table: Table, born: Int?, at date: Day, findings: inout FindingList
  ) {
    for (index, column) in table.columns.enumerated()
    where index != born && ![code, "place"].contains(column.name) {
      let filled = table.rows.filter { !$0.cells[index].isEmpty }
      let dated = filled.compactMap { row in
        pastDay(row.cells[index].text).map { (row: row, day: $0) }
      }
      guard !dated.isEmpty, dated.count * 2 >= filled.count else { continue }
      for (row, day) in dated {
        guard let birthday = born.flatMap({ RosterDate.day(row.cells[$0].text) }), day < birthday
        else { continue }
        findings.report(.rosterDateBeforeBirth, at: row.cells[index].place)
      }
      // A year alone is read as its last day, which may be to come.
      let late = dated.filter {
        date < $0.day && ($0.day.year, $0.row.cells[index].text.count) != (date.year, 4)
      }
      guard let first = late.first, late.count * 2 < dated.count else { continue }
      findings.report(
        .rosterDateAhead, at: first.row.cells[index].place,
        ["count": String(late.count), "date": date.description])
    }
  }

  /// The day of a date, or of a year that somebody now alive can have seen.
  private static func pastDay(_ text: String) -> Day? {
    guard let first = text.utf8.first, (0x30...0x39).contains(first) else { return nil }
    guard let day = RosterDate.day(text), (1900...2100).contains(day.year) else { return nil }
    return day
  }
}

extension Vocabulary {
  /// The words of a column that takes no others; nothing where any word may stand.
  static func closedWords(of column: String) -> [String]? {
    fixed.first { $0.column == column && $0.rule == .rosterWord }?.words
  }
}
