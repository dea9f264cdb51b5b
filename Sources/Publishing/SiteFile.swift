/// One finished file of the site.
package struct SiteFile: Sendable, Hashable {
  /// Path below the site's folder, with `/` between its parts.
  package let path: String
  /// Content.
  package let bytes: [UInt8]

  /// Creates a file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
