internal import Dataset
internal import Measures
internal import Workbooks

/// A sheet of the workbook before its words are put in: its columns by the key of their words.
struct SheetOutline {
  /// Name of the table that the sheet shows, and the key of the sheet's name.
  let subject: String
  /// Keys of the headings, with widths in characters.
  let columns: KeyValuePairs<String, Int>
  /// How many columns stay in sight.
  let frozen: Int
  /// How many columns from the left are printed.
  let printed: Int
  /// Cells by row.
  let rows: [[Cell]]

  /// The sheet with its words.
  func sheet(_ labels: Labels) -> Worksheet {
    Worksheet(
      name: labels("sheet.\(subject)"),
      columns: columns.map { .init(labels("field.\($0.key)"), width: $0.value) }, frozen: frozen,
      printed: printed, rows: rows)
  }
}

/// What the sheets of one province need to say names instead of ids.
struct SheetNames {
  let jurisdiction: Jurisdiction
  let dataset: Dataset
  let labels: Labels

  /// The province's name.
  var province: Cell { .text(jurisdiction.title) }

  /// The number or short title of a document.
  func document(_ id: String) -> Cell {
    .optional(jurisdiction.document(id)?.label ?? id)
  }

  /// The names of agencies, separated by semicolons.
  func agencies(_ ids: [String]) -> Cell {
    .optional(ids.map { jurisdiction.agency($0)?.name ?? $0 }.joined(separator: "; "))
  }

  /// The title of a measure.
  func measure(_ id: String) -> Cell { .text(dataset.measure(id)?.title ?? id) }

  /// The name of the population of a measure.
  func population(of measure: String) -> Cell {
    let id = dataset.measure(measure)?.population ?? ""
    return .optional(dataset.population(id)?.title ?? id)
  }

  /// A value of a measure with the decimals of its pages.
  func value(_ value: Fraction?, of measure: String) -> Cell {
    value.map { .number($0.approximate, decimals: dataset.measure(measure)?.decimals ?? 1) }
      ?? .empty
  }
}

extension Cell {
  /// Text, or nothing where it is empty.
  static func optional(_ text: String?) -> Cell {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .empty
  }

  /// A whole number, or nothing.
  static func optional(_ number: Int?) -> Cell { number.map { .whole($0) } ?? .empty }

  /// The first day of a date, shown as exactly as the date is known; nothing where there is none.
  static func first(of date: PartialDate?, _ labels: Labels) -> Cell {
    date.map { end($0.first, of: $0, labels) } ?? .empty
  }

  /// The last day of a date, shown as exactly as the date is known; nothing where there is none.
  static func last(of date: PartialDate?, _ labels: Labels) -> Cell {
    date.map { end($0.last, of: $0, labels) } ?? .empty
  }

  /// A date that no format of spreadsheets can show is text.
  private static func end(_ day: Day, of date: PartialDate, _ labels: Labels) -> Cell {
    switch date.period {
    case _ where date.isDay: .day(day)
    case .month: .day(day, shown: .month)
    case .year: .day(day, shown: .year)
    case .quarter, .half, nil: .text(labels.date(date))
    }
  }
}
