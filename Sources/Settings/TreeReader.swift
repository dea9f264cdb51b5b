import Findings

/// Builds the tree of one document from events.
///
/// What is refused but does not hide the rest (anchors, tags, repeated keys) is reported and read
/// over, so that one run tells of all of it.
struct TreeReader {
  /// What was refused so far.
  private(set) var findings = FindingList()
  private let file: String
  private let firstLine: Int
  /// Whether something was refused that leaves a hole in the tree.
  private var hasHole = false

  init(file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
  }

  /// Reads the document of a text, or nothing where a part of it is not supported.
  mutating func read(_ text: String) throws(SyntaxProblem) -> Node? {
    var events = try EventReader(text)
    var root: Node?
    while true {
      let event = try events.next()
      switch event.kind {
      case .documentStart where root != nil:
        findings.report(DocumentRules.documents, at: place(event.start))
        return nil
      case .streamStart, .documentStart, .documentEnd: continue
      case .streamEnd:
        let empty = Node(content: .mapping([]), place: Place(file, line: firstLine, column: 1))
        guard let root, !root.isEmpty else { return empty }
        return hasHole ? nil : root
      default:
        root = try node(event, depth: 0, &events)
        guard root != nil else { return nil }
      }
    }
  }

  /// Reads the node that an event begins; nothing where it is too deep.
  private mutating func node(
    _ event: Event, depth: Int, _ events: inout EventReader
  ) throws(SyntaxProblem) -> Node? {
    let place = place(event.start)
    if event.hasAnchor { findings.report(DocumentRules.anchor, at: place) }
    if event.hasTag { findings.report(DocumentRules.tag, at: place) }
    switch event.kind {
    case .scalar(let text, let isQuoted):
      return Node(content: .scalar(text: text, isQuoted: isQuoted), place: place)
    case .sequenceStart, .mappingStart:
      guard depth < Settings.deepest else {
        findings.report(DocumentRules.depth, at: place)
        return nil
      }
      let content =
        if case .sequenceStart = event.kind { try sequence(depth: depth + 1, &events) } else {
          try mapping(depth: depth + 1, &events)
        }
      return content.map { Node(content: $0, place: place) }
    default:
      findings.report(DocumentRules.alias, at: place)
      hasHole = true
      return Node(content: .scalar(text: "", isQuoted: false), place: place)
    }
  }

  private mutating func sequence(
    depth: Int, _ events: inout EventReader
  ) throws(SyntaxProblem) -> Node.Content? {
    var items: [Node] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return .sequence(items) }
      guard let item = try node(event, depth: depth, &events) else { return nil }
      items.append(item)
    }
  }

  private mutating func mapping(
    depth: Int, _ events: inout EventReader
  ) throws(SyntaxProblem) -> Node.Content? {
    var entries: [Node.Entry] = []
    var first: [String: Place] = [:]
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { return .mapping(entries) }
      guard let key = try node(event, depth: depth, &events),
        let value = try node(events.next(), depth: depth, &events)
      else { return nil }
      guard case .scalar(let name, _) = key.content else {
        findings.report(DocumentRules.key, at: key.place, ["found": key.words])
        continue
      }
      if let earlier = first[name] {
        findings.report(
          DocumentRules.duplicate, at: key.place, ["key": name, "first": "\(earlier)"])
        continue
      }
      first[name] = key.place
      entries.append(Node.Entry(key: name, place: key.place, value: value))
    }
  }

  private func place(_ mark: Event.Mark) -> Place {
    Place(file, line: mark.line + firstLine, column: mark.column + 1)
  }
}
