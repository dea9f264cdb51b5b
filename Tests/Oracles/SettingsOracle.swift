import Findings
import Settings

/// Judges YAML: words stand where their places say, and a tree that is written is read the same.
enum SettingsOracle {
  private static let file = "a.yaml"

  static func judge(_ input: [UInt8], _ verdict: inout Verdict) {
    guard let text = String(validating: input, as: UTF8.self),
      !text.unicodeScalars.contains(where: onlyYAMLBreaksLinesAt)
    else { return }
    var findings = FindingList()
    let read = Settings.parse(text, file: file, findings: &findings)
    let isMarked = text.unicodeScalars.first == "\u{FEFF}"
    // For libyaml the text ends at the beginning of a line, whether or not it does.
    let source = TextLines((isMarked ? String(text.unicodeScalars.dropFirst()) : text) + "\n")
    verdict.expect(findings, in: source)
    guard let root = read else {
      return verdict.expect(findings.hasErrors, "nothing was read, and nothing was said of it")
    }
    // A node with a tag stands where the tag does, which is refused.
    if !findings.hasErrors { judge(root, depth: 0, in: source, &verdict) }
    var others = FindingList()
    let written = yaml(root)
    guard written.utf8.count <= Settings.largest else { return }
    let again = Settings.parse(written, file: file, findings: &others)
    verdict.expect(
      again.map { same($0, root) } ?? false,
      "\(written) is read otherwise: \(others.sorted.map(\.text))")
  }

  private static func judge(
    _ node: Node, depth: Int, in source: TextLines, _ verdict: inout Verdict
  ) {
    verdict.expect(source.contains(node.place), "\(node.place) is outside of the text")
    verdict.expect(depth <= Settings.deepest, "\(node.place) is \(depth) levels deep")
    switch node.content {
    case .scalar(let text, let isQuoted):
      DecimalOracle.judge(text, &verdict)
      let first = text.unicodeScalars.prefix { !" \t\n".unicodeScalars.contains($0) }
      guard !isQuoted else { return }
      verdict.expect(
        source.has(first, at: node.place), "'\(text)' does not stand at \(node.place)")
    case .sequence(let items):
      for item in items { judge(item, depth: depth + 1, in: source, &verdict) }
    case .mapping(let entries):
      verdict.expect(
        Set(entries.map(\.key)).count == entries.count, "a key stands twice at \(node.place)")
      for entry in entries {
        verdict.expect(source.contains(entry.place), "\(entry.place) is outside of the text")
        judge(entry.value, depth: depth + 1, in: source, &verdict)
      }
    }
  }

  /// The three characters that end a line for libyaml and for no editor.
  private static func onlyYAMLBreaksLinesAt(_ scalar: Unicode.Scalar) -> Bool {
    "\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
  }

  /// Whether two trees hold the same, wherever it stands.
  private static func same(_ left: Node, _ right: Node) -> Bool {
    switch (left.content, right.content) {
    case (.scalar(let one, _), .scalar(let other, _)): one.utf8.elementsEqual(other.utf8)
    case (.sequence(let some), .sequence(let others)): some.elementsEqual(others, by: same)
    case (.mapping(let some), .mapping(let others)):
      some.elementsEqual(others) {
        $0.key.utf8.elementsEqual($1.key.utf8) && same($0.value, $1.value)
      }
    default: false
    }
  }

  /// A tree on one line, everything in double quotes.
  private static func yaml(_ node: Node) -> String {
    switch node.content {
    case .scalar(let text, _): quoted(text)
    case .sequence(let items): "[" + items.map(yaml).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "? \(quoted($0.key)) : \(yaml($0.value))" }.joined(separator: ", ") + "}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.value >= 0x20, scalar != "\"", scalar != "\\" {
        out.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16)
        out += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
    return out + "\""
  }
}
