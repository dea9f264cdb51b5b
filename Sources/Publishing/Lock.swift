package import Files
internal import Glibc

/// A lock file that one build holds at a time; the system frees it when the program ends.
package struct Lock: ~Copyable {
  private let file: Int32

  /// Takes the lock; where another build holds it, the error names its process.
  package init(_ path: String) throws(FileError) {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileError("create the lock", path) }
    var result = flock(file, LOCK_EX | LOCK_NB)
    while result != 0, errno == EINTR { result = flock(file, LOCK_EX | LOCK_NB) }
    guard result == 0 else {
      let error = errno == EWOULDBLOCK ? Lock.taken(path) : FileError("lock", path)
      _ = close(file)
      throw error
    }
    let text = Array(String(getpid()).utf8)
    _ = ftruncate(file, 0)
    _ = unsafe text.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    self.file = file
  }

  /// Gives the lock back.
  package borrowing func release() { _ = close(file) }

  private static func taken(_ path: String) -> FileError {
    let holder = FileSystem.read(path, atMost: 32).map { String(decoding: $0, as: UTF8.self) } ?? ""
    return FileError(
      action: "lock", path: path, reason: "another build (process \(holder)) is running")
  }
}
