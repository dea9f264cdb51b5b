package import Findings

/// A Mustache template, compiled to segments.
package struct Template: Sendable {
  /// How much is allowed.
  package enum Mode: Sendable {
    /// For pages: unknown names are errors, values stand only where escaping protects them, and
    /// nothing but markup is written raw.
    case site
    /// As the public specification has it: any text format, unknown names are empty.
    case lenient
  }

  /// What a template consists of.
  indirect enum Segment: Sendable {
    /// Text as it is; `startsLine` where the indentation of a partial is to be put before it.
    case text([UInt8], startsLine: Bool)
    /// A value, escaped unless it is markup or `isRaw`.
    case value(Name, isRaw: Bool, inAttribute: Bool)
    /// A part for a value that is there, once for each item of a list.
    case section(Name, [Segment])
    /// A part for a value that is absent.
    case inverted(Name, [Segment])
    /// Another template; `indentation` is put before its lines, and is nil within a line.
    case partial(Use, indentation: [UInt8]?)
  }

  /// A name in a tag.
  struct Name: Sendable {
    /// The parts between dots; none for `.`, the value of the section itself.
    let parts: [String]
    /// Where the tag stands.
    let place: Place

    /// The name as written.
    var text: String { parts.isEmpty ? "." : parts.joined(separator: ".") }
  }

  /// A partial that a template asks for.
  struct Use: Sendable {
    let name: String
    let place: Place
  }

  let segments: [Segment]
  /// The partials that the template asks for.
  let partials: [Use]
  /// What its own markup refers to.
  package let references: [Reference]

  /// Compiles a text.
  ///
  /// What is wrong becomes a finding at its place; the template then holds what could be read, so
  /// that the rest can be checked too.
  package static func compile(
    _ text: String, file: String, mode: Mode = .site, findings: inout FindingList
  ) -> Template {
    var compiler = Compiler(text, file: file, mode: mode)
    let template = compiler.compile()
    findings.append(compiler.findings)
    return template
  }
}
