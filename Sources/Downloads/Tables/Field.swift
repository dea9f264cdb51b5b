/// One column of a table of open data.
struct Field: Sendable {
  /// What a column holds.
  indirect enum Kind: Sendable {
    /// Text.
    case text
    /// Text out of a closed list.
    case choice([String])
    /// A whole number.
    case whole
    /// A number.
    case decimal
    /// A day.
    case day
    /// True or false.
    case flag
    /// Values joined by ` | ` in CSV.
    case list
    /// Several values, which are columns of their own in CSV.
    case record([Field])
  }

  /// Name of the key in JSON; the column of a record's part adds the part's name to it.
  let id: String
  /// What it holds.
  let kind: Kind
  /// Whether every row has it.
  let isRequired: Bool
  /// The key of its title and meaning among the words.
  let label: String

  init(_ id: String, _ kind: Kind = .text, required: Bool = false, label: String? = nil) {
    self.id = id
    self.kind = kind
    isRequired = required
    self.label = label ?? id
  }

  /// The columns that the field has in CSV: a record has one for each part.
  var columns: [Column] {
    guard case .record(let parts) = kind else {
      return [Column(name: id, kind: kind, isRequired: isRequired, labels: [label])]
    }
    return parts.map { part in
      Column(
        name: id + part.id.prefix(1).uppercased() + part.id.dropFirst(), kind: part.kind,
        isRequired: false, labels: [label, part.label])
    }
  }

  /// The cells that a value fills in CSV, as many as there are columns.
  func cells(of value: JSON) -> [String] {
    guard case .record(let parts) = kind else { return [value.cell] }
    guard case .record(let values) = value else { return parts.map { _ in "" } }
    return parts.map { part in values.first { $0.0 == part.id }?.1.cell ?? "" }
  }
}

/// One column of a CSV file.
struct Column: Sendable {
  let name: String
  let kind: Field.Kind
  let isRequired: Bool
  /// The keys of its title among the words, from the outside in.
  let labels: [String]
}

extension JSON {
  /// The value as the text of a CSV cell; lists are joined by ` | `, records by spaces.
  fileprivate var cell: String {
    switch self {
    case .null: ""
    case .flag(let flag): flag ? "true" : "false"
    case .whole(let number): String(number)
    case .decimal(let digits): digits
    case .text(let text): text
    case .list(let items): items.map(\.cell).joined(separator: " | ")
    case .record(let fields): fields.map(\.1.cell).joined(separator: " ")
    }
  }

  /// Text, or null where it is empty.
  static func optional(_ text: String?) -> JSON {
    text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .null
  }

  /// Texts in their order.
  static func texts(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }
}
