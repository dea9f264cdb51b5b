internal import CYaml

/// Reads YAML event by event with libyaml.
@safe
struct EventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The text, which libyaml reads in place.
  private let input: UnsafeMutableBufferPointer<UInt8>

  /// Sets libyaml on a text.
  init(_ text: String) throws(SyntaxProblem) {
    let bytes = Array(text.utf8)
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: bytes.count)
    _ = unsafe input.initialize(from: bytes)
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else { throw unsafe SyntaxProblem(parser) }
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event.
  mutating func next() throws(SyntaxProblem) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw unsafe SyntaxProblem(parser) }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe Event(event)
  }
}

extension Event {
  fileprivate init(_ event: yaml_event_t) {
    var tag: UnsafeMutablePointer<yaml_char_t>?
    var anchor: UnsafeMutablePointer<yaml_char_t>?
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      unsafe (tag, anchor) = (scalar.tag, scalar.anchor)
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = unsafe .scalar(
        text: String(decoding: bytes, as: UTF8.self),
        isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      unsafe (tag, anchor) = (sequence.tag, sequence.anchor)
      kind = .sequenceStart
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      unsafe (tag, anchor) = (mapping.tag, mapping.anchor)
      kind = .mappingStart
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_STREAM_START_EVENT: kind = .streamStart
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    default: kind = .streamEnd
    }
    start = unsafe Mark(event.start_mark)
    hasTag = unsafe tag != nil
    hasAnchor = unsafe anchor != nil
  }
}

extension Event.Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    line = Int(mark.line)
    column = Int(mark.column)
  }
}

extension SyntaxProblem {
  fileprivate init(_ parser: UnsafeMutablePointer<yaml_parser_t>) {
    let state = unsafe parser.pointee
    problem = unsafe state.problem.map { unsafe String(cString: $0) } ?? "out of memory"
    context = unsafe state.context.map { unsafe String(cString: $0) } ?? ""
    place = unsafe Event.Mark(state.problem_mark)
    contextPlace = unsafe Event.Mark(state.context_mark)
    byteOffset = unsafe state.error == YAML_READER_ERROR ? Int(state.problem_offset) : nil
  }
}
