internal import Arguments

/// One command of the program: a value whose fields are its options.
protocol Command: Sendable {
  /// The word that calls it.
  static var name: String { get }
  /// Words behind the name that are no options, such as `MEASURE`; the last may end in `…`, which
  /// stands for one or more.
  static var words: [String] { get }
  /// What it does, as a sentence.
  static var summary: String { get }
  /// Its options.
  static var options: [Option<Self>] { get }

  /// Creates the command with the default of every option.
  init()

  /// Does the work with the words that stand beside the options.
  ///
  /// Throws a `UsageError` where options contradict each other, and what the machine refuses.
  func run(_ words: [String]) async throws -> ExitCode
}

extension Command {
  /// How the command is called.
  static var usage: String { ([name] + words).joined(separator: " ") }

  /// What `tiendo NAME --help` prints.
  static var help: String {
    "usage: tiendo \(usage) [OPTION …]\n\n\(summary)\n\n"
      + columns(options.map { ($0.described.usage, $0.described.help) })
  }

  /// Reads the arguments and runs.
  static func start(_ arguments: [String]) async throws -> ExitCode {
    var command = Self()
    let found = try parse(arguments, options: options, into: &command)
    let isOpen = words.last?.hasSuffix("…") ?? false
    if found.count > words.count, !isOpen {
      throw UsageError.unexpectedArgument(found[words.count])
    }
    if found.count < words.count { throw UsageError.missingArgument(words[found.count]) }
    if let empty = found.firstIndex(of: "") {
      throw UsageError.emptyArgument(words[min(empty, words.count - 1)])
    }
    return try await command.run(found)
  }
}

/// How findings are written.
enum ReportFormat: String, CaseIterable {
  /// Lines for people and editors.
  case text
  /// One object for each finding.
  case json
}
