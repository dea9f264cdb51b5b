internal import Characters

/// Writes findings for people: one line each, with an excerpt of the file where asked.
package struct FindingReport: Sendable {
  /// At most so many findings are written out; the rest are counted.
  package static let longest = 50

  /// Whether each finding is followed by its line and a caret.
  package let showsExcerpts: Bool
  /// Whether severities are coloured.
  package let isColoured: Bool
  /// The typed path of a file that findings name.
  package let path: @Sendable (String) -> String
  /// A line of a file that findings name, 1-based.
  package let line: @Sendable (String, Int) -> String?

  /// Creates a report.
  package init(
    showsExcerpts: Bool, isColoured: Bool, path: @escaping @Sendable (String) -> String,
    line: @escaping @Sendable (String, Int) -> String?
  ) {
    self.showsExcerpts = showsExcerpts
    self.isColoured = isColoured
    self.path = path
    self.line = line
  }

  /// The findings as text, one to a line, sorted by place.
  package func text(_ findings: FindingList) -> String {
    let sorted = findings.sorted
    // Errors are never crowded out by doubts.
    let errors = sorted.filter { $0.rule.severity == .error }
    let shown = (errors.isEmpty ? sorted : errors).prefix(FindingReport.longest)
    let chosen =
      errors.isEmpty
      ? Array(shown)
      : sorted.filter { finding in
        shown.contains(finding)
          || (finding.rule.severity == .warning && sorted.count <= FindingReport.longest)
      }
    var out = chosen.map(text).joined()
    let all = findings.count(.error) + findings.count(.warning)
    if chosen.count < all { out += "… and \(all - chosen.count) more\n" }
    return out
  }

  private func text(_ finding: Finding) -> String {
    let place = finding.place.description(of: path(finding.place.file))
    let severity = finding.rule.severity.rawValue
    let colour = finding.rule.severity == .error ? "\u{1B}[31m" : "\u{1B}[33m"
    let word = isColoured ? colour + severity + "\u{1B}[0m" : severity
    let head = "\(place): \(word): \(finding.text)\n"
    return showsExcerpts ? head + excerpt(finding.place) : head
  }

  /// The line of a place with a caret under its column; wide lines are cut around the column.
  ///
  /// Nothing is shown of a confidential place.
  private func excerpt(_ place: Place) -> String {
    guard place.line > 0, !place.isConfidential, let line = line(place.file, place.line) else {
      return ""
    }
    let scalars = Array(line.unicodeScalars)
    let column = max(place.column, 1)
    let start = max(0, min(column - 1, scalars.count) - 60)
    let end = min(scalars.count, start + 100)
    var shown = String.UnicodeScalarView()
    for scalar in scalars[min(start, end)..<end] {
      shown.append(scalar == "\t" ? " " : scalar.isHidden ? "\u{FFFD}" : scalar)
    }
    let caret = String(repeating: " ", count: max(0, column - 1 - start)) + "^"
    return "  \(String(shown))\n" + (place.column > 0 ? "  \(caret)\n" : "")
  }
}

extension FindingList {
  /// The findings as JSON, one object to a line, sorted by place.
  package var json: String {
    let rows = sorted.map { finding in
      let values = finding.values.sorted { $0.key < $1.key }
        .map { "\(quoted($0.key)):\(quoted($0.value))" }
      return "  {\"severity\":\(quoted(finding.rule.severity.rawValue)),"
        + "\"rule\":\(quoted(finding.rule.id)),\"file\":\(quoted(finding.place.file)),"
        + "\"line\":\(finding.place.line),\"column\":\(finding.place.column),"
        + "\"text\":\(quoted(finding.text)),\"values\":{\(values.joined(separator: ","))}}"
    }
    return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }
}

/// A string as JSON; hidden characters are written by their code.
private func quoted(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\r": out += "\\r"
    case "\t": out += "\\t"
    case _ where scalar.isHidden:
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}
