/// A file of a small site to start from.
///
/// The files are text in the program itself, so that it can write them wherever it is installed.
package struct StarterFile: Sendable, Hashable {
  /// Path below the new folder.
  package let path: String
  /// Content.
  package let text: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text + "\n"
  }

  /// Every file, by path.
  package static let all = (texts + tables + staff).sorted {
    $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
  }
}
