import Findings
import Markup
import Templates

/// Judges templates: a page that is not refused has the same tags whatever the values are, and
/// every value stands in it whole, where it is text.
///
/// An input is a template and its partials `a`, `b`, `c`, with lines `%` between them.
enum TemplateOracle {
  /// A sign that begins every value, so that values can be found again.
  private static let sign = "\u{E000}"
  private static let hostile = sign + "\"'>--></p></script><i onx='&amp;"
  private static let names = ["page", "a", "b", "c"]

  static func judge(_ input: [UInt8], _ verdict: inout Verdict) {
    guard let text = String(validating: input, as: UTF8.self), !text.contains(sign) else { return }
    let texts = text.split(separator: "\n%\n", omittingEmptySubsequences: false)
    let parts = Dictionary(zip(names, texts.map(String.init))) { first, _ in first }
    _ = render(parts, with: hostile, .lenient)
    let page = render(parts, with: hostile, .site)
    let sources = parts.mapValues(lines)
    for finding in page.findings.sorted {
      guard let source = sources[finding.place.file] else { continue }
      verdict.expect(
        source.contains(finding.place), "\(finding.place) is outside of the template")
    }
    guard !page.findings.hasErrors else { return }
    let plain = render(parts, with: sign + "x", .site)
    let (tokens, others) = (tokens(page.bytes), tokens(plain.bytes))
    let shape = tokens.map(outline)
    verdict.expect(
      shape == others.map(outline),
      "a value changes the tags: \(String(decoding: page.bytes, as: UTF8.self))")
    for token in tokens { judge(token, &verdict) }
  }

  /// Values stand in text and in attributes in double quotes that hold no code, and stand whole.
  private static func judge(_ token: HTMLToken, _ verdict: inout Verdict) {
    switch token {
    case .text(let bytes, let isRaw):
      verdict.expect(isWhole(bytes) && !(isRaw && has(bytes)), "a value is broken in text")
    case .comment(let bytes): verdict.expect(!has(bytes), "a value stands in a comment")
    case .end(let name): verdict.expect(!name.contains(sign), "a value stands in an end tag")
    case .start(let name, let attributes):
      verdict.expect(!name.contains(sign), "a value stands for a tag")
      for attribute in attributes {
        verdict.expect(!attribute.name.contains(sign), "a value stands for an attribute")
        guard has(attribute.value) else { continue }
        let holdsCode =
          attribute.name.hasPrefix("on") || ["style", "srcdoc"].contains(attribute.name)
        verdict.expect(
          attribute.quoting == .double && !holdsCode && isWhole(attribute.value),
          "a value is broken in the attribute '\(attribute.name)'")
      }
    }
  }

  private static func has(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(sign)
  }

  /// Whether each value in a piece of the page is all there once entities are resolved.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    guard has(bytes) else { return true }
    let text = HTMLToken.resolved(bytes)
    return text.unicodeScalars.split(
      separator: sign.unicodeScalars.first ?? " ", omittingEmptySubsequences: false
    ).dropFirst().allSatisfy { rest in
      rest.starts(with: hostile.unicodeScalars.dropFirst())
    }
  }

  private static func tokens(_ bytes: [UInt8]) -> [HTMLToken] {
    HTMLTokenizer.tokens(of: bytes).tokens
  }

  /// What must not depend on values: the kind of a token, its names.
  private static func outline(_ token: HTMLToken) -> String {
    switch token {
    case .text(_, let isRaw): isRaw ? "raw" : "text"
    case .comment: "comment"
    case .end(let name): "/" + name
    case .start(let name, let attributes): ([name] + attributes.map(\.name)).joined(separator: " ")
    }
  }

  /// A template's lines as its places count them: only LF ends one.
  private static func lines(_ text: String) -> TextLines {
    TextLines(String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\r" ? " " : $0 })))
  }

  private static func render(
    _ parts: [String: String], with text: String, _ mode: Template.Mode
  ) -> (bytes: [UInt8], findings: FindingList) {
    var findings = FindingList()
    var templates: [String: Template] = [:]
    for (name, part) in parts {
      templates[name] = Template.compile(part, file: name, mode: mode, findings: &findings)
    }
    let set = TemplateSet(templates, in: "theme/pages", mode: mode, findings: &findings)
    var out: [UInt8] = []
    if mode == .lenient || !findings.hasErrors {
      set.render("page", values(text), into: &out, findings: &findings)
    }
    return (out, findings)
  }

  private static func values(_ text: String) -> Value {
    .record([
      "t": .text(text), "e": .text(""), "n": .number(-3), "y": .flag(true), "f": .flag(false),
      "z": .nothing, "m": .markup(markup { element("b") { "x" } }),
      "r": .record(["t": .text(text + text), "n": .number(0)]),
      "l": .list([.record(["t": .text(text)]), .text(text)]), "v": .list([]),
    ])
  }
}
