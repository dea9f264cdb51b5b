import FoundationEssentials

/// Public test suites beside the project, in `TIENDO_SUITES` (default `../shared/suites`).
package enum Suites {
  /// The folder of the suites, absolute or relative to the package.
  package static var folder: String {
    ProcessInfo.processInfo.environment["TIENDO_SUITES"] ?? "../shared/suites"
  }

  /// Whether the suites are there; tests that need them are skipped with a message otherwise.
  package static var arePresent: Bool { FileManager.default.fileExists(atPath: folder) }

  /// The text of a file of the suites.
  package static func text(_ path: String) throws -> String {
    try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
  }
}
