internal import Arguments
internal import Files
internal import Findings
internal import Glibc
internal import Publishing

/// The program `tiendo`.
@main
struct Program {
  /// The version that `--version` prints.
  static let version = "0.1.0"

  /// Commands in the order of `--help`.
  static let commands: [any Command.Type] = [
    Build.self, Check.self, Explain.self, New.self, ArchiveYear.self, Verify.self, Compare.self,
  ]

  /// Runs the command that the arguments name.
  ///
  /// Exits with 0 when it is done, 1 on findings of severity error, 2 when the machine failed, 64
  /// on wrong usage, 128 and its number after a signal. The work is a task; the thread that begins
  /// the program only waits for signals.
  static func main() {
    Terminal.openMissingStreams()
    // A file beyond the limit of the system, or a reader that went away, is an error like others.
    for signal in [SIGXFSZ, SIGPIPE] { _ = Glibc.signal(signal, SIG_IGN) }
    Interruption.hold()
    Task.detached { exit(await outcome(of: Array(CommandLine.arguments.dropFirst())).rawValue) }
    Interruption.wait()
  }

  /// Runs the command and tells what stopped it.
  private static func outcome(of words: [String]) async -> ExitCode {
    do {
      return try await run(words)
    } catch let error as UsageError {
      Terminal.complain("tiendo: \(error)\ntry 'tiendo --help'")
      return .usage
    } catch {
      Terminal.complain("tiendo: \(error)")
      return .failure
    }
  }

  private static func run(_ words: [String]) async throws -> ExitCode {
    guard let name = words.first else {
      Terminal.complain(help)
      return .usage
    }
    let rest = Array(words.dropFirst())
    if ["--help", "help", "--version"].contains(name) {
      if let word = rest.first { throw UsageError.unexpectedArgument(word) }
      try Terminal.say(name == "--version" ? "tiendo \(version)" : help)
      return .done
    }
    guard !name.hasPrefix("-") else {
      throw UsageError.unknownOption(
        name, suggestion: name.suggestion(among: ["--help", "--version"]))
    }
    guard let command = commands.first(where: { $0.name == name }) else {
      throw UsageError.unknownCommand(
        name, suggestion: name.suggestion(among: commands.map { $0.name }))
    }
    if rest.prefix(while: { $0 != "--" }).contains("--help") {
      try Terminal.say(command.help)
      return .done
    }
    return try await command.start(rest)
  }

  /// The overview that `--help` prints.
  static var help: String {
    "usage: tiendo COMMAND [OPTION …]\n\n"
      + columns(commands.map { ($0.usage, $0.summary) })
      + "\n'tiendo COMMAND --help' lists the options; 'tiendo --version' names the version.\n"
  }
}

/// What the program tells its caller.
enum ExitCode: Int32 {
  /// Done.
  case done = 0
  /// Findings of severity error.
  case findings = 1
  /// The machine failed: disk, permission.
  case machine = 2
  /// Wrong usage.
  case usage = 64
  /// SIGHUP came, as from a terminal that was closed.
  case hungUp = 129
  /// SIGINT came, as from Ctrl-C.
  case interrupted = 130
  /// SIGTERM came, as from a service that is stopped.
  case terminated = 143

  /// What a failure of the machine tells: the signal where one ended the work.
  static var failure: ExitCode {
    Interruption.signal.flatMap { ExitCode(rawValue: 128 + $0) } ?? .machine
  }
}
