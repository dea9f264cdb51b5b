package import Findings
package import Measures
package import Prose

/// A policy text: what it is, and its sections in our words.
package struct Document: Sendable, Hashable {
  /// Whether a document still rules.
  package enum Standing: String, Sendable, CaseIterable {
    /// It rules.
    case inForce = "in-force"
    /// Another took its place.
    case superseded
    /// It is not issued yet.
    case draft
  }

  /// Stable id, unique in its jurisdiction.
  package let id: String
  /// Kind ("Đề án", "Nghị quyết").
  package let kind: String
  /// Who issued it.
  package let issuer: String
  /// Full title.
  package let title: String
  /// Short title for lists.
  package let short: String
  /// The years it plans for.
  package let period: String
  /// The year up to which it looks ahead, where it does.
  package let horizon: String
  /// Number, where known.
  package let number: String
  /// Date of issue, where known.
  package let issued: PartialDate?
  /// Whether it rules.
  package let standing: Standing
  /// Ids of documents whose place it takes.
  package let supersedes: [String]
  /// Ids of documents that it carries out.
  package let implements: [String]
  /// Who signed.
  package let signer: String
  /// The text as it is written.
  let source: MarkdownSource
  /// Headings with their ids.
  package let outline: Outline
  /// Where it is written.
  package let place: Place

  /// The text, read anew.
  package var text: Markdown { source.markdown }

  /// Kind and number, or kind and short title where it has no number: "Đề án số 29-ĐA/TU".
  package var name: String {
    if !number.isEmpty { return "\(kind) số \(number)" }
    return short.hasPrefix(kind) ? short : "\(kind) \(short)"
  }
  /// The years that its period names, from the first of the first to the last of the last.
  package var years: PartialDate? {
    let years = period.split { !$0.isNumber }.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
    guard let first = years.first, let last = years.last else { return nil }
    return PartialDate(from: PartialDate(year: first), through: PartialDate(year: last))
  }
  /// The number, or the short title where it has none.
  package var label: String { number.isEmpty ? short : number }
}
