import Findings

/// A text as an editor shows it: lines that end with LF, CR or CRLF, columns in scalars.
struct TextLines {
  /// The scalars of each line, without its end.
  let lines: [[Unicode.Scalar]]

  init(_ text: some StringProtocol) {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
      previous = scalar
    }
    self.lines = lines
  }

  /// Whether a place is one of the text: the file, a line, or a column up to the end of a line.
  func contains(_ place: Place) -> Bool {
    guard place.line > 0 else { return place.line == 0 && place.column == 0 }
    return place.line <= lines.count && (0...lines[place.line - 1].count + 1).contains(place.column)
  }

  /// Whether words stand in a line from a 1-based column on.
  func has(_ words: some Collection<Unicode.Scalar>, at place: Place) -> Bool {
    guard lines.indices.contains(place.line - 1), place.column > 0 else { return false }
    return lines[place.line - 1].dropFirst(place.column - 1).starts(with: words)
  }
}

extension Verdict {
  /// Expects every finding to stand in the text that it speaks of.
  mutating func expect(_ findings: FindingList, in text: TextLines) {
    for finding in findings.sorted {
      expect(
        text.contains(finding.place), "\(finding.place) is outside of the text: \(finding.text)")
      let names = finding.rule.words.split(separator: "{").dropFirst().map {
        $0.prefix { !"}:".contains($0) }
      }
      expect(
        names.allSatisfy { finding.values[String($0)] != nil },
        "a value is missing in '\(finding.text)'")
    }
  }
}
