internal import CRename
internal import Glibc

extension FileSystem {
  /// Creates a folder; one that is there already is no error.
  package static func createFolder(_ path: String) throws(FileError) {
    guard unsafe mkdir(path, 0o755) != 0, errno != EEXIST else { return }
    throw FileError("create the folder", path)
  }

  /// Writes a new file and flushes it to the disk; one that is there already is an error.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileError("create", path) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        let error = FileError("write", path)
        _ = close(file)
        throw error
      }
      written += count
    }
    try flush(file, path)
  }

  /// Flushes the entries of a folder to the disk.
  package static func flushFolder(_ path: String) throws(FileError) {
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileError("open the folder", path) }
    try flush(folder, path)
  }

  private static func flush(_ file: Int32, _ path: String) throws(FileError) {
    var result = fsync(file)
    while result != 0, errno == EINTR { result = fsync(file) }
    let error = result == 0 ? nil : FileError("flush", path)
    let closed = close(file)
    if let error { throw error }
    guard closed == 0 || errno == EINTR else { throw FileError("close", path) }
  }

  /// Gives a file a second name; false where the file system cannot.
  package static func link(_ old: String, to new: String) -> Bool {
    unsafe Glibc.link(old, new) == 0
  }

  /// Makes a symbolic link.
  package static func createLink(_ path: String, to target: String) throws(FileError) {
    guard unsafe symlink(target, path) != 0 else { return }
    throw FileError("create the link", path)
  }

  /// Moves a file or folder; a file or link that stands there is replaced in the same step.
  package static func move(_ old: String, to new: String) throws(FileError) {
    guard unsafe rename(old, new) != 0 else { return }
    throw FileError("move into place", new)
  }

  /// Exchanges two folders in one step, or, where the file system cannot, moves one after the other.
  package static func exchange(_ stage: String, _ site: String) throws(FileError) {
    guard unsafe exchange_paths(stage, site) != 0 else { return }
    guard [EINVAL, ENOSYS, EXDEV, EPERM].contains(errno) else {
      throw FileError("exchange", site)
    }
    let aside = stage + ".old"
    try move(site, to: aside)
    do throws(FileError) {
      try move(stage, to: site)
    } catch {
      try move(aside, to: site)
      throw error
    }
    try move(aside, to: stage)
  }

  /// Removes a file, a link, or a folder with all that is in it; what cannot be removed is left.
  package static func remove(_ path: String) {
    guard (try? kind(of: path)) == S_IFDIR else {
      _ = unsafe unlink(path)
      return
    }
    for name in entries(path) { remove(path + "/" + name) }
    _ = unsafe rmdir(path)
  }
}
