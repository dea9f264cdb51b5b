/// A CSV file as its rows, each by heading.
///
/// Shares no code with what writes and reads tables.
struct CSVText {
  /// The rows by heading.
  private(set) var rows: [[String: String]] = []

  /// Reads a file.
  init(_ text: String) {
    var lines: [[String]] = [[""]]
    var isQuoted = false
    var rest = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"":
        rest.removeFirst()
        append("\"", to: &lines)
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: lines[lines.count - 1].append("")
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted: lines.append([""])
      default: append(scalar, to: &lines)
      }
    }
    guard let head = lines.first else { return }
    rows = lines.dropFirst().filter { $0.count == head.count }.map {
      Dictionary(uniqueKeysWithValues: zip(head, $0))
    }
  }

  private func append(_ scalar: Unicode.Scalar, to lines: inout [[String]]) {
    lines[lines.count - 1][lines[lines.count - 1].count - 1].unicodeScalars.append(scalar)
  }
}
