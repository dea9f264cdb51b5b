internal import Files
internal import Glibc
internal import Synchronization

/// SIGINT, SIGTERM and SIGHUP: the program ends at once while it only computes, and clears its stage
/// away first while it writes.
package enum Interruption {
  private enum Phase { case computing, writing, done }

  private static let state = Mutex((phase: Phase.computing, signal: nil as Int32?))
  private static let names = [SIGINT: "SIGINT", SIGTERM: "SIGTERM", SIGHUP: "SIGHUP"]

  /// The signal that came before the new site was in place.
  package static var signal: Int32? { state.withLock { $0.signal } }

  /// Holds the signals back, unless the caller had them ignored, until `wait` takes them.
  ///
  /// To be called before other threads begin, which then hold them back too.
  package static func hold() {
    var signals = Interruption.signals
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Takes the signals for as long as the program runs.
  package static func wait() -> Never {
    var signals = Interruption.signals
    while true {
      var signal: Int32 = 0
      guard unsafe sigwait(&signals, &signal) == 0 else { continue }
      state.withLock { state in
        switch state.phase {
        case .computing: end(signal)
        case .writing: state.signal = state.signal ?? signal
        case .done: break
        }
      }
    }
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in names.keys where !isIgnored(signal) { unsafe sigaddset(&signals, signal) }
    return signals
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard unsafe sigaction(signal, nil, &action) == 0 else { return false }
    let handler = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
    return handler == 1
  }

  /// Ends the program while nothing is being written.
  private static func end(_ signal: Int32) -> Never {
    let line = Array("tiendo: stopped by \(name(of: signal)); nothing was written\n".utf8)
    try? FileSystem.write(line, toOpen: STDERR_FILENO, called: "standard error")
    _exit(128 + signal)
  }

  private static func name(of signal: Int32) -> String { names[signal] ?? "signal \(signal)" }

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
