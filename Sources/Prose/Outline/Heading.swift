/// A heading in the outline of a text.
package struct Heading: Hashable, Sendable {
  /// Level as written, 1 to 6.
  package let level: Int
  /// The whole heading as plain text, its number included.
  package let text: String
  /// The number as written, without punctuation behind it: "II", "Phần thứ ba"; nil without one.
  package let number: String?
  /// The number with those above it, as clauses are cited: "Phần thứ ba, II.2.1"; empty without one.
  package let clause: String
  /// The text behind the number.
  package let title: String
  /// The id within the page, made from the number or else from the text.
  package let id: String
  /// Whether an earlier heading has the same number or words, so that the id carries a suffix.
  package let isRepeated: Bool
  /// Where the heading stands.
  package let position: Position
}
