internal import Findings
internal import Language
internal import Publishing

/// A file of the site with what it was made from, where that is one text or row.
struct PlacedFile {
  let path: String
  let source: Place?
}

/// No two files may stand at one address, not even where a file system ignores case or composes
/// letters, and no address may be too long to be copied to a shared folder.
func checkAddresses(
  _ files: [PlacedFile], beside sealed: [String], _ findings: inout FindingList
) {
  var seen = Dictionary(sealed.map { ($0.key, PlacedFile(path: $0, source: nil)) }) { $1 }
  for file in files {
    if file.path.utf8.count > longestPath {
      findings.report(
        .longAddress, at: file.place, ["path": file.path, "limit": String(longestPath)])
    }
    guard let other = seen.updateValue(file, forKey: file.path.key) else { continue }
    // The one that is written in the content can be renamed.
    let (own, rival) = file.source == nil ? (other, file) : (file, other)
    findings.report(
      .sharedAddress, at: own.place,
      [
        "path": own.path,
        "other": rival.source.map { "\($0)" } ?? "'\(rival.path)', which the program makes",
      ])
  }
}

extension PlacedFile {
  /// Where the file can be renamed.
  fileprivate var place: Place { source ?? Place("site/" + path) }
}

extension String {
  /// What paths that some system takes for one share.
  fileprivate var key: String { composed.lowercased() }
}

/// The most bytes of a path: Windows opens 260 characters, with drive and folders.
private let longestPath = 200

extension Rule {
  static let sharedAddress = Rule(
    "shared-address", .error,
    "'{path}' would be the address of this and of {other}; rename one id")
  static let longAddress = Rule(
    "long-address", .error,
    "the address '{path}' is longer than {limit} bytes, which not every system can open; shorten an "
      + "id in it")
}
