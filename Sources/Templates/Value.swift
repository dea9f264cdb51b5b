package import Markup

/// What a template is filled with.
///
/// Every name that a template of the site asks for must be there; `nothing` says that a value is
/// known to be absent. In a section, `nothing`, `flag(false)`, empty text, empty markup and empty
/// lists count as absent; zero does not.
package enum Value: Sendable {
  /// Plain text, escaped wherever it is written.
  case text(String)
  /// Finished markup, written as it is.
  case markup(Markup)
  /// A whole number, written in plain digits; formatted numbers come as text.
  case number(Int)
  /// A condition.
  case flag(Bool)
  /// Values for which a section is repeated.
  case list([Value])
  /// Values by name.
  case record([String: Value])
  /// Known to be absent; writes nothing.
  case nothing

  /// Text where there is some, else `nothing`.
  package static func optional(_ text: String?) -> Value { text.map(Value.text) ?? .nothing }

  /// Whether a section leaves the value out.
  var isAbsent: Bool {
    switch self {
    case .nothing, .flag(false): true
    case .text(let text): text.isEmpty
    case .markup(let markup): markup.isEmpty
    case .list(let items): items.isEmpty
    case .number, .flag, .record: false
    }
  }
}
