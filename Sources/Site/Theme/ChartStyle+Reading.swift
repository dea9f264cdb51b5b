internal import Assets
internal import Charts
internal import Findings

extension ChartStyle {
  /// The file that says how charts look; it holds rules for roles and nothing else, so that a
  /// picture can look as the page does without a style sheet.
  private static let file = "theme/assets/charts.css"

  /// Reads `charts.css` with the colours at the head of `site.css`.
  ///
  /// A theme made before the file was split off has none: its rules for roles stand in `site.css`
  /// among others, and what is not understood there is left to the browser. Of a theme without
  /// `site.css` another finding tells.
  init(charts: String?, site: String?, findings: inout FindingList) {
    self.init()
    guard let site else { return }
    let pages = StyleSheet(site, file: "theme/assets/site.css")
    var reader = ChartStyleReader(colours: pages)
    let sheet = charts.map { StyleSheet($0, file: ChartStyle.file) } ?? pages
    for one in sheet.declarations { reader.read(one) }
    self = reader.style
    guard charts != nil else {
      findings.report(.missingChartStyle, at: Place(ChartStyle.file))
      return
    }
    findings.append(reader.findings)
    for role in Role.allCases where attributes(of: role) == nil {
      findings.report(.unstyledRole, at: Place(ChartStyle.file), ["role": role.rawValue])
    }
  }
}

/// Reads rules of roles into a style.
private struct ChartStyleReader {
  var style = ChartStyle()
  var findings = FindingList()
  /// Custom properties of `:root` outside of `@media`: those of the light theme.
  private let colours: [String: String]

  init(colours sheet: StyleSheet) {
    colours = sheet.declarations.filter { $0.heads.map(\.text) == [":root"] }
      .reduce(into: [:]) { $0[$1.property] = $1.value }
  }

  /// Reads a declaration; what holds on paper or for forced colours is for pages alone, and only
  /// its names are checked.
  mutating func read(_ one: StyleSheet.Declaration) {
    let rules = one.heads.drop { $0.text.hasPrefix("@media") }
    guard rules.count == 1, let head = rules.last else {
      findings.report(.chartRule, at: one.place, ["text": one.property])
      return
    }
    guard ChartStyle.properties.contains(one.property) else {
      report(.chartProperty, one.property, at: one.place, among: ChartStyle.properties)
      return
    }
    let subjects = head.text.split(separator: ",").map { ($0, subject(of: $0, at: head.place)) }
    guard one.heads.count == 1, let value = value(of: one) else { return }
    for (selector, subject) in subjects {
      guard let subject, style.set(.init(one.property, value), of: subject) else { continue }
      findings.report(
        .doubledStyle, at: one.place, ["property": one.property, "selector": trimmed(selector)])
    }
  }

  /// What a selector is for.
  private mutating func subject(of selector: Substring, at place: Place) -> ChartStyle.Subject? {
    var words = selector.split(separator: " ")
    if words == ["svg", "text"] { return .text }
    if words.count == 2, words[0] == "svg" { words.removeFirst() }
    let name = words.last.map { String($0.dropFirst()) } ?? ""
    guard words.count == 1, words[0].first == ".", !name.contains(where: ".:[>+~#".contains) else {
      findings.report(.chartRule, at: place, ["text": trimmed(selector)])
      return nil
    }
    guard let role = Role(rawValue: name) else {
      report(.unknownRole, name, at: place, among: Role.allCases.map(\.rawValue))
      return nil
    }
    return .role(role)
  }

  private func trimmed(_ selector: Substring) -> String {
    selector.split(separator: " ").joined(separator: " ")
  }

  /// A value as an attribute has it: a colour in place of its name, lengths without a unit.
  private mutating func value(of one: StyleSheet.Declaration) -> String? {
    var value = one.value
    var names: Set<String> = []
    while value.hasPrefix("var("), value.hasSuffix(")") {
      let name = String(value.dropFirst(4).dropLast())
      guard let colour = colours[name], names.insert(name).inserted else {
        report(
          .unknownColour, name, at: one.place, among: colours.keys.filter { !names.contains($0) })
        return nil
      }
      value = colour
    }
    let isFunction = ["rgb", "rgba", "hsl", "hsla"].contains { value.hasPrefix($0 + "(") }
    guard isFunction || !value.isEmpty && !value.contains("(") else {
      findings.report(
        .notPlainValue, at: one.place, ["property": one.property, "value": one.value])
      return nil
    }
    return value.hasSuffix("px") ? String(value.dropLast(2)) : value
  }

  private mutating func report(
    _ rule: Rule, _ name: String, at place: Place, among names: [String]
  ) {
    findings.report(
      rule, at: place, ["name": name, "suggestion": name.suggestion(among: names)])
  }
}

extension Rule {
  static let missingChartStyle = Rule(
    "missing-chart-style", .warning,
    "the theme lacks this file, so pictures of charts take what they can from site.css; "
      + "take it from the shipped theme")
  static let unstyledRole = Rule(
    "unstyled-role", .error,
    "nothing says how '{role}' looks, so charts would be drawn black; add a rule for .{role} here")
  static let unknownRole = Rule(
    "unknown-role", .error, "no shape of a chart is called '{name}'{suggestion}")
  static let chartRule = Rule(
    "chart-rule", .error,
    "'{text}' cannot be read here; a rule is for .role, svg .role or svg text, alone or in @media")
  static let chartProperty = Rule(
    "chart-property", .error,
    "'{name}' is not a property of shapes; what pages alone need stands in site.css{suggestion}")
  static let doubledStyle = Rule(
    "doubled-style", .error, "'{property}' of '{selector}' is set twice; keep one")
  static let unknownColour = Rule(
    "unknown-colour", .error, "no colour at the head of site.css is called '{name}'{suggestion}")
  static let notPlainValue = Rule(
    "not-plain-value", .error,
    "pictures need a plain value for '{property}', not '{value}'; write a number, #rrggbb, a name, "
      + "none or var(--name)")
}
