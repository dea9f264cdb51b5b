internal import CKernel
internal import Glibc

/// What makes a file or folder the same one, whatever paths lead to it.
package struct FileIdentity: Sendable, Hashable {
  /// The device on which it is.
  let device: UInt
  /// Its number there.
  let inode: UInt
}

extension FileSystem {
  /// Which file or folder is at a path, links followed; nothing where none can be reached.
  package static func identity(_ path: String) -> FileIdentity? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return FileIdentity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
  }

  /// Whether two paths lead to one file or folder, or would.
  package static func areSame(_ one: String, _ other: String) -> Bool {
    if let found = identity(one) { return found == identity(other) }
    guard let first = try? reached(one), let second = try? reached(other) else {
      return one == other
    }
    return first == second
  }

  /// Whether two paths are names of one file, or hold files with the same bytes or links to the
  /// same goal.
  package static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard unsafe lstat(one, &first) == 0, unsafe lstat(other, &second) == 0,
      first.st_mode & S_IFMT == second.st_mode & S_IFMT
    else { return false }
    if first.st_dev == second.st_dev, first.st_ino == second.st_ino { return true }
    switch first.st_mode & S_IFMT {
    case S_IFREG:
      guard first.st_size == second.st_size, let bytes = read(one) else { return false }
      return read(other) == bytes
    case S_IFLNK: return (try? target(ofLink: one)) == (try? target(ofLink: other))
    default: return false
    }
  }

  /// The size of a file in bytes; nothing where something else is at the path, such as a link.
  package static func size(ofFile path: String) -> Int? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// The rights on a file; nothing where it is no file with content.
  package static func rights(ofFile path: String) throws(FileError) -> UInt32? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { throw FileError("look at", path) }
    return status.st_mode & S_IFMT == S_IFREG ? status.st_mode & 0o777 : nil
  }

  /// Whether a file system is mounted at a path.
  package static func isMountPoint(_ path: String) -> Bool { unsafe is_mount_point(path) == 1 }

  /// The absolute path without links of something that need not be there: as much of it as is there
  /// is followed.
  package static func reached(_ path: String) throws(FileError) -> String {
    var known = path
    var rest: [Substring] = []
    while true {
      if let real = try? resolved(known.isEmpty ? "." : known) {
        return rest.reduce(real) { $0 == "/" ? "/" + $1 : $0 + "/" + $1 }
      }
      let parts = known.split(separator: "/")
      guard let last = parts.last, last != ".." else { throw FileError("follow", path) }
      if last != "." { rest.insert(last, at: 0) }
      known = (known.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
    }
  }
}
