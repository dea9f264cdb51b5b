/// A step of the YAML stream, with the mark where it starts.
struct Event {
  /// What starts or ends.
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case alias
    case scalar(text: String, isQuoted: Bool)
    case sequenceStart, sequenceEnd
    case mappingStart, mappingEnd
  }

  /// A position in the text: 0-based line and column, in Unicode scalars.
  struct Mark {
    let line: Int
    let column: Int
  }

  let kind: Kind
  let start: Mark
  /// Whether a tag (`!name`) stands before the node.
  let hasTag: Bool
  /// Whether an anchor (`&name`) stands before the node.
  let hasAnchor: Bool
}
