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
  private var references: ReferenceReader
  /// The last token that closes a section of a name.
  private let lastClose: [String: Int]
  /// The token that is being compiled.
  private var current = 0

  init(_ text: String, file: String, mode: Template.Mode) {
    let reader = TagReader(text, file: file, mode: mode)
    tokens = reader.tokens
    findings = reader.findings
    references = ReferenceReader(text, file: file)
    self.file = file
    self.mode = mode
    lastClose = Dictionary(
      tokens.enumerated().compactMap { index, token in
        token.tag.flatMap { $0.kind == .close ? ($0.content, index) : nil }
      }, uniquingKeysWith: max)
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
    for section in open { reportOpen(section) }
    if mode == .site, !findings.hasErrors, context != .text {
      findings.report(CompilerRules.unfinished, at: Place(file), ["part": context.words])
    }
    return Template(
      segments: levels.flatMap { $0 }, partials: partials, references: references.found)
  }

  /// Compiles one line; a tag that stands alone on it takes the white space around it along.
  private mutating func compile(line: ArraySlice<TagReader.Token>) {
    let tags = line.compactMap(\.tag)
    if let tag = tags.first, tags.count == 1, tag.kind.canStandAlone,
      line.allSatisfy({ $0.text.allSatisfy(isSpace) })
    {
      current = line.firstIndex { $0.tag != nil } ?? line.startIndex
      add(tag, indentation: line.first.map { Array($0.text) })
      return
    }
    var startsLine = true
    for (index, token) in zip(line.indices, line) {
      current = index
      switch token {
      case .text(let bytes): addText(bytes, startsLine: startsLine)
      case .tag(let tag):
        if startsLine { addText([], startsLine: true) }
        add(tag, indentation: nil)
      }
      startsLine = false
    }
  }

  /// Adds text to the text before it; an empty piece only marks the start of a line.
  private mutating func addText(_ bytes: ArraySlice<UInt8>, startsLine: Bool) {
    if mode == .site { references.read(bytes, &context) }
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
    if tag.kind != .comment { references.passTag() }
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

  /// Closes the section that a tag names, and those within it that are never closed.
  ///
  /// A name that is not open is that of the innermost section mistyped, unless that one is closed
  /// further on.
  private mutating func close(_ tag: Tag) {
    flush()
    if let last = open.lastIndex(where: { $0.name.text == tag.content }) {
      while open.count > last + 1 {
        reportOpen(open[open.count - 1])
        closeInnermost(isEven: false)
      }
      closeInnermost(isEven: true)
    } else if let section = open.last, lastClose[section.name.text] ?? 0 <= current {
      findings.report(
        CompilerRules.wrongClose, at: tag.place,
        ["tag": tag.spelling, "name": section.name.text, "first": "\(section.tag.place)"])
      closeInnermost(isEven: true)
    } else {
      findings.report(CompilerRules.strayClose, at: tag.place, ["tag": tag.spelling])
    }
  }

  private mutating func reportOpen(_ section: Section) {
    findings.report(
      CompilerRules.openSection, at: section.tag.place,
      ["tag": section.tag.spelling, "name": section.name.text])
  }

  /// Closes a section; one that is expected to be `isEven` has to end where in HTML it began.
  private mutating func closeInnermost(isEven: Bool) {
    flush()
    guard let section = open.popLast(), let segments = levels.popLast() else { return }
    context.passSectionTag()
    if let joined = context.joined(from: section.context) {
      context = joined
    } else if isEven {
      findings.report(
        CompilerRules.unevenSection, at: section.tag.place,
        ["tag": section.tag.spelling, "start": section.context.words, "end": context.words])
    }
    guard open.count < Compiler.deepest else {
      if open.count == Compiler.deepest {
        findings.report(CompilerRules.depth, at: section.tag.place)
      }
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
