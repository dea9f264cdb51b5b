/// How shapes look by their role, in pictures that stand alone.
package struct ChartStyle: Sendable, Hashable {
  /// An attribute of a shape.
  package struct Attribute: Sendable, Hashable {
    let name: String
    let value: String

    /// Creates an attribute.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Properties of a style sheet that are attributes of shapes too.
  package static let properties = [
    "fill", "fill-opacity", "font-size", "font-style", "font-weight", "letter-spacing", "opacity",
    "paint-order", "stroke", "stroke-dasharray", "stroke-linecap", "stroke-linejoin",
    "stroke-opacity", "stroke-width",
  ]

  /// What a rule is for.
  package enum Subject: Sendable, Hashable {
    /// All text.
    case text
    /// Shapes of a role.
    case role(Role)
  }

  private var rules: [Subject: [Attribute]] = [:]

  /// Creates a style that says nothing.
  package init() {}

  /// Sets an attribute; says whether it was set before.
  package mutating func set(_ attribute: Attribute, of subject: Subject) -> Bool {
    let all = rules[subject] ?? []
    let others = all.filter { $0.name != attribute.name }
    rules[subject] = others + [attribute]
    return others.count < all.count
  }

  /// The attributes of a shape by its role: those of all text, then its own; none without a rule.
  package func attributes(of role: Role) -> [Attribute]? {
    let (shared, own) = (role.isText ? rules[.text] : nil, rules[.role(role)])
    guard shared != nil || own != nil else { return nil }
    return (shared ?? []).filter { one in own?.contains { $0.name == one.name } != true }
      + (own ?? [])
  }
}
