/// A file of the content as it was read, so that a year can be kept with what it was made from.
package struct SourceFile: Sendable, Hashable {
  /// Path below the content folder.
  package let path: String
  /// Content.
  package let bytes: [UInt8]

  /// Creates a file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
