internal import Language

/// A link to a document, or to a clause of it: `[[29-da-tu#II.2|label]]`.
package struct DocumentLink: Hashable, Sendable {
  /// Id of the document, or of its province and of the document with a slash between them.
  package let document: String
  /// The clause as written; nil where the link names the document alone.
  package let clause: String?
  /// The words to show; nil where the target's own title is wanted.
  package let label: String?
  /// The link as written, brackets and all.
  package let source: String

  /// The words to show where nothing is known of the document.
  var words: String { label ?? [document, clause].compactMap(\.self).joined(separator: ", ") }

  /// Reads what stands between the brackets; nil where it names no document.
  init?(inner: String) {
    let parts = inner.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    let target = parts[0].split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let names = target.map { String($0).trimmed }
    guard let document = names.first, DocumentLink.isName(document) else { return nil }
    self.document = document
    clause = names.count > 1 && !names[1].isEmpty ? names[1] : nil
    label = parts.count > 1 ? String(parts[1]).trimmed : nil
    source = "[[\(inner)]]"
  }

  /// Whether a text is an id, or two with a slash between them.
  private static func isName(_ text: String) -> Bool {
    let ids = text.split(separator: "/", omittingEmptySubsequences: false)
    return ids.count <= 2 && ids.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isInId) }
  }
}

extension Character {
  /// Whether the character can stand in an id: an ASCII letter, a digit or a hyphen.
  fileprivate var isInId: Bool { isASCII && (isLetter || isNumber || self == "-") }
}
