internal import Characters
internal import Glibc

/// Why something could not be done with a file or folder.
package struct FileError: Error, Hashable, CustomStringConvertible {
  /// Why the program itself refuses what is there.
  package enum Refusal: Hashable, Sendable {
    /// It lies outside the folder in which it was looked for.
    case outside
    /// It is no regular file.
    case noFile
    /// It has more bytes than are read of its kind.
    case tooLarge(limit: Int)
  }

  /// What was tried.
  package let action: String
  /// The path it was tried on.
  package let path: String
  /// What the system said, or why the program refuses.
  package let reason: String
  /// The number of the system's error; 0 where the program refuses.
  package let code: Int32
  /// Why the program refuses, where it is not the system that does.
  package let refusal: Refusal?
  /// What became of the things that were there, where that is known.
  package let outcome: String?

  /// Creates an error.
  package init(
    action: String, path: String, reason: String, code: Int32 = 0, refusal: Refusal? = nil,
    outcome: String? = nil
  ) {
    self.action = action
    self.path = path
    self.reason = reason
    self.code = code
    self.refusal = refusal
    self.outcome = outcome
  }

  /// The error of the system's last call.
  package init(_ action: String, _ path: String) {
    let code = errno
    let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    self.init(action: action, path: path, reason: reason, code: code)
  }

  /// One line with the way out.
  package var description: String {
    "cannot \(action) '\(path.shown)': \(reason)" + (outcome.map { "; " + $0.shown } ?? "")
  }

  /// The same error with the words for what became of things, unless it has some.
  package func telling(_ outcome: String) -> FileError {
    FileError(
      action: action, path: path, reason: reason, code: code, refusal: refusal,
      outcome: self.outcome ?? outcome)
  }
}
