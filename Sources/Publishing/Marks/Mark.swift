internal import Digest
package import Files

/// The list of all files that a build wrote, with their digests: `.tiendo` in the folder of a site.
///
/// It proves whose the files are: what is listed and has the listed bytes was written by a build,
/// anything else was not. It names nothing but the files beside it, in the form that `sha256sum -c`
/// reads, and depends on nothing but them.
package struct Mark: Sendable, Hashable {
  /// Its name in the folder of a site.
  package static let path = ".tiendo"
  /// More bytes than any list has.
  static let longest = 64 << 20
  private static let head = "# tiendo 1: "
  private static let tail = " files that a build wrote"

  /// The SHA-256 of each file by path, as hexadecimal digits.
  let digests: [String: String]

  /// Makes the list of files.
  package init(of files: [SiteFile]) throws(FileError) {
    var digests: [String: String] = [:]
    for file in files {
      guard !file.path.utf8.contains(where: { $0 == UInt8(ascii: "\n") }) else {
        throw FileError(
          action: "write", path: file.path, reason: "its name has a line break; rename the file")
      }
      digests[file.path] = try Mark.digest(of: file.bytes)
    }
    self.digests = digests
  }

  /// Reads a list; nothing where it is none, or not whole.
  package init?(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    guard lines.popLast()?.isEmpty == true, let first = lines.popFirst() else { return nil }
    var digests: [String: String] = [:]
    for line in lines {
      let digits = String(decoding: line.prefix(64), as: UTF8.self)
      let path = String(decoding: line.dropFirst(66), as: UTF8.self)
      guard !path.isEmpty, line.dropFirst(64).starts(with: "  ".utf8),
        Digest(.sha256, hex: digits) != nil
      else { return nil }
      digests[path] = digits
    }
    self.digests = digests
    let head = Mark.head + String(lines.count) + Mark.tail
    guard first.elementsEqual(head.utf8), digests.count == lines.count else { return nil }
  }

  /// The list as a file, by path.
  package var file: SiteFile {
    let paths = digests.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let lines = paths.map { "\(digests[$0] ?? "")  \($0)\n" }
    let head = Mark.head + String(paths.count) + Mark.tail + "\n"
    return SiteFile(path: Mark.path, bytes: Array((head + lines.joined()).utf8))
  }

  /// Whether the list has a file with these bytes.
  func lists(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Bool {
    guard let digest = digests[path] else { return false }
    return try Mark.digest(of: bytes) == digest
  }

  private static func digest(of bytes: [UInt8]) throws(FileError) -> String {
    do throws(DigestError) {
      return try Digest(.sha256, of: bytes).hex
    } catch {
      throw FileError(action: "write", path: path, reason: "\(error)")
    }
  }
}

/// Files of a site with their list, as they are published.
package func marked(_ files: [SiteFile]) throws(FileError) -> [SiteFile] {
  files + [try Mark(of: files).file]
}
