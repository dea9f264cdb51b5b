package import Findings

/// The two parts of a Markdown file: settings between `---` lines at its head, and the text.
package struct FrontMatter: Hashable, Sendable {
  /// A run of whole lines and where it stands in the file.
  package struct Part: Hashable, Sendable {
    /// The lines with their line ends.
    package let text: String
    /// 1-based line of the file at which the part starts.
    package let line: Int
  }

  /// The YAML between the two `---` lines; nil where the file has none.
  package let settings: Part?
  /// The Markdown after the settings; empty where the settings never end.
  package let body: Part

  /// Separates the settings at the head of a file from its text, without reading either.
  package static func split(
    _ text: String, file: String, findings: inout FindingList
  ) -> FrontMatter {
    let lines = SourceLines(text)
    guard lines.isFence(1) else {
      return FrontMatter(settings: nil, body: Part(text: text, line: 1))
    }
    guard let end = (2...max(2, lines.count)).first(where: lines.isFence) else {
      findings.report(.frontMatterUnclosed, at: Place(file, line: 1))
      return FrontMatter(settings: nil, body: Part(text: "", line: lines.count + 1))
    }
    return FrontMatter(
      settings: Part(text: lines.text(of: 2..<end), line: 2),
      body: Part(text: lines.text(of: end + 1..<lines.count + 1), line: end + 1))
  }
}

extension SourceLines {
  /// Whether a line is `---`, with white space behind it at most.
  fileprivate func isFence(_ line: Int) -> Bool {
    var content = self[line]
    if line == 1, content.starts(with: [0xEF, 0xBB, 0xBF]) { content = content.dropFirst(3) }
    return content.starts(with: "---".utf8)
      && content.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

extension Rule {
  /// Settings at the head of a file that never end.
  package static let frontMatterUnclosed = Rule(
    "front-matter-unclosed", .error,
    "the settings that '---' opens here never end; write a line '---' behind them")
}
