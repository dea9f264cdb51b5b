internal import Findings
internal import Language

/// Splits a text into records of cells, keeping the physical line and column of each cell.
struct CSVScanner {
  private let scalars: [Unicode.Scalar]
  private let file: String
  private let separator: Unicode.Scalar
  private var at = 0
  private var line = 1
  private var column = 1

  init(text: String, file: String) {
    scalars = Array(text.unicodeScalars)
    self.file = file
    separator = CSVScanner.separator(of: scalars)
  }

  /// All records that hold anything.
  mutating func records(findings: inout FindingList) -> [[Cell]] {
    var records: [[Cell]] = []
    while at < scalars.count {
      let record = record(findings: &findings)
      if record.contains(where: { !$0.isEmpty }) { records.append(record) }
    }
    return records
  }

  /// The cells up to the end of the record.
  private mutating func record(findings: inout FindingList) -> [Cell] {
    var cells: [Cell] = []
    while true {
      while at < scalars.count, scalars[at] == " " { advance() }
      cells.append(
        at < scalars.count && scalars[at] == "\""
          ? quotedCell(findings: &findings) : plainCell())
      guard at < scalars.count, scalars[at] == separator else { break }
      advance()
    }
    if at < scalars.count, scalars[at] == "\r" { advance() }
    if at < scalars.count, scalars[at] == "\n" { advance() }
    return cells
  }

  /// A cell without quotes: everything up to a separator or the end of the line.
  private mutating func plainCell() -> Cell {
    let place = here
    var text = String.UnicodeScalarView()
    while at < scalars.count, scalars[at] != separator, !endsRecord(scalars[at]) {
      text.append(scalars[at])
      advance()
    }
    return Cell(text: String(text).composed.trimmed, place: place)
  }

  /// A cell in quotes, in which separators and line breaks are text and quotes are doubled.
  private mutating func quotedCell(findings: inout FindingList) -> Cell {
    let opening = here
    advance()
    let place = here
    var text = String.UnicodeScalarView()
    while at < scalars.count {
      let scalar = scalars[at]
      if scalar == "\"" {
        advance()
        guard at < scalars.count, scalars[at] == "\"" else {
          skipToEndOfCell(findings: &findings)
          return Cell(text: String(text).composed.trimmed, place: place)
        }
      }
      text.append(scalar)
      advance()
    }
    findings.report(.unclosedQuote, at: opening)
    return Cell(text: "", place: place)
  }

  /// Passes white space after a closing quote; other text there is a finding.
  private mutating func skipToEndOfCell(findings: inout FindingList) {
    while at < scalars.count, scalars[at] == " " { advance() }
    guard at < scalars.count, scalars[at] != separator, !endsRecord(scalars[at]) else { return }
    findings.report(.textAfterQuote, at: here)
    while at < scalars.count, scalars[at] != separator, !endsRecord(scalars[at]) { advance() }
  }

  private var here: Place { Place(file, line: line, column: column) }

  /// Moves on by one scalar; a line ends with LF, CR or CRLF.
  private mutating func advance() {
    let scalar = scalars[at]
    at += 1
    let beforeLineFeed = scalar == "\r" && at < scalars.count && scalars[at] == "\n"
    if endsRecord(scalar), !beforeLineFeed {
      (line, column) = (line + 1, 1)
    } else {
      column += 1
    }
  }

  private func endsRecord(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  /// The separator that stands most often in the first line, outside quotes.
  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var quoted = false
    var opens = true
    for scalar in scalars {
      let isQuote = scalar == "\"" && (quoted || opens)
      if isQuote { quoted.toggle() }
      opens = isQuote || ",;\t".unicodeScalars.contains(scalar) || opens && scalar == " "
      if quoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      if scalar == "," || scalar == ";" || scalar == "\t" { counts[scalar, default: 0] += 1 }
    }
    let most = counts.values.max() ?? 0
    return [",", ";", "\t"].first { counts[$0, default: 0] == most } ?? ","
  }
}
