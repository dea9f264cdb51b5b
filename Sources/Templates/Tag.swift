import Findings

/// A Mustache tag as written.
struct Tag {
  /// What the tag does, by the sign after its opening delimiter.
  enum Kind {
    case value, raw, section, inverted, close, partial, comment, delimiters

    /// The kind that a sign means; nothing for signs of a name.
    init?(sign: UInt8) {
      switch sign {
      case UInt8(ascii: "{"), UInt8(ascii: "&"): self = .raw
      case UInt8(ascii: "#"): self = .section
      case UInt8(ascii: "^"): self = .inverted
      case UInt8(ascii: "/"): self = .close
      case UInt8(ascii: ">"): self = .partial
      case UInt8(ascii: "!"): self = .comment
      case UInt8(ascii: "="): self = .delimiters
      default: return nil
      }
    }

    /// Whether a line that holds only such a tag vanishes with its line break.
    var canStandAlone: Bool { self != .value && self != .raw }
  }

  let kind: Kind
  /// What stands between sign and closing delimiter, trimmed.
  let content: String
  /// The tag with its delimiters.
  let spelling: String
  let place: Place
}
