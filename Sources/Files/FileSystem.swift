internal import Glibc

/// The few calls to the file system that the program needs, each with one kind of error.
///
/// Nothing that cannot be looked at counts as absent.
package enum FileSystem {
  /// The names in a folder, in byte order.
  package static func list(_ path: String) throws(FileError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw FileError("list", path) }
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
    guard errno == 0 else { throw FileError("list", path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The names in a folder, in byte order; none where it cannot be read.
  package static func entries(_ path: String) -> [String] { (try? list(path)) ?? [] }

  /// Whether something is at a path.
  package static func exists(_ path: String) throws(FileError) -> Bool {
    try kind(of: path) != nil
  }

  /// Whether a folder is at a path, or might be.
  ///
  /// What cannot be looked at is told when it is used. A link to a folder is none.
  package static func isFolder(_ path: String) -> Bool {
    do throws(FileError) {
      return try kind(of: path) == S_IFDIR
    } catch {
      return true
    }
  }

  /// The kind of what is at a path, as the system numbers it, or nothing.
  static func kind(of path: String) throws(FileError) -> mode_t? {
    var status = stat()
    if unsafe lstat(path, &status) == 0 { return status.st_mode & S_IFMT }
    guard errno == ENOENT || errno == ENOTDIR else { throw FileError("look at", path) }
    return nil
  }

  /// The path to which a symbolic link leads; other paths as they are.
  package static func followed(_ path: String) throws(FileError) -> String {
    guard try kind(of: path) == S_IFLNK else { return path }
    return try resolved(path)
  }

  /// The absolute path of something that is there, without links.
  package static func resolved(_ path: String) throws(FileError) -> String {
    guard let real = unsafe realpath(path, nil) else { throw FileError("follow the link", path) }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Where a symbolic link points, as it is written in it; nothing where there is no link.
  package static func target(ofLink path: String) throws(FileError) -> String? {
    guard try kind(of: path) == S_IFLNK else { return nil }
    var room = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &room, room.count)
    guard count >= 0 else { throw FileError("read the link", path) }
    return String(decoding: room[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
