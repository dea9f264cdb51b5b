internal import Characters
package import Findings

extension TreeReader {
  /// Reports definitions of footnotes that the parser dropped.
  mutating func reportUnusedFootnotes(used: [Note], blocks: [Block]) {
    guard dialect.contains(.footnotes), lines.bytes.firstRange(of: "[^") != nil else { return }
    let labels = Set(used.map { $0.label.lowercased() })
    let starts = Set(used.map(\.position.line))
    let verbatim = verbatimLines(blocks + used.flatMap(\.blocks))
    for line in 1..<lines.count + 1 where !starts.contains(line + firstLine - 1) {
      guard !verbatim.contains(line + firstLine - 1), let label = definedLabel(line) else {
        continue
      }
      let start = lines.prefix(line: line, quotes: .max)
      findings.report(
        labels.contains(label.lowercased()) ? .footnoteRepeated : .footnoteUnused,
        at: position(line: line, byte: start).place(in: file), ["label": label])
    }
  }

  /// The label that a line defines as a footnote.
  private func definedLabel(_ line: Int) -> String? {
    let rest = lines[line].dropFirst(lines.prefix(line: line, quotes: .max))
    guard rest.starts(with: "[^".utf8) else { return nil }
    let label = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: " ") }
    guard !label.isEmpty, rest[label.endIndex...].starts(with: "]:".utf8) else { return nil }
    return String(decoding: label, as: UTF8.self)
  }

  /// The lines of the file that hold code or raw HTML.
  private func verbatimLines(_ blocks: [Block]) -> Set<Int> {
    var found: Set<Int> = []
    for block in blocks {
      switch block.kind {
      case .code(let code):
        found.formUnion(code.start.line..<code.start.line + code.text.lineCount)
      case .html(let text):
        found.formUnion(block.position.line..<block.position.line + text.lineCount)
      default:
        found.formUnion(verbatimLines(block.children))
      }
    }
    return found
  }
}

extension String {
  /// The number of lines.
  fileprivate var lineCount: Int { Lines(Array(utf8)).reduce(0) { count, _ in count + 1 } }
}

extension Rule {
  /// The definition of a footnote that nothing refers to.
  package static let footnoteUnused = Rule(
    "footnote-unused", .warning, "nothing refers to the footnote '{label}', so it is not shown")
  /// A second definition of a footnote.
  package static let footnoteRepeated = Rule(
    "footnote-repeated", .warning, "the footnote '{label}' is defined before; this one is not shown"
  )
}
