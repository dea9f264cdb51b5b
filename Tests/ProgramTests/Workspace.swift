import FoundationEssentials
import Glibc

/// A folder of its own in which a script runs; `theme/` leads to the shipped theme.
struct Workspace {
  /// What is known of a file or folder: whether it is the same one, and what it holds.
  struct Mark: Hashable {
    /// Number of the file in its file system.
    let inode: UInt
    /// When it was last written.
    let modified: Date
    /// Content; none for a folder.
    let bytes: Data?
  }

  /// Where the folder is.
  let folder: URL

  /// Makes an empty folder with the theme.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tiendo-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: url("theme"), withDestinationURL: Program.package.appending(path: "theme"))
  }

  /// Makes a folder with the theme and content.
  init(from base: Script.Base) throws {
    try self.init()
    try start(from: base)
  }

  /// Deletes the folder.
  func clear() { try? FileManager.default.removeItem(at: folder) }

  /// A path below the folder.
  func url(_ path: String) -> URL { folder.appending(path: path) }

  /// Copies a folder of content to `content/`.
  func start(from base: Script.Base) throws {
    let source =
      switch base {
      case .shipped: "content"
      case .small: "Tests/ProgramTests/Fixtures/small"
      }
    try FileManager.default.copyItem(
      at: Program.package.appending(path: source), to: url("content"))
  }

  /// Writes a file with the folders above it.
  func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url(path))
  }

  /// The text of a file.
  func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  /// The one path that fits a path with `*` in the name of its file; other paths as they are.
  func path(fitting pattern: String) throws -> String {
    guard let star = pattern.firstIndex(of: "*") else { return pattern }
    let folder = pattern[..<star].split(separator: "/").dropLast().joined(separator: "/")
    let (head, tail) = (pattern[..<star], pattern[star...].dropFirst())
    let found = try FileManager.default.contentsOfDirectory(atPath: url(folder).path())
      .map { folder + "/" + $0 }.filter { $0.hasPrefix(head) && $0.hasSuffix(tail) }
    guard found.count == 1 else {
      throw Script.Problem(description: "\(found.sorted()) fit \(pattern)")
    }
    return found[0]
  }

  /// Everything in a folder, and the folder itself, by path.
  func marks(_ path: String) throws -> [String: Mark] {
    var marks = [path: try mark(path)]
    for name in try FileManager.default.subpathsOfDirectory(atPath: url(path).path()) {
      marks[path + "/" + name] = try mark(path + "/" + name)
    }
    return marks
  }

  /// The content of every file in a folder by path.
  func contents(_ path: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for (name, mark) in try marks(path) {
      contents[String(name.dropFirst(path.count))] = mark.bytes
    }
    return contents
  }

  private func mark(_ path: String) throws -> Mark {
    let known = try FileManager.default.attributesOfItem(atPath: url(path).path())
    let isFolder = known[.type] as? FileAttributeType == .typeDirectory
    return Mark(
      inode: known[.systemFileNumber] as? UInt ?? 0,
      modified: known[.modificationDate] as? Date ?? .distantPast,
      bytes: isFolder ? nil : try Data(contentsOf: url(path)))
  }

  /// Takes a lock file as a build does and names a process in it; the file to close in the end.
  func lock(_ path: String, holder: String) throws -> Int32 {
    try write(holder, to: path)
    let file = unsafe open(url(path).path(), O_RDWR | O_CLOEXEC)
    guard file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0 else {
      throw Script.Problem(description: "cannot lock \(path)")
    }
    return file
  }
}
