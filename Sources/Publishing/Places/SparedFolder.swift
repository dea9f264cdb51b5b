/// A folder of the user's that nothing may be written over, around or into.
package struct SparedFolder: Sendable {
  /// What it is, with its article: `the content folder`.
  let name: String
  /// Where it is, or would be.
  let path: String

  /// Creates one.
  package init(_ name: String, _ path: String) {
    self.name = name
    self.path = path
  }

  /// The home folders on this machine, as far as they are known.
  static var homes: [SparedFolder] {
    Homes.folders.map { SparedFolder("a home folder", $0) }
  }
}
