/// The first place at which the bytes of a finished file are not of the form that its name promises.
package struct SyntaxFault: Error, Hashable, CustomStringConvertible {
  /// Bytes before the place.
  package let offset: Int
  /// What is wrong there, as the end of a sentence.
  package let description: String

  /// Creates a fault.
  package init(_ description: String, at offset: Int) {
    self.description = description
    self.offset = offset
  }
}
