internal import Findings
internal import Rosters
internal import Tables

/// A row of margins: how many people of a sample meet a condition among those who meet another.
struct Margin {
  /// The two conditions.
  let request: CountRequest
  /// The number of people.
  let people: Int
  /// Where the number stands.
  let place: Place

  /// The number of people of the whole roster, where the row states it.
  var total: Int? {
    request == CountRequest(count: .everybody) ? people : nil
  }

  /// Reads the rows of a table with the columns `count`, `among` and `people`.
  ///
  /// Returns nothing, with findings, when a column is missing, a condition or number is not one, or
  /// no row states the number of all people.
  static func read(_ table: Table, findings: inout FindingList) -> [Margin]? {
    let columns = ["count", "among", "people"]
    let indices = columns.compactMap { name in table.columns.firstIndex { $0.name == name } }
    guard indices.count == columns.count else {
      for name in columns where !table.columns.contains(where: { $0.name == name }) {
        findings.report(.marginColumn, at: Place(table.file, line: 1), ["name": name])
      }
      return nil
    }
    let margins = table.rows.compactMap { row in
      margin(
        count: row.cells[indices[0]], among: row.cells[indices[1]], people: row.cells[indices[2]],
        findings: &findings)
    }
    guard margins.count == table.rows.count else { return nil }
    guard margins.contains(where: { $0.total != nil }) else {
      findings.report(.marginTotal, at: Place(table.file))
      return nil
    }
    return margins
  }

  private static func margin(
    count: Cell, among: Cell, people: Cell, findings: inout FindingList
  ) -> Margin? {
    let names = Domain.all.map(\.column)
    let counted = Condition.read(
      count.text, at: count.place, columns: names, findings: &findings)
    let base = Condition.read(among.text, at: among.place, columns: names, findings: &findings)
    let number = Int(people.text).flatMap { (0...1_000_000).contains($0) ? $0 : nil }
    if number == nil {
      findings.report(.marginNumber, at: people.place, ["text": people.text])
    }
    guard let counted, let base, let number else { return nil }
    return Margin(
      request: CountRequest(count: counted, among: base), people: number, place: people.place)
  }
}
