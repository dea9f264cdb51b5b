import Findings

/// Compiles the tags of one template to segments.
struct Compiler {
  /// A section that is being read.
  private struct Section {
    let tag: Tag
    let name: Template.Name
    /// Where in the markup it begins.
    let context: MarkupContext
  }

  /// The most sections within each other.
  static let deepest = 32

  private(set) var findings: FindingList
  private let mode: Template.Mode
  private let file: String
  private let tokens: [TagReader.Token]
  /// The sections that are open, from the outside in.
  private var open: [Section] = []
  /// The segments of the template and of each open section.
  private var levels: [[Template.Segment]] = [[]]
  /// The text that the next segment ends.
  private var pending: (bytes: [UInt8], startsLine: Bool) = ([], false)
  private var partials: [Template.Use] = []
  private var context = MarkupContext.text

  init(_ text: String, file: String, mode: Template.Mode) {
    let reader = TagReader(text, file: file)
    tokens = reader.tokens
    findings = reader.findings
    self.file = file
    self.mode = mode
  }

  /// Compiles the template to its end.
  mutating func compile() -> Template {
    var rest = tokens[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { $0.endsLine }.map { $0 + 1 } ?? rest.endIndex
      compile(line: rest[..<end])
      rest = rest[end...]
    }
    flush()
    for section in open {
      findings.report(
        CompilerRules.openSection, at: section.tag.place,
        ["tag": section.tag.spelling, "name": section.name.text])
    }
    if mode == .site, !findings.hasErrors, context != .text {
      findings.report(CompilerRules.unfinished, at: Place(file), ["part": context.words])
    }
    return Template(segments: levels.flatMap { $0 }, partials: partials)
  }

  /// Compiles one line; a tag that stands alone on it takes the white space around it along.
  private mutating func compile(line: ArraySlice<TagReader.Token>) {
    let tags = line.compactMap(\.tag)
    if let tag = tags.first, tags.count == 1, tag.kind.canStandAlone,
      line.allSatisfy({ $0.text.allSatisfy(isSpace) })
    {
      add(tag, indentation: line.first.map { Array($0.text) })
      return
    }
    var startsLine = true
    for token in line {
      switch token {
      case .text(let bytes): addText(Array(bytes), startsLine: startsLine)
      case .tag(let tag):
        if startsLine { addText([], startsLine: true) }
        add(tag, indentation: nil)
      }
      startsLine = false
    }
  }

  /// Adds text to the text before it; an empty piece only marks the start of a line.
  private mutating func addText(_ bytes: [UInt8], startsLine: Bool) {
    if mode == .site { context.read(bytes) }
    let goesOn = startsLine == (pending.bytes.last == lineFeed)
    if bytes.isEmpty || pending.bytes.isEmpty || !goesOn {
      flush()
      pending.startsLine = startsLine
      if bytes.isEmpty { levels[levels.count - 1].append(.text([], startsLine: true)) }
    }
    pending.bytes += bytes
  }

  private mutating func flush() {
    guard !pending.bytes.isEmpty else { return }
    levels[levels.count - 1].append(.text(pending.bytes, startsLine: pending.startsLine))
    pending = ([], false)
  }

  private mutating func add(_ tag: Tag, indentation: [UInt8]?) {
    switch tag.kind {
    case .comment, .delimiters: break
    case .value: addValue(tag, isRaw: false)
    case .raw: addValue(tag, isRaw: true)
    case .partial: addPartial(tag, indentation: indentation)
    case .section, .inverted:
      flush()
      context.passSectionTag()
      open.append(Section(tag: tag, name: name(tag), context: context))
      levels.append([])
    case .close: close(tag)
    }
  }

  private mutating func addValue(_ tag: Tag, isRaw: Bool) {
    let name = name(tag)
    if mode == .site {
      if isRaw {
        findings.report(CompilerRules.raw, at: tag.place, ["tag": tag.spelling, "name": name.text])
      }
      if let rule = context.refusal {
        findings.report(rule, at: tag.place, ["tag": tag.spelling, "part": context.words])
      }
    }
    append(.value(name, isRaw: isRaw, inAttribute: context != .text))
  }

  private mutating func addPartial(_ tag: Tag, indentation: [UInt8]?) {
    let use = Template.Use(name: tag.content, place: tag.place)
    if use.name.isEmpty || use.name.utf8.contains(where: isSpace) {
      findings.report(CompilerRules.name, at: tag.place, ["tag": tag.spelling])
    } else {
      partials.append(use)
    }
    if context != .text {
      findings.report(
        CompilerRules.partial, at: tag.place, ["tag": tag.spelling, "part": context.words])
    }
    append(.partial(use, indentation: indentation))
  }

  private mutating func close(_ tag: Tag) {
    flush()
    guard let section = open.popLast(), let segments = levels.popLast() else {
      findings.report(CompilerRules.strayClose, at: tag.place, ["tag": tag.spelling])
      return
    }
    if tag.content != section.name.text {
      findings.report(
        CompilerRules.wrongClose, at: tag.place,
        ["tag": tag.spelling, "name": section.name.text, "first": "\(section.tag.place)"])
    }
    context.passSectionTag()
    if let joined = context.joined(from: section.context) {
      context = joined
    } else {
      findings.report(
        CompilerRules.unevenSection, at: section.tag.place,
        ["tag": section.tag.spelling, "start": section.context.words, "end": context.words])
    }
    guard open.count < Compiler.deepest else {
      findings.report(CompilerRules.depth, at: section.tag.place)
      return
    }
    let isSection = section.tag.kind == .section
    append(isSection ? .section(section.name, segments) : .inverted(section.name, segments))
  }

  private mutating func append(_ segment: Template.Segment) {
    flush()
    levels[levels.count - 1].append(segment)
  }

  /// The name in a tag; a finding where it is none.
  private mutating func name(_ tag: Tag) -> Template.Name {
    let parts = tag.content.split(separator: ".", omittingEmptySubsequences: false)
    guard tag.content != "." else { return Template.Name(parts: [], place: tag.place) }
    if !parts.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(\.isOfName) }) {
      findings.report(CompilerRules.name, at: tag.place, ["tag": tag.spelling])
    }
    return Template.Name(parts: parts.map(String.init), place: tag.place)
  }
}

extension Unicode.Scalar {
  /// Whether the scalar may stand in a name: a letter, a mark, a digit, `-` or `_`.
  fileprivate var isOfName: Bool {
    self == "-" || self == "_" || properties.isAlphabetic || ("0"..."9").contains(self)
      || properties.generalCategory == .nonspacingMark
  }
}
