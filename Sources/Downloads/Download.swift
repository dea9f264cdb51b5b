internal import Tables

/// One file of open data.
package struct Download: Sendable {
  /// File name in `data/`.
  package let name: String
  /// What it holds, such as results or tasks.
  package let subject: String
  /// How many rows it has.
  package let rows: Int
  /// Content.
  package let bytes: [UInt8]
}

/// A table that is published twice: as JSON with types, and as CSV.
struct Sheet {
  let subject: String
  let columns: [String]
  var rows: [[JSON]] = []

  /// The two files of the table.
  var downloads: [Download] {
    let records = rows.map { JSON.record(Array(zip(columns, $0))) }
    let lines = [columns] + rows.map { $0.map(\.cell) }
    return [
      Download(
        name: subject + ".json", subject: subject, rows: rows.count,
        bytes: JSON.list(records).bytes),
      Download(name: subject + ".csv", subject: subject, rows: rows.count, bytes: writeCSV(lines)),
    ]
  }
}

extension JSON {
  /// The value as the text of a CSV cell; lists are joined by ` | `, records by their values.
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
}
