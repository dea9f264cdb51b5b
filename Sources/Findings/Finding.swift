/// One thing wrong or doubtful in the input: which rule, where, and the values that its words name.
package struct Finding: Hashable, Comparable, Sendable {
  /// The rule that was broken.
  package let rule: Rule
  /// Where, as closely as it is known.
  package let place: Place
  /// Values by the names used in the rule's words.
  package let values: [String: String]

  /// Creates a finding.
  package init(_ rule: Rule, at place: Place, _ values: [String: String] = [:]) {
    self.rule = rule
    self.place = place
    self.values = values
  }

  /// The rule's words with the values put in, escaped and cut to 80 characters each.
  package var text: String {
    var out = ""
    var rest = rule.words[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      out += rest[..<open]
      let name = String(rest[rest.index(after: open)..<close])
      out += values[name].map(Finding.shown) ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// Orders findings by place, then severity, then rule and text.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.rule.severity != right.rule.severity { return left.rule.severity < right.rule.severity }
    return (left.rule.id, left.text) < (right.rule.id, right.text)
  }

  /// A value made fit for a message: control characters escaped, long text cut.
  private static func shown(_ value: String) -> String {
    let longest = 80
    var out = ""
    for scalar in value.unicodeScalars.prefix(longest) {
      out +=
        scalar.properties.isPrintable
        ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
    }
    return value.unicodeScalars.count > longest ? out + "…" : out
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar can be shown as it is: no control, no format character, no surrogate.
  fileprivate var isPrintable: Bool {
    switch generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
