internal import Findings
internal import Language
internal import Measures
internal import Settings
internal import Tables
internal import Wording

/// A table whose headings have been matched with the columns that its kind may have.
struct Sheet {
  private let table: Table
  private let position: [String: Int]
  private let styles: NumberStyles

  /// Whether it is plain what each column is, and every one is there that the table is of no use
  /// without; else nothing is read of the rows.
  let isComplete: Bool

  /// Matches the headings, by id or Vietnamese name; unknown, doubled and missing columns are
  /// findings.
  ///
  /// A column counts as missing only where no heading can be meant to be it: one mistake is one
  /// finding.
  init(_ table: Table, as spec: TableSpec, findings: inout FindingList) {
    var position: [String: Int] = [:]
    var unknown: [Column] = []
    var unclear = 0
    for (index, column) in table.columns.enumerated() {
      let heading = column.name.lowercased()
      if column.name.isEmpty {
        unclear += 1
      } else if let known = spec.columns.first(where: { $0.id == heading || $0.name == heading }) {
        if let first = position[known.id] {
          unclear += 1
          Sheet.reportDoubled(column, as: table.columns[first], &findings)
        } else {
          position[known.id] = index
        }
      } else if spec.retired.contains(where: { $0.id == heading || $0.name == heading }) {
        Sheet.checkRetired(index, of: table, &findings)
      } else {
        unknown.append(column)
      }
    }
    let absent = spec.columns.filter { position[$0.id] == nil }
    let missing = Sheet.reportUnknown(unknown, among: absent, in: spec, unclear, &findings)
    for column in missing.dropFirst(unclear) {
      findings.report(
        .missingColumn, at: Place(table.file, line: 1),
        ["name": column.id, "alias": column.name, "table": spec.file])
    }
    self.table = table
    self.position = position
    isComplete = unclear == 0 && unknown.isEmpty && !absent.contains(where: \.isRequired)
    let numeric = isComplete ? ["value", "upper"].compactMap { position[$0] } : []
    styles = NumberStyles(of: table, columns: numeric, findings: &findings)
    for cell in table.rows.lazy.flatMap(\.cells) where cell.text.isFailedFormula {
      findings.report(.failedFormula, at: cell.place, ["value": cell.text])
    }
  }

  /// Reports headings that no column has; answers the required columns that none of them is meant
  /// to be.
  ///
  /// Where one column is missing and one heading unknown, the one is meant by the other.
  private static func reportUnknown(
    _ unknown: [Column], among absent: [ColumnSpec], in spec: TableSpec, _ unclear: Int,
    _ findings: inout FindingList
  ) -> [ColumnSpec] {
    var missing = absent.filter(\.isRequired)
    let only = unknown.count == 1 && missing.count == 1 && unclear == 0 ? missing.first?.id : nil
    for column in unknown {
      let heading = column.name.lowercased()
      let near = heading.nearest(among: absent.flatMap { [$0.id, $0.name] })
      missing.removeAll { [$0.id, $0.name].contains(near) || (near == nil && $0.id == only) }
      findings.report(
        .unknownColumn, at: column.place,
        [
          "name": column.name, "table": spec.file,
          "suggestion": (near ?? only).map { "; did you mean '\($0)'?" } ?? "",
        ])
    }
    return missing
  }

  /// Reports a column that stands twice, unless under one name, which the table has told.
  private static func reportDoubled(
    _ column: Column, as first: Column, _ findings: inout FindingList
  ) {
    guard column.name != first.name else { return }
    findings.report(.doubledColumn, at: column.place, ["name": column.name, "other": first.name])
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
}

/// One row read by the ids of its columns; what cannot be read is a finding at its cell.
struct Entry {
  let row: Row
  fileprivate let position: [String: Int]
  fileprivate let styles: NumberStyles

  fileprivate init(row: Row, position: [String: Int], styles: NumberStyles) {
    self.row = row
    self.position = position
    self.styles = styles
  }

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

  /// The text of a column that must be filled, with a letter or digit at least.
  func required(_ column: String, _ findings: inout FindingList) -> String? {
    if let text = optional(column), text.hasWords { return text }
    findings.report(.emptyCell, at: cell(column).place, ["column": column])
    return nil
  }

  /// An id: lower-case ASCII letters, digits and single hyphens, short enough for the name of a file.
  func id(_ column: String, _ findings: inout FindingList) -> String? {
    guard let text = required(column, &findings) else { return nil }
    if text == text.slug {
      if let long = text.longID { findings.report(.longID, at: cell(column).place, long) }
      return text
    }
    findings.report(
      .badID, at: cell(column).place, ["id": text, "slug": text.slug])
    return nil
  }

  /// The pieces of a list, each once; one that stands twice is a finding.
  func distinctList(_ column: String, _ findings: inout FindingList) -> [Cell] {
    var seen: Set<String> = []
    return list(column).filter { piece in
      if seen.insert(piece.text.spelling).inserted { return true }
      findings.report(.repeatedItem, at: piece.place, ["item": piece.text])
      return false
    }
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
    guard let date = PartialDate(written: text) else {
      findings.report(.badDate, at: cell(column).place, ["value": text])
      return nil
    }
    if date.isPlausible { return date }
    findings.report(.implausibleDate, at: cell(column).place, ["value": text])
    return nil
  }

  /// Reports two dates of the row that stand in the wrong order: the first day of the one must not
  /// be later than the last day of the other.
  func checkOrder(
    _ column: String, _ date: PartialDate?, _ other: String, _ later: PartialDate?,
    _ findings: inout FindingList
  ) {
    guard let date, let later, date.first > later.last else { return }
    findings.report(
      .datesOutOfOrder, at: cell(column).place,
      ["first": column, "one": text(column), "second": other, "other": text(other)])
  }

  /// Reports a cell that is filled though nothing reads it in this row, unless it holds what an
  /// empty one means.
  func checkUnused(
    _ column: String, _ reason: String, _ way: String, _ findings: inout FindingList,
    but standard: String = ""
  ) {
    guard let text = optional(column), text != standard else { return }
    findings.report(
      .unusedCell, at: cell(column).place,
      ["column": column, "value": text, "reason": reason, "way": way])
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

  /// How a column writes decimals, where one of its numbers shows it.
  func style(of column: String) -> DecimalStyle? { position[column].flatMap { styles[$0] } }

  /// Whether a number is written in another style than its column, which is a finding already.
  func isMixed(_ column: String) -> Bool { styles.isMixed(cell(column)) }
}

extension String {
  /// What is to be told of an id that is too long for the name of a file; nothing of a short one.
  fileprivate var longID: [String: String]? {
    let limit = 80
    return utf8.count <= limit
      ? nil : ["id": self, "count": String(utf8.count), "limit": String(limit)]
  }
}

extension Record {
  /// The id under the key `id`, as ids of rows are.
  mutating func id() -> String {
    let id = value("id", .slug) ?? ""
    if let long = id.longID { report(.longID, "id", long) }
    return id
  }
}

extension PartialDate {
  /// Whether any table can speak of the years: none speaks of another age or of the century after
  /// next, so that a digit too many or too few is found.
  var isPlausible: Bool {
    PartialDate.plausibleYears.contains(first.year)
      && PartialDate.plausibleYears.contains(last.year)
  }
  /// The years of which tables speak.
  static let plausibleYears = 1945...2100
}
