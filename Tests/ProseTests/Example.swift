import Prose
import TestSupport

/// An example of the public suites: Markdown and the HTML expected of it.
struct Example {
  /// 1-based number within the suite.
  let number: Int
  /// What the example reads beyond CommonMark.
  let dialect: Dialect
  /// The Markdown.
  let markdown: String
  /// The HTML expected of it.
  let html: String

  /// The examples of a suite, without those that the suite itself switches off.
  ///
  /// An example stands between fences of 32 back-quotes; `example` and the names of extensions
  /// stand behind the first, a full stop stands between Markdown and HTML, and → is a tab.
  static func all(in suite: String, byDefault dialect: Dialect) throws -> [Example] {
    let fence = String(repeating: "`", count: 32)
    var examples: [Example] = []
    var open: (names: Set<Substring>, markdown: String, html: String?)?
    var number = 0
    for line in try Suites.text("commonmark/" + suite).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let text = line.replacing("→", with: "\t")
      if var example = open {
        if text == fence {
          number += 1
          open = nil
          guard !example.names.contains("disabled") else { continue }
          let named = dialects.filter { example.names.contains($0.key) }.values
          examples.append(
            Example(
              number: number, dialect: named.reduce(dialect) { $0.union($1) },
              markdown: example.markdown, html: example.html ?? ""))
        } else if let html = example.html {
          example.html = html + text + "\n"
          open = example
        } else {
          if text == "." { example.html = "" } else { example.markdown += text + "\n" }
          open = example
        }
      } else if text.hasPrefix(fence + " example") {
        open = (Set(text.split(separator: " ").dropFirst(2)), "", nil)
      }
    }
    return examples
  }

  private static let dialects: [Substring: Dialect] = [
    "table": .tables, "strikethrough": .strikethrough, "autolink": .autolinks,
    "tagfilter": .tagFilter, "tasklist": .taskLists, "footnotes": .footnotes,
  ]
}
