internal import Findings
internal import Language
internal import Measures
internal import Tables
internal import Wording

/// A table whose headings have been matched with the columns that its kind may have.
struct Sheet {
  private let table: Table
  private let position: [String: Int]
  private let styles: [Int: DecimalStyle]

  /// Whether every column is there that the table is of no use without.
  let isComplete: Bool

  /// Matches the headings, by id or Vietnamese name; unknown, doubled and missing columns are
  /// findings.
  ///
  /// A heading that is nearly a missing column is reported once, as that column mistyped.
  init(_ table: Table, as spec: TableSpec, findings: inout FindingList) {
    var position: [String: Int] = [:]
    var unknown: [Column] = []
    for (index, column) in table.columns.enumerated() {
      let heading = column.name.lowercased()
      if let known = spec.columns.first(where: { $0.id == heading || $0.name == heading }) {
        if let first = position[known.id] {
          findings.report(
            .doubledColumn, at: column.place,
            ["name": column.name, "other": table.columns[first].name])
        } else {
          position[known.id] = index
        }
      } else if spec.retired.contains(where: { $0.id == heading || $0.name == heading }) {
        Sheet.checkRetired(index, of: table, &findings)
      } else if !column.name.isEmpty {
        unknown.append(column)
      }
    }
    let absent = spec.columns.filter { position[$0.id] == nil }
    var mistyped: Set<String> = []
    for column in unknown {
      let heading = column.name.lowercased()
      let names = absent.flatMap { [$0.id, $0.name] }
      let meant = heading.nearest(among: names)
      mistyped.formUnion(absent.filter { [$0.id, $0.name].contains(meant) }.map(\.id))
      findings.report(
        .unknownColumn, at: column.place,
        [
          "name": column.name, "table": spec.file, "suggestion": heading.suggestion(among: names),
        ])
    }
    let missing = absent.filter(\.isRequired)
    for column in missing where !mistyped.contains(column.id) {
      findings.report(
        .missingColumn, at: Place(table.file, line: 1),
        ["name": column.id, "alias": column.name, "table": spec.file])
    }
    self.table = table
    self.position = position
    isComplete = missing.isEmpty
    styles = Sheet.decimalStyles(table, findings: &findings)
  }

  /// What stands in a column that is no longer read is told once; an empty column is not.
  private static func checkRetired(_ index: Int, of table: Table, _ findings: inout FindingList) {
    guard let filled = table.rows.map({ $0.cells[index] }).first(where: { !$0.isEmpty }) else {
      return
    }
    findings.report(
      .retiredColumn, at: filled.place, ["column": table.columns[index].name])
  }

  /// The rows, each ready to be read by column; none where a column is missing.
  var entries: [Entry] {
    guard isComplete else { return [] }
    return table.rows.map { Entry(row: $0, position: position, styles: styles) }
  }

  /// The decimal style of each column, set by the first number that shows one; a number in the
  /// other style is a finding.
  private static func decimalStyles(
    _ table: Table, findings: inout FindingList
  ) -> [Int: DecimalStyle] {
    var styles: [Int: DecimalStyle] = [:]
    var firsts: [Int: Cell] = [:]
    let numeric = table.columns.indices.filter {
      ["value", "upper", "giá trị", "mức trên"].contains(table.columns[$0].name.lowercased())
    }
    for row in table.rows {
      for index in numeric {
        let cell = row.cells[index]
        guard let style = WrittenDecimal(cell.text)?.style else { continue }
        if let set = styles[index], let first = firsts[index], set != style {
          findings.report(
            .mixedDecimals, at: cell.place, ["value": cell.text, "first": first.text])
        } else if styles[index] == nil {
          (styles[index], firsts[index]) = (style, cell)
        }
      }
    }
    return styles
  }
}

/// One row read by the ids of its columns; what cannot be read is a finding at its cell.
struct Entry {
  let row: Row
  fileprivate let position: [String: Int]
  fileprivate let styles: [Int: DecimalStyle]

  fileprivate init(row: Row, position: [String: Int], styles: [Int: DecimalStyle]) {
    self.row = row
    self.position = position
    self.styles = styles
  }

  /// The whole numbers that a table may hold, small enough for every formula to stay exact.
  static let numbers = -999_999_999...999_999_999
  /// The most decimals that a number may have.
  static let mostDecimals = 6

  /// Where the row starts.
  var place: Place { row.place }

  /// The cell of a column; empty at the row's place where the table has no such column.
  func cell(_ column: String) -> Cell {
    position[column].map { row.cells[$0] } ?? Cell(text: "", place: row.place)
  }

  /// The text of a column, perhaps empty.
  func text(_ column: String) -> String { cell(column).text }

  /// The text of a column, or nothing where it is empty.
  func optional(_ column: String) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// The text of a column that must be filled.
  func required(_ column: String, _ findings: inout FindingList) -> String? {
    if let text = optional(column) { return text }
    findings.report(.emptyCell, at: cell(column).place, ["column": column])
    return nil
  }

  /// An id: lower-case ASCII letters, digits and single hyphens.
  func id(_ column: String, _ findings: inout FindingList) -> String? {
    guard let text = required(column, &findings) else { return nil }
    if text == text.slug { return text }
    findings.report(
      .badID, at: cell(column).place, ["id": text, "slug": text.slug])
    return nil
  }

  /// The pieces of a list, separated by `|` or `;`, each with its own place.
  func list(_ column: String) -> [Cell] {
    let cell = cell(column)
    var pieces: [Cell] = []
    var offset = 0
    for piece in cell.text.split(
      omittingEmptySubsequences: false, whereSeparator: { "|;".contains($0) })
    {
      let lead = piece.unicodeScalars.prefix { $0.properties.isWhitespace }.count
      let text = String(piece).trimmed
      if !text.isEmpty {
        let place = Place(
          cell.place.file, line: cell.place.line, column: cell.place.column + offset + lead)
        pieces.append(Cell(text: text, place: place))
      }
      offset += piece.unicodeScalars.count + 1
    }
    return pieces
  }

  /// One of the words of an enumeration, or nothing where the cell is empty.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String, _ findings: inout FindingList
  ) -> Choice? {
    guard let text = optional(column) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    findings.report(
      .badChoice, at: cell(column).place,
      [
        "value": text, "column": column,
        "choices": Choice.allCases.map(\.rawValue).joined(separator: ", "),
      ])
    return nil
  }

  /// Whether a cell says `yes` or `có`; an empty one says no.
  func flag(_ column: String, _ findings: inout FindingList) -> Bool {
    let text = text(column).lowercased()
    if !["", "yes", "có", "no", "không"].contains(text) {
      findings.report(
        .badChoice, at: cell(column).place,
        ["value": self.text(column), "column": column, "choices": "yes, no"])
    }
    return text == "yes" || text == "có"
  }

  /// A date as exactly as it is written, or nothing where the cell is empty.
  func date(_ column: String, _ findings: inout FindingList) -> PartialDate? {
    guard let text = optional(column) else { return nil }
    if let date = PartialDate(written: text) { return date }
    findings.report(.badDate, at: cell(column).place, ["value": text])
    return nil
  }

  /// One of the words of an enumeration, in a cell that must be filled.
  func requiredChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String, _ findings: inout FindingList
  ) -> Choice? {
    required(column, &findings).flatMap { _ in choice(column, &findings) }
  }

  /// A date in a cell that must be filled.
  func requiredDate(_ column: String, _ findings: inout FindingList) -> PartialDate? {
    required(column, &findings).flatMap { _ in date(column, &findings) }
  }

  /// A whole number, with or without dots between thousands.
  func whole(_ column: String, _ findings: inout FindingList) -> Int? {
    guard let text = optional(column) else { return nil }
    if let number = WrittenDecimal(text, grouped: true), number.decimals == 0 {
      if let value = Int(number.plain), Entry.numbers.contains(value) { return value }
      findings.report(.longNumber, at: cell(column).place, ["value": text])
      return nil
    }
    findings.report(.badWhole, at: cell(column).place, ["value": text])
    return nil
  }

  /// A decimal number and how many decimals it states.
  func decimal(
    _ column: String, _ findings: inout FindingList
  ) -> (value: Fraction, decimals: Int)? {
    guard let text = optional(column) else { return nil }
    let isGrouped = position[column].flatMap { styles[$0] } == .comma
    if let number = WrittenDecimal(text, grouped: isGrouped) {
      if let value = Fraction(decimal: number.plain), number.decimals <= Entry.mostDecimals,
        Entry.numbers.contains(value.floor)
      {
        return (value, number.decimals)
      }
      findings.report(.longNumber, at: cell(column).place, ["value": text])
      return nil
    }
    findings.report(.badNumber, at: cell(column).place, ["value": text])
    return nil
  }
}
