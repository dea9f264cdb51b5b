package import Findings

/// The templates of a theme by name; each may use each other as a partial.
package struct TemplateSet: Sendable {
  let templates: [String: Template]
  let mode: Template.Mode

  /// Collects templates; in site mode a partial that is not among them is a finding at its tag.
  package init(
    _ templates: [String: Template], mode: Template.Mode = .site, findings: inout FindingList
  ) {
    self.templates = templates
    self.mode = mode
    guard mode == .site else { return }
    for use in templates.values.flatMap(\.partials) where templates[use.name] == nil {
      findings.report(
        SetRules.partial, at: use.place,
        ["name": use.name, "suggestion": use.name.suggestion(among: templates.keys)])
    }
  }

  /// Renders a template with a value, and appends the UTF-8 of it.
  ///
  /// What cannot be filled in is left empty and becomes a finding at its tag in site mode.
  package func render(
    _ name: String, _ value: Value, into out: inout [UInt8], findings: inout FindingList
  ) {
    guard let template = templates[name] else {
      findings.report(
        SetRules.template, at: Place(name),
        ["name": name, "suggestion": name.suggestion(among: templates.keys)])
      return
    }
    var renderer = Renderer(self, value)
    swap(&out, &renderer.out)
    renderer.render(template)
    swap(&out, &renderer.out)
    findings.append(renderer.findings)
  }
}

/// Rules for what is looked up by name in a set.
private enum SetRules {
  static let partial = Rule(
    "template-unknown-partial", .error, "no template is called '{name}'{suggestion}")
  static let template = Rule(
    "template-unknown", .error, "the theme has no template '{name}'{suggestion}")
}
