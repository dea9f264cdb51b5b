internal import Glibc

/// A lock file that one build holds at a time; the system frees it when the program ends.
package struct Lock: ~Copyable {
  private let file: Int32

  /// Takes the lock; where another build holds it, the error names its process.
  package init(_ path: String) throws(PublishingError) {
    let file = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileSystem.failure("create the lock", path) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let holder = FileSystem.read(path).map { String(decoding: $0, as: UTF8.self) } ?? ""
      _ = close(file)
      throw PublishingError(
        action: "lock", path: path, reason: "another build (process \(holder)) is running")
    }
    let text = Array(String(getpid()).utf8)
    _ = ftruncate(file, 0)
    _ = unsafe text.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
    self.file = file
  }

  /// Gives the lock back.
  package borrowing func release() { _ = close(file) }
}
