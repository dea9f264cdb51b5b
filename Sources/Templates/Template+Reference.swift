package import Findings

extension Template {
  /// The value of an attribute in a template's own markup, such as where a link leads.
  package struct Reference: Sendable, Hashable {
    /// The element, in lower case.
    package let element: String
    /// The attribute, in lower case.
    package let attribute: String
    /// The text of the value, cut where tags stand in it: one piece where there are none.
    package let pieces: [String]
    /// What the element says of its `rel`, in lower case; empty where it says nothing.
    package let relation: String
    /// Where the value starts.
    package let place: Place

    /// Whether a value on a finished page can come from this one.
    package func fits(_ value: String) -> Bool {
      guard let first = pieces.first, let last = pieces.last, value.hasPrefix(first) else {
        return false
      }
      guard pieces.count > 1 else { return value == first }
      var rest = value.dropFirst(first.count)
      for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
        guard let found = rest.firstRange(of: piece) else { return false }
        rest = rest[found.upperBound...]
      }
      return rest.hasSuffix(last)
    }
  }
}
