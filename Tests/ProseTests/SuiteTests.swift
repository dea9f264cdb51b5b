import Findings
import Markup
import Prose
import TestSupport
import Testing

/// A file of the public suites and what is to be said of it.
private struct SuiteFile: Sendable, CustomTestStringConvertible {
  let name: String
  /// What examples that name no extension may use.
  var dialect: Dialect = []
  let count: Int
  /// Numbers of the examples whose HTML differs, each with the reason.
  var differing: [Int: String] = [:]

  var testDescription: String { name }
}

private let files = [
  SuiteFile(name: "spec.txt", count: 671),
  SuiteFile(
    name: "extensions.txt",
    dialect: [.tables, .strikethrough, .autolinks, .tagFilter, .footnotes, .taskLists],
    count: 28,
    differing: [
      20: "expects the word <IGNORE>, which stands for any HTML",
      23: "expects footnote ids by number, which the library makes of labels",
    ]),
  SuiteFile(
    name: "regression.txt", count: 19,
    differing: [13: "expects footnote ids by number and one way back from a repeated footnote"]),
]

@Suite(.enabled(if: Suites.arePresent, "the public suites are not beside the project"))
struct `The public suites` {
  @Test(arguments: files)
  private func `pass but for named examples`(file: SuiteFile) throws {
    let examples = try Example.all(in: file.name, byDefault: file.dialect)
    #expect(examples.count == file.count)
    let differing = examples.filter { example in
      var findings = FindingList()
      let text = Markdown(
        example.markdown, file: "example.md", dialect: example.dialect, findings: &findings)
      return text.conformanceHTML().string != example.html
    }
    #expect(differing.map(\.number) == file.differing.keys.sorted())
  }
}
