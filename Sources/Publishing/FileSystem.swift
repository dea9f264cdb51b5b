internal import CRename
internal import Glibc

/// The few calls to the file system that publishing and archiving need, each with one kind of error.
package enum FileSystem {
  /// Creates a folder; one that is there already is no error.
  package static func createFolder(_ path: String) throws(PublishingError) {
    guard unsafe mkdir(path, 0o755) != 0, errno != EEXIST else { return }
    throw failure("create the folder", path)
  }

  /// Writes a new file and flushes it to the disk; one that is there already is an error.
  package static func write(_ bytes: [UInt8], to path: String) throws(PublishingError) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure("create", path) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let error = failure("write", path)
        _ = close(file)
        throw error
      }
      written += count
    }
    try flush(file, path)
  }

  /// Flushes the entries of a folder to the disk.
  package static func flushFolder(_ path: String) throws(PublishingError) {
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure("open the folder", path) }
    try flush(folder, path)
  }

  private static func flush(_ file: Int32, _ path: String) throws(PublishingError) {
    var result = fsync(file)
    while result != 0, errno == EINTR { result = fsync(file) }
    let error = result == 0 ? nil : failure("flush", path)
    let closed = close(file)
    if let error { throw error }
    guard closed == 0 || errno == EINTR else { throw failure("close", path) }
  }

  /// The content of a file, or nothing where it cannot be read.
  package static func read(_ path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { _ = close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// Gives a file a second name; false where the file system cannot.
  static func link(_ old: String, to new: String) -> Bool { unsafe Glibc.link(old, new) == 0 }

  /// Whether something is at a path.
  package static func exists(_ path: String) -> Bool { kind(of: path) != nil }

  /// Exchanges two folders in one step, or, where the file system cannot, moves one after the other.
  static func exchange(_ stage: String, _ site: String) throws(PublishingError) {
    guard unsafe exchange_paths(stage, site) != 0 else { return }
    guard [EINVAL, ENOSYS, EXDEV, EPERM].contains(errno) else {
      throw failure("exchange", site)
    }
    let aside = stage + ".old"
    try move(site, to: aside)
    do throws(PublishingError) {
      try move(stage, to: site)
    } catch {
      try move(aside, to: site)
      throw error
    }
    try move(aside, to: stage)
  }

  /// Moves a file or folder.
  package static func move(_ old: String, to new: String) throws(PublishingError) {
    guard unsafe rename(old, new) != 0 else { return }
    throw failure("move into place", new)
  }

  /// Removes a folder with all that is in it; what cannot be removed is left.
  package static func remove(_ path: String) {
    for name in entries(path) {
      let child = path + "/" + name
      if isFolder(child) { remove(child) } else { _ = unsafe unlink(child) }
    }
    _ = unsafe rmdir(path)
  }

  /// The names in a folder, in byte order; none where it cannot be read.
  package static func entries(_ path: String) -> [String] { (try? list(path)) ?? [] }

  /// The names in a folder, in byte order.
  package static func list(_ path: String) throws(PublishingError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw failure("list", path) }
    defer { _ = unsafe closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = unsafe String(
        cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw failure("list", path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The path to which a symbolic link leads; other paths as they are.
  static func followed(_ path: String) throws(PublishingError) -> String {
    guard kind(of: path) == S_IFLNK else { return path }
    guard let real = unsafe realpath(path, nil) else { throw failure("follow the link", path) }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Whether a folder is at a path; a link to one is none.
  package static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  /// The kind of what is at a path, as the system numbers it.
  private static func kind(of path: String) -> mode_t? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The error of the last call.
  static func failure(_ action: String, _ path: String) -> PublishingError {
    let reason = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
    return PublishingError(action: action, path: path, reason: reason)
  }
}
