import FoundationEssentials
import Testing

/// A rule as the sources or the page on findings state it.
private struct WrittenRule: Hashable {
  let id: String
  let severity: String
  let words: String
}

@Suite struct `The page on findings` {
  @Test func `has every rule of the sources with its severity and words`() throws {
    let written = try Page("docs/findings.md").proseLines
      .filter { $0.hasPrefix("| `") }.map(cells)
      .map { WrittenRule(id: $0[0].bare, severity: $0[1], words: $0[2]) }
    let rules = try rules()
    #expect(Set(rules.map(\.id)).count == rules.count)
    #expect(written.count == rules.count)
    #expect(Set(written).subtracting(rules) == [])
    #expect(Set(rules).subtracting(written) == [])
  }

  @Test func `says of every rule how to mend what it finds`() throws {
    let rows = try Page("docs/findings.md").proseLines.filter { $0.hasPrefix("| `") }.map(cells)
    #expect(rows.allSatisfy { $0.count == 4 && $0[3].hasSuffix(".") })
  }

  /// All rules of the sources, in no order.
  private func rules() throws -> [WrittenRule] {
    var rules: [WrittenRule] = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: "Sources")
    where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "Sources/" + file, encoding: .utf8)
      let found = text.matches(
        of:
          /Rule\(\s*"([^"]+)",\s*\.(error|warning),\s*((?:"(?:[^"\\]|\\.)*"[\s+]*)+)(?:,\s*disclosing:\s*\[[^\]]*\])?\)/
      )
      #expect(found.count == text.matches(of: /Rule\(\s*"/).count, "a rule of \(file) is not read")
      rules += found.map { match in
        WrittenRule(
          id: String(match.output.1), severity: String(match.output.2),
          words: words(of: match.output.3))
      }
    }
    return rules
  }

  /// The text of string literals joined by `+`.
  private func words(of literals: Substring) -> String {
    literals.matches(of: /"((?:[^"\\]|\\.)*)"/).map { match in
      match.output.1.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }
    .joined()
  }
}
