internal import Glibc

/// A regular file that is open for reading, closed when it goes out of scope.
///
/// Opening never waits: pipes, sockets and devices are refused before and after.
struct ReadableFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  /// Its size in bytes when it was opened.
  let size: Int

  /// Opens a file; a symbolic link at the end of its path is followed only where asked.
  init(_ path: String, followingLinks: Bool) throws(FileError) {
    var status = stat()
    let found = unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    guard found == 0 else { throw FileError("read", path) }
    try ReadableFile.expectFile(status, path)
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = unsafe open(path, flags)
    guard descriptor >= 0 else { throw FileError("read", path) }
    do throws(FileError) {
      guard unsafe fstat(descriptor, &status) == 0 else { throw FileError("read", path) }
      try ReadableFile.expectFile(status, path)
    } catch {
      _ = close(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.path = path
    size = Int(status.st_size)
  }

  deinit { _ = close(descriptor) }

  /// Reads on into a buffer; the number of bytes read, 0 at the end.
  borrowing func read(into chunk: inout [UInt8]) throws(FileError) -> Int {
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("read", path) }
      return count
    }
  }

  private static func expectFile(_ status: stat, _ path: String) throws(FileError) {
    let reason: String
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: reason = "it is a folder, not a file"
    case S_IFLNK: reason = "it is a symbolic link, which is not followed here"
    case S_IFIFO: reason = "it is a named pipe, not a file"
    case S_IFSOCK: reason = "it is a socket, not a file"
    default: reason = "it is a device, not a file"
    }
    throw FileError(action: "read", path: path, reason: reason, refusal: .noFile)
  }
}
