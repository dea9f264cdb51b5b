internal import CKernel
internal import Glibc

extension FileSystem {
  /// Creates a folder; false where something stands there already.
  @discardableResult
  package static func createFolder(_ path: String) throws(FileError) -> Bool {
    if unsafe mkdir(path, 0o755) == 0 { return true }
    guard errno == EEXIST else { throw FileError("create the folder", path) }
    return false
  }

  /// Writes a new file and flushes it to the disk; one that is there already is an error.
  ///
  /// After an error there is no part of it.
  /// `mode` are the rights that others have on it, less the mask of the program.
  package static func write(
    _ bytes: [UInt8], to path: String, mode: UInt32 = 0o644
  ) throws(FileError) {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw FileError("create", path) }
    do throws(FileError) {
      do throws(FileError) {
        try write(bytes, toOpen: file, called: path)
      } catch {
        _ = close(file)
        throw error
      }
      try flush(file, path)
    } catch {
      removeFile(path)
      throw error
    }
  }

  /// Writes all bytes to an open file, stream or pipe, however many calls that takes.
  package static func write(
    _ bytes: [UInt8], toOpen file: Int32, called name: String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var readiness = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&readiness, 1, -1)
      } else if errno != EINTR {
        throw FileError("write to", name)
      }
    }
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

  /// Gives a file or a link a second name; false where the file system cannot.
  package static func link(_ old: String, to new: String) -> Bool {
    unsafe Glibc.link(old, new) == 0
  }

  /// Gives a file or a link a second name, or, where the file system cannot, makes its like: a file
  /// with the same bytes and rights, or a link to the same goal.
  package static func duplicate(_ old: String, to new: String) throws(FileError) {
    if link(old, to: new) { return }
    if let goal = try target(ofLink: old) { return try createLink(new, to: goal) }
    guard let rights = try rights(ofFile: old) else {
      throw FileError(
        action: "keep", path: old, reason: "it is no file, and cannot have a second name here")
    }
    try write(try contents(old), to: new, mode: rights)
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

  /// Exchanges two folders in one step, or, where the file system cannot, moves the site aside and
  /// the stage in its place.
  package static func exchange(
    _ stage: String, _ site: String, aside: String
  ) throws(FileError) {
    guard unsafe exchange_paths(stage, site) != 0 else { return }
    guard [EINVAL, ENOSYS, EXDEV, EPERM].contains(errno) else {
      throw FileError("exchange", site)
    }
    try move(site, to: aside)
    do throws(FileError) {
      try move(stage, to: site)
    } catch {
      try move(aside, to: site)
      throw error
    }
  }

  /// Removes a file or a link, never what it leads to; false where that cannot be.
  @discardableResult
  package static func removeFile(_ path: String) -> Bool { unsafe unlink(path) == 0 }

  /// Removes a folder with nothing in it; false where it holds something or cannot be removed.
  @discardableResult
  package static func removeFolder(_ path: String) -> Bool { unsafe rmdir(path) == 0 }
}
