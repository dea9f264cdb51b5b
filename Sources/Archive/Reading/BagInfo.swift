/// The lines of `bag-info.txt` that the project reads again.
package struct BagInfo: Sendable, Hashable {
  /// The bag's own name.
  static let identifier = "External-Identifier"
  /// Marks bags of one chain.
  static let group = "Bag-Group-Identifier"
  /// The group of all sealed years.
  static let ownGroup = "tiendo-archive"
  /// The name of the bag that was sealed before.
  static let previous = "Previous-Identifier"
  /// The SHA-512 of that bag's `tagmanifest-sha512.txt`.
  static let previousSeal = "Previous-Tagmanifest-SHA512"
  /// Bytes and number of the payload's files.
  static let oxum = "Payload-Oxum"
  /// The day of sealing.
  static let date = "Bagging-Date"
  /// The day for which the site speaks.
  static let reportDate = "Report-Date"
  /// Why the year was sealed again.
  static let reason = "Revision-Reason"

  /// Says of a year whether it was rebuilt after its time.
  package static let edition = "Edition"
  /// What it says of one that was.
  package static let rebuilt = "rebuilt from its sources, not sealed at the time"

  /// Values by label, in the order of the file.
  let lines: [BagInfoLine]

  /// The first value of a label, whatever its case.
  package subscript(label: String) -> String? {
    lines.first { $0.label.lowercased() == label.lowercased() }?.value
  }

  /// Reads the text; the number of the first line that is none comes instead where there is one.
  static func read(_ text: [String]) -> Result {
    var lines: [BagInfoLine] = []
    for (index, line) in text.enumerated() where !line.isEmpty {
      if line.first == " " || line.first == "\t" {
        guard let last = lines.popLast() else { return .badLine(index + 1) }
        lines.append(BagInfoLine(last.label, last.value + " " + line.trimmedOfBlanks))
        continue
      }
      guard let colon = line.firstIndex(of: ":") else { return .badLine(index + 1) }
      lines.append(
        BagInfoLine(
          String(line[..<colon]).trimmedOfBlanks,
          String(line[line.index(after: colon)...]).trimmedOfBlanks))
    }
    return .info(BagInfo(lines: lines))
  }

  /// What reading gives.
  enum Result {
    case info(BagInfo)
    case badLine(Int)
  }
}

extension String {
  /// The text without spaces and tabs at either end.
  var trimmedOfBlanks: String {
    var rest = self[...]
    while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
