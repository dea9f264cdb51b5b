internal import Files
internal import Glibc
internal import Synchronization

/// SIGINT and SIGTERM: the program ends at once while it only computes, and clears its stage away
/// first while it writes.
package enum Interruption {
  private enum Phase { case computing, writing, done }

  private static let state = Mutex((phase: Phase.computing, signal: nil as Int32?))

  /// The signal that came before the new site was in place.
  package static var signal: Int32? { state.withLock { $0.signal } }

  /// Lets a thread of its own wait for the signals, unless the caller had them ignored.
  ///
  /// To be called before other threads begin, which then leave the signals to this one.
  package static func watch() {
    var signals = Interruption.signals
    guard unsafe pthread_sigmask(SIG_BLOCK, &signals, nil) == 0 else { return }
    var thread = pthread_t()
    _ = unsafe pthread_create(&thread, nil, { _ in unsafe Interruption.wait() }, nil)
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM] where !isIgnored(signal) { unsafe sigaddset(&signals, signal) }
    return signals
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return handler == 1
  }

  private static func wait() -> UnsafeMutableRawPointer? {
    var signals = Interruption.signals
    while true {
      var signal: Int32 = 0
      guard unsafe sigwait(&signals, &signal) == 0 else { return nil }
      state.withLock { state in
        switch state.phase {
        case .computing: end(signal)
        case .writing: state.signal = state.signal ?? signal
        case .done: break
        }
      }
    }
  }

  /// Ends the program while nothing is being written.
  private static func end(_ signal: Int32) -> Never {
    let line = Array("tiendo: stopped by \(name(of: signal)); nothing was written\n".utf8)
    _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
    _exit(128 + signal)
  }

  private static func name(of signal: Int32) -> String { signal == SIGINT ? "SIGINT" : "SIGTERM" }

  /// Does work that writes, during which a signal waits for `check`.
  static func writing<Result>(_ work: () throws(FileError) -> Result) throws(FileError) -> Result {
    state.withLock { $0.phase = .writing }
    defer { state.withLock { $0.phase = .done } }
    return try work()
  }

  /// Ends the work at hand where a signal has come: nothing of `path` is in place yet.
  static func check(_ path: String) throws(FileError) {
    guard let signal else { return }
    throw FileError(action: "finish", path: path, reason: "stopped by \(name(of: signal))")
  }
}
