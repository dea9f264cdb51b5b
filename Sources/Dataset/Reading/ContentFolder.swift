internal import Files
internal import Findings
internal import Glibc
internal import Text

/// The folder of a user's content, read by paths below it.
///
/// Findings name files as `content/…`, whatever the folder is called where the program runs.
struct ContentFolder {
  /// Where the files are.
  private enum Store {
    case disk(SourceFolder)
    case memory([String: [UInt8]])
  }

  private let store: Store
  /// The files that were read, in the order of reading, without rosters and their counts.
  private(set) var sources: [SourceFile] = []
  /// The paths that were looked for, whether something is there or not.
  private(set) var wanted: Set<String> = []

  /// A folder on the disk.
  init(_ path: String) { store = .disk(SourceFolder(path)) }

  /// Files that are at hand.
  init(_ files: [SourceFile]) {
    store = .memory(Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
  }

  /// The name of a file in findings.
  func name(_ relative: String) -> String { "content/" + relative }

  /// Takes note of a file that the content may have, though it is not read here.
  mutating func expect(_ relative: String) { wanted.insert(relative) }

  /// Whether a file or folder is there, or might be: what cannot be looked at is told when it is
  /// read.
  mutating func has(_ relative: String) -> Bool {
    expect(relative)
    return isThere(relative)
  }

  /// Whether something is at a path; what cannot be looked at counts as there.
  func isThere(_ relative: String) -> Bool {
    switch store {
    case .disk(let folder): (try? folder.has(relative)) ?? true
    case .memory(let files): files[relative] != nil
    }
  }

  /// The text of a file, or nothing with findings where it cannot be read.
  ///
  /// A file that carries a mark of secrecy is an error, whatever its kind.
  mutating func text(
    _ relative: String, as kind: SourceKind, findings: inout FindingList
  ) -> SourceText? {
    expect(relative)
    let place = Place(name(relative), isConfidential: kind.isConfidential)
    guard let bytes = bytes(relative, as: kind, at: place, findings: &findings) else { return nil }
    if !kind.isConfidential { sources.append(SourceFile(path: relative, bytes: bytes)) }
    guard let text = SourceText.read(bytes, at: place, findings: &findings) else { return nil }
    for line in SecrecyMark.lines(in: text.bytes, separators: kind.separators) {
      findings.report(.secretDocument, at: place.at(line: line))
    }
    return text
  }

  private func bytes(
    _ relative: String, as kind: SourceKind, at place: Place, findings: inout FindingList
  ) -> [UInt8]? {
    switch store {
    case .disk(let folder):
      do throws(FileError) {
        return try folder.contents(relative, atMost: kind.limit)
      } catch {
        report(error, of: kind, at: place, &findings)
        return nil
      }
    case .memory(let files):
      if files[relative] == nil {
        findings.report(.unreadableFile, at: place, ["reason": "there is none"])
      }
      return files[relative]
    }
  }

  private func report(
    _ error: FileError, of kind: SourceKind, at place: Place, _ findings: inout FindingList
  ) {
    switch error.refusal {
    case .outside: findings.report(.fileOutside, at: place)
    case .tooLarge(let limit):
      findings.report(
        .fileTooLarge, at: place,
        ["kind": kind.words, "limit": ContentFolder.size(limit), "advice": kind.wayOut])
    case .noFile, nil:
      findings.report(.unreadableFile, at: place, ["reason": ContentFolder.reason(error)])
    }
  }

  /// A number of bytes as people say it.
  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
  }

  private static func reason(_ error: FileError) -> String {
    switch error.code {
    case ENOENT: "there is none"
    case EACCES: "permission is denied"
    default: error.reason
    }
  }

  /// The names of the files of a folder with an ending, in byte order; none where there is no such
  /// folder, and a finding where it cannot be read.
  mutating func files(
    in relative: String, ending: String, findings: inout FindingList
  ) -> [String] {
    let found = names(in: relative, findings: &findings)
      .filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
    for name in found { expect(relative + "/" + name) }
    return found
  }

  /// The names of all that is in a folder, in byte order; none where there is no such folder.
  func names(in relative: String, findings: inout FindingList) -> [String] {
    switch store {
    case .disk(let folder):
      do throws(FileError) {
        return try folder.list(relative)
      } catch {
        if error.code != ENOENT {
          report(error, of: .text, at: Place(name(relative)), &findings)
        }
        return []
      }
    case .memory(let files):
      let prefix = relative.isEmpty ? "" : relative + "/"
      let below = files.keys.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
      return Set(below.map { String($0.prefix { $0 != "/" }) })
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// Whether a folder is at a path.
  func isFolder(_ relative: String) -> Bool {
    switch store {
    case .disk(let folder): folder.isFolder(relative)
    case .memory(let files): files.keys.contains { $0.hasPrefix(relative + "/") }
    }
  }
}
