package import Findings

/// The templates of a theme by name; each may use each other as a partial.
package struct TemplateSet: Sendable {
  let templates: [String: Template]
  let mode: Template.Mode
  /// The folder of the templates that are rendered, for places: `theme/pages`.
  private let folder: String

  /// Collects templates; in site mode a partial that is not among them is a finding at the first
  /// tag that asks for it.
  package init(
    _ templates: [String: Template], in folder: String, mode: Template.Mode = .site,
    findings: inout FindingList
  ) {
    self.templates = templates
    self.mode = mode
    self.folder = folder
    guard mode == .site else { return }
    let uses = templates.values.flatMap(\.partials).filter { templates[$0.name] == nil }
    for (name, uses) in Dictionary(grouping: uses, by: \.name) {
      guard let first = uses.map(\.place).min() else { continue }
      findings.report(
        SetRules.partial, at: first,
        [
          "name": name, "suggestion": name.suggestion(among: templates.keys),
          "others": uses.count > 1 ? " (\(uses.count) tags ask for it)" : "",
        ])
    }
  }

  /// What the markup of a template refers to, and that of the partials it uses.
  package func references(of name: String) -> [Template.Reference] {
    var reached: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      guard let template = templates[next], reached.insert(next).inserted else { continue }
      open += template.partials.map(\.name)
    }
    return reached.sorted().compactMap { templates[$0] }.flatMap(\.references)
  }

  /// Renders a template with a value, and appends the UTF-8 of it.
  ///
  /// What cannot be filled in is left empty and becomes a finding at its tag in site mode. Answers
  /// false where the page grew beyond a limit.
  @discardableResult
  package func render(
    _ name: String, _ value: Value, into out: inout [UInt8], findings: inout FindingList
  ) -> Bool {
    guard let template = templates[name] else {
      findings.report(SetRules.template, at: Place("\(folder)/\(name).mustache"), ["name": name])
      return true
    }
    var renderer = Renderer(self, value)
    swap(&out, &renderer.out)
    renderer.render(template)
    let isWhole = !renderer.isExhausted
    swap(&out, &renderer.out)
    findings.append(renderer.findings)
    return isWhole
  }
}

/// Rules for what is looked up by name in a set.
private enum SetRules {
  static let partial = Rule(
    "template-unknown-partial", .error, "no template is called '{name}'{suggestion}{others}")
  static let template = Rule(
    "template-unknown", .error,
    "the theme lacks the shell '{name}'; take it from the shipped theme")
}
