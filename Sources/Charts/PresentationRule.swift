/// What the style sheet says of a class, as presentation attributes.
struct PresentationRule {
  /// The element, or any.
  let element: String?
  /// Classes that it must have.
  let names: Set<String>
  /// Attributes; a value that begins with `--` is a colour of the theme.
  let attributes: KeyValuePairs<String, String>

  init(
    _ names: String, on element: String? = nil, _ attributes: KeyValuePairs<String, String>
  ) {
    self.names = Set(names.split(separator: " ").map(String.init))
    self.element = element
    self.attributes = attributes
  }

  /// The attributes of an element with classes; later rules prevail.
  static func attributes(of element: String, _ names: Set<String>) -> [(String, String)] {
    var found: [(String, String)] = []
    for rule in all where rule.element ?? element == element && rule.names.isSubset(of: names) {
      for (name, value) in rule.attributes {
        found.removeAll { $0.0 == name }
        found.append((name, value))
      }
    }
    return found
  }

  /// The rules of `theme/assets/site.css` that speak of charts, in its order.
  static let all = [
    Self("ground", ["fill": "--surface"]),
    Self("now", ["fill": "--now"]),
    Self("track", ["fill": "--track"]),
    Self("mark-target", ["fill": "--goal"]),
    Self("mark-stage", ["fill": "--goal"]),
    Self("mark-range", ["fill": "none", "stroke": "--goal", "stroke-width": "2.5"]),
    Self("mark-rival", ["fill": "--line-2"]),
    Self(
      "mark-direction",
      [
        "fill": "--surface", "stroke": "--direction", "stroke-width": "2",
        "stroke-dasharray": "2.5 1.8",
      ]),
    Self("mark-base", ["fill": "--surface", "stroke": "--now", "stroke-width": "2"]),
    Self("grid", ["fill": "none", "stroke": "--line"]),
    Self("grid-0", ["fill": "none", "stroke": "--line-2"]),
    Self(
      "divider", ["fill": "none", "stroke": "--line-2", "stroke-dasharray": "2 3"]),
    Self("axis-tick", ["fill": "none", "stroke": "--line-2"]),
    Self(
      "line-path",
      ["fill": "none", "stroke": "--ink-3", "stroke-width": "1.5", "stroke-dasharray": "6 4"]),
    Self(
      "line-direction",
      ["fill": "none", "stroke": "--direction", "stroke-width": "1.5", "stroke-dasharray": "2 3"]),
    Self("line-now", ["fill": "none", "stroke": "--now", "stroke-width": "3"]),
    Self("hatch", ["fill": "none", "stroke": "--now"]),
    Self("link", ["fill": "none", "stroke": "--line-2", "opacity": ".6"]),
    Self("dot-path", ["fill": "--surface", "stroke": "--ink-3"]),
    Self("dot-now", ["fill": "--now"]),
    Self("dot-now hollow", ["fill": "--surface", "stroke": "--now", "stroke-width": "2.5"]),
    Self("dots-now", ["fill": "none", "stroke": "--now", "stroke-linecap": "round"]),
    Self("dots-need", ["fill": "none", "stroke": "--now", "stroke-linecap": "round"]),
    Self("dots-hole", ["fill": "none", "stroke": "--surface", "stroke-linecap": "round"]),
    Self("dots-rest", ["fill": "none", "stroke": "--rest", "stroke-linecap": "round"]),
    Self("need", ["fill": "--surface", "stroke": "--now", "stroke-width": "2"]),
    Self("rest", ["fill": "--rest"]),
    Self("gap", ["fill": "--surface", "stroke": "--now", "stroke-width": "2"]),
    Self("", on: "text", ["font-size": "13.5", "fill": "--ink-2"]),
    Self("axis", on: "text", ["fill": "--ink-3"]),
    Self("strong", ["font-weight": "700", "fill": "--ink"]),
    Self("value", ["font-size": "15", "font-weight": "700", "fill": "--ink"]),
    Self(
      "value", ["paint-order": "stroke", "stroke": "--surface", "stroke-width": "4"]),
    Self(
      "detail", ["paint-order": "stroke", "stroke": "--surface", "stroke-width": "4"]),
    Self("value now", ["fill": "--now"]),
    Self("value direction", ["fill": "--direction"]),
    Self("headline", ["font-size": "19", "font-weight": "700", "fill": "--ink"]),
    Self("source", ["font-size": "12.5", "fill": "--ink-3"]),
  ]
}
