internal import Files
internal import Findings
internal import Glibc

/// The folder of a user's content, read by paths below it.
///
/// Findings name files as `content/…`, whatever the folder is called where the program runs.
struct ContentFolder {
  /// Where the files are.
  private enum Store {
    case disk(path: String)
    case memory([String: [UInt8]])
  }

  private let store: Store
  /// The files that were read, in the order of reading, without rosters and their counts.
  private(set) var sources: [SourceFile] = []

  /// A folder on the disk.
  init(_ path: String) { store = .disk(path: path) }

  /// Files that are at hand.
  init(_ files: [SourceFile]) {
    store = .memory(Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
  }

  /// The name of a file in findings.
  func name(_ relative: String) -> String { "content/" + relative }

  /// Whether a file or folder is there, or might be: what cannot be looked at is told when it is
  /// read.
  func has(_ relative: String) -> Bool {
    switch store {
    case .disk(let path): (try? FileSystem.exists(path + "/" + relative)) ?? true
    case .memory(let files): files[relative] != nil
    }
  }

  /// The bytes of a file, or nothing with a finding where it cannot be read.
  mutating func bytes(_ relative: String, findings: inout FindingList) -> [UInt8]? {
    guard let bytes = confidentialBytes(relative, findings: &findings) else { return nil }
    sources.append(SourceFile(path: relative, bytes: bytes))
    return bytes
  }

  /// The bytes of a file that is not kept among the sources, such as a roster.
  func confidentialBytes(_ relative: String, findings: inout FindingList) -> [UInt8]? {
    switch store {
    case .disk(let path): return bytes(relative, below: path, findings: &findings)
    case .memory(let files):
      if files[relative] == nil {
        findings.report(.unreadableFile, at: Place(name(relative)), ["reason": "missing"])
      }
      return files[relative]
    }
  }

  private func bytes(
    _ relative: String, below path: String, findings: inout FindingList
  ) -> [UInt8]? {
    do throws(FileError) {
      let root = try FileSystem.resolved(path) + "/"
      guard !leaves(relative), try FileSystem.resolved(path + "/" + relative).hasPrefix(root) else {
        findings.report(.fileOutside, at: Place(name(relative)))
        return nil
      }
      return try FileSystem.contents(path + "/" + relative, followingLinks: true)
    } catch {
      report(error, at: relative, &findings)
      return nil
    }
  }

  /// Whether a path climbs out of the folder in which it begins.
  private func leaves(_ relative: String) -> Bool {
    var depth = 0
    for part in relative.split(separator: "/") {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return false
  }

  private func report(_ error: FileError, at relative: String, _ findings: inout FindingList) {
    let reason =
      switch error.code {
      case ENOENT: "there is none"
      case EACCES: "permission is denied"
      case EISDIR: "it is no file of text"
      default: error.reason
      }
    findings.report(.unreadableFile, at: Place(name(relative)), ["reason": reason])
  }

  /// The names of the files of a folder with an ending, in byte order; none where there is no such
  /// folder, and a finding where it cannot be read.
  func files(
    in relative: String, ending: String, findings: inout FindingList
  ) -> [String] {
    let found: [String]
    switch store {
    case .disk(let path):
      do throws(FileError) {
        found = try FileSystem.list(path + "/" + relative)
      } catch {
        if error.code != ENOENT { report(error, at: relative, &findings) }
        return []
      }
    case .memory(let files):
      let prefix = relative + "/"
      found = files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
        .filter { !$0.contains("/") }
    }
    return found.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
