internal import Arguments
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
  /// on wrong usage, 128 and its number after a signal.
  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    // A file beyond the limit of the system is an error like others, not the end.
    _ = signal(SIGXFSZ, SIG_IGN)
    Interruption.watch()
    do throws(UsageError) {
      exit(try await run(arguments).rawValue)
    } catch {
      Terminal.complain("tiendo: \(error)\ntry 'tiendo --help'")
      exit(ExitCode.usage.rawValue)
    }
  }

  private static func run(_ words: [String]) async throws(UsageError) -> ExitCode {
    guard let name = words.first else {
      Terminal.complain(help)
      return .usage
    }
    if name == "--help" || name == "help" {
      print(help, terminator: "")
      return .done
    }
    if name == "--version" {
      print("tiendo \(version)")
      return .done
    }
    guard !name.hasPrefix("-") else {
      throw .unknownOption(name, suggestion: name.suggestion(among: ["--help", "--version"]))
    }
    guard let command = commands.first(where: { $0.name == name }) else {
      throw .unknownCommand(name, suggestion: name.suggestion(among: commands.map { $0.name }))
    }
    if words.dropFirst().contains("--help") {
      print(command.help, terminator: "")
      return .done
    }
    return try await command.start(Array(words.dropFirst()))
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
  /// SIGINT came, as from Ctrl-C.
  case interrupted = 130
  /// SIGTERM came, as from a service that is stopped.
  case terminated = 143

  /// What a failure of the machine tells: the signal where one ended the work.
  static var failure: ExitCode {
    Interruption.signal.flatMap { ExitCode(rawValue: 128 + $0) } ?? .machine
  }
}
