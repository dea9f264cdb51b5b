internal import Characters
package import Findings

/// Reads YAML, as `site.yaml` and front matter use it: a strict part of the language, with places.
///
/// There are no aliases, anchors and tags, each key stands once, and there is one document of at
/// most 64 KB and 16 levels. Words stay text (`no` is "no") until a reader asks for another type.
package enum Settings {
  /// The most bytes that a text may have.
  package static let largest = 64 * 1024
  /// The most levels of lists and groups.
  package static let deepest = 16

  /// Parses a text; nothing where it cannot be read as a whole.
  ///
  /// An empty text is an empty mapping. `firstLine` is the 1-based line of the file on which the
  /// text begins, for front matter.
  package static func parse(
    _ text: String, file: String, firstLine: Int = 1, findings: inout FindingList
  ) -> Node? {
    let start = Place(file, line: firstLine, column: 1)
    guard text.utf8.count <= largest else {
      findings.report(DocumentRules.size, at: start, ["size": "\(text.utf8.count)"])
      return nil
    }
    let text =
      (text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text)
      .withPlainSpaces
    var tree = TreeReader(file: file, firstLine: firstLine)
    do throws(SyntaxProblem) {
      let node = try tree.read(text)
      findings.append(tree.findings)
      return node
    } catch {
      findings.append(tree.findings)
      report(error, in: text, from: start, &findings)
      return nil
    }
  }

  private static func report(
    _ problem: SyntaxProblem, in text: String, from start: Place, _ findings: inout FindingList
  ) {
    let lines = Lines(Array(text.utf8))
    let line = lines[problem.place.line + 1].map { String(decoding: $0, as: UTF8.self) } ?? ""
    let (rule, atContext) = problem.explained(on: line)
    var mark = atContext ? problem.contextPlace : problem.place
    if let offset = problem.byteOffset {
      let position = lines.position(ofByte: offset)
      mark = Event.Mark(line: position.line - 1, column: position.column - 1)
    }
    let place = start.at(line: mark.line + start.line, column: mark.column + 1)
    findings.report(
      rule, at: place, ["problem": problem.problem, "context": problem.context])
  }
}
