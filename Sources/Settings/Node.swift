package import Findings

/// A piece of YAML and where it stands.
package struct Node: Sendable, Hashable {
  /// What the piece is.
  package enum Content: Sendable, Hashable {
    /// Text; `isQuoted` also for block text (`|`, `>`), which is never a number or a flag.
    case scalar(text: String, isQuoted: Bool)
    /// A list.
    case sequence([Node])
    /// Keys with values, in the order in which they are written, each key once.
    case mapping([Entry])
  }

  /// A key with its value.
  package struct Entry: Sendable, Hashable {
    /// The key.
    package let key: String
    /// Where the key stands.
    package let place: Place
    /// The value.
    package let value: Node
  }

  /// What the piece is.
  package let content: Content
  /// Where it begins.
  package let place: Place

  /// Whether nothing is written: neither text nor quotation marks.
  package var isEmpty: Bool { content == .scalar(text: "", isQuoted: false) }

  /// What a message calls the piece.
  var words: String {
    switch content {
    case .scalar(let text, _) where text.isEmpty: "nothing"
    case .scalar(let text, isQuoted: false): "'\(text)'"
    case .scalar(let text, isQuoted: true): "the quoted text '\(text)'"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }
}
