package import Files
internal import Glibc

/// A lock file that one build holds at a time; the system frees it when the program ends.
package struct Lock: ~Copyable {
  private let file: Int32
  private let path: String
  private let isNew: Bool

  /// Takes the lock; where another build holds it, the error names its process.
  ///
  /// What is no lock of ours at that path, such as a link or a file with other words, is refused
  /// and stays as it is.
  package init(_ path: String) throws(FileError) {
    var opened = try Lock.open(path)
    while try !Lock.isHeld(opened.file, path) {
      _ = close(opened.file)
      opened = try Lock.open(path)
    }
    (file, isNew) = opened
    self.path = path
    _ = ftruncate(file, 0)
    try? FileSystem.write(Array(String(getpid()).utf8), toOpen: file, called: path)
  }

  /// Gives the lock back.
  package borrowing func release() { _ = close(file) }

  /// Gives the lock back and removes its file, if it was not there before.
  package borrowing func withdraw() {
    if isNew { FileSystem.removeFile(path) }
    release()
  }

  private static func open(_ path: String) throws(FileError) -> (file: Int32, isNew: Bool) {
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let new = unsafe Glibc.open(path, flags | O_CREAT | O_EXCL, 0o644)
    if new >= 0 { return (new, true) }
    guard errno == EEXIST else { throw FileError("create the lock", path) }
    guard FileSystem.size(ofFile: path) != nil else {
      throw foreign(path, "what is there is not a file")
    }
    let old = unsafe Glibc.open(path, flags)
    guard old >= 0 else { throw FileError("open the lock", path) }
    return (old, false)
  }

  /// Locks the file and makes sure that it is one of ours; false where it was removed meanwhile.
  private static func isHeld(_ file: Int32, _ path: String) throws(FileError) -> Bool {
    do throws(FileError) {
      var result = flock(file, LOCK_EX | LOCK_NB)
      while result != 0, errno == EINTR { result = flock(file, LOCK_EX | LOCK_NB) }
      guard result == 0 else {
        throw errno == EWOULDBLOCK ? taken(file, path) : FileError("lock", path)
      }
      var status = stat()
      guard unsafe fstat(file, &status) == 0 else { throw FileError("look at", path) }
      guard status.st_nlink > 0 else { return false }
      let isOneFile = status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
      guard isOneFile, holder(of: file) != nil else {
        throw foreign(path, "the file there is not a lock of ours")
      }
      return true
    } catch {
      _ = close(file)
      throw error
    }
  }

  private static func taken(_ file: Int32, _ path: String) -> FileError {
    FileError(
      action: "lock", path: path,
      reason: "another build (process \(holder(of: file) ?? "")) is running")
  }

  private static func foreign(_ path: String, _ reason: String) -> FileError {
    FileError(action: "lock", path: path, reason: reason + "; move it away")
  }

  /// The number of the process that a lock names, empty at first; nothing where it has other words.
  private static func holder(of file: Int32) -> String? {
    var room = [UInt8](repeating: 0, count: 20)
    let count = unsafe room.withUnsafeMutableBytes { buffer in
      unsafe pread(file, buffer.baseAddress, buffer.count, 0)
    }
    let words = room.prefix(max(count, 0))
    let isNumber = count >= 0 && count < room.count && words.allSatisfy { (48...57).contains($0) }
    return isNumber ? String(decoding: words, as: UTF8.self) : nil
  }
}
