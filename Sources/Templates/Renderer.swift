import Findings
import Markup

/// Fills one template, with the partials it uses.
struct Renderer {
  /// The bytes written so far.
  var out: [UInt8] = []
  private(set) var findings = FindingList()
  private let set: TemplateSet
  private var context: Context
  /// What is put before each line of a partial.
  private var indentation: [UInt8] = []
  /// The number of partials within each other.
  private var depth = 0
  /// The number of segments gone over.
  private var steps = 0
  /// The section or partial that is being written.
  private var innermost: Place?
  /// Whether partials or the page went beyond a limit, so that nothing more is written.
  private var isStopped = false
  /// What has been told of: in a section it would be told for every item, and a name for every tag
  /// of a file.
  private var told: Set<[String]> = []

  init(_ set: TemplateSet, _ value: Value) {
    self.set = set
    context = Context(value)
  }

  /// Writes a template.
  mutating func render(_ template: Template) { render(template.segments) }

  private mutating func render(_ segments: [Template.Segment]) {
    for segment in segments {
      steps += 1
      guard !isExhausted else { return stop() }
      switch segment {
      case .text(let bytes, let startsLine): write(bytes, startsLine: startsLine)
      case .value(let name, let isRaw, let inAttribute):
        write(value(name), name, isRaw: isRaw, inAttribute: inAttribute)
      case .section(let name, let inner):
        innermost = name.place
        repeatSection(inner, for: value(name))
      case .inverted(let name, let inner):
        if value(name).isAbsent { render(inner) }
      case .partial(let use, let indentation):
        innermost = use.place
        render(use, indentation: indentation)
      }
      guard !isStopped else { return }
    }
  }

  private mutating func stop() {
    isStopped = true
    guard let innermost else { return }
    findings.report(RenderRules.expansion, at: innermost)
  }

  /// Whether the page has more parts or bytes than any page should.
  var isExhausted: Bool { steps > Renderer.mostSteps || out.count > Renderer.mostBytes }

  private mutating func repeatSection(_ segments: [Template.Segment], for value: Value) {
    guard !value.isAbsent else { return }
    var items = [value]
    if case .list(let list) = value { items = list }
    for item in items {
      context.push(item)
      render(segments)
      context.pop()
      guard !isStopped else { return }
    }
  }

  private mutating func render(_ use: Template.Use, indentation more: [UInt8]?) {
    guard let template = set.templates[use.name] else { return }
    guard depth < Renderer.deepest else {
      findings.report(RenderRules.depth, at: use.place, ["name": use.name])
      isStopped = true
      return
    }
    let outer = indentation
    indentation = more.map { outer + $0 } ?? []
    depth += 1
    render(template)
    depth -= 1
    indentation = outer
  }

  private mutating func write(_ bytes: [UInt8], startsLine: Bool) {
    guard !indentation.isEmpty else {
      out += bytes
      return
    }
    if startsLine { out += indentation }
    for (index, byte) in bytes.enumerated() {
      out.append(byte)
      if byte == lineFeed, index < bytes.count - 1 { out += indentation }
    }
  }

  private mutating func write(
    _ value: Value, _ name: Template.Name, isRaw: Bool, inAttribute: Bool
  ) {
    switch value {
    case .text(let text): writeText(text, isRaw: isRaw)
    case .number(let number): out += String(number).utf8
    case .markup(let markup) where inAttribute && set.mode == .site:
      refuse(RenderRules.markup, name)
      writeText(markup.string, isRaw: false)
    case .markup(let markup): out += markup.bytes
    case .nothing: break
    case .flag(let flag) where set.mode == .lenient: out += String(flag).utf8
    case .flag: refuse(RenderRules.flag, name)
    case .list, .record: refuse(RenderRules.section, name)
    }
  }

  private mutating func writeText(_ text: String, isRaw: Bool) {
    out += isRaw ? Array(text.utf8) : Markup(text).bytes
  }

  private mutating func value(_ name: Template.Name) -> Value {
    if let value = context.value(name) { return value }
    if set.mode == .site, told.insert([name.place.file, name.text]).inserted {
      let near = told.count <= Renderer.mostSuggestions ? context.nearest(to: name) : ""
      findings.report(
        RenderRules.unknown, at: name.place, ["name": name.text, "suggestion": near])
    }
    return .nothing
  }

  private mutating func refuse(_ rule: Rule, _ name: Template.Name) {
    guard set.mode == .site, told.insert(["\(name.place)", rule.id]).inserted else { return }
    findings.report(rule, at: name.place, ["name": name.text])
  }

  /// The most partials within each other.
  static let deepest = 32
  /// How many mistakes of a page get a suggestion: nobody reads the hundredth.
  private static let mostSuggestions = 20
  /// The most segments that are gone over for one page.
  static let mostSteps = 1_000_000
  /// The most bytes of a page, up to one more segment.
  static let mostBytes = 64 << 20
}

/// Rules for filling templates.
private enum RenderRules {
  static let unknown = Rule(
    "template-unknown-name", .error, "nothing here is called '{name}'{suggestion}")
  static let depth = Rule(
    "template-depth", .error, "partials are nested more than 32 deep; does '{name}' use itself?")
  static let expansion = Rule(
    "template-expansion", .error,
    "sections or partials are repeated here until the page has a million parts or 64 MB; nest "
      + "them less")
  static let markup = Rule(
    "template-markup", .error, "'{name}' is markup and cannot stand in an attribute; move it out")
  static let flag = Rule(
    "template-flag", .error, "'{name}' is yes or no; write a section for it")
  static let section = Rule(
    "template-not-text", .error, "'{name}' holds several values; write a section for it")
}
