internal import Characters
internal import Files
internal import Findings
internal import FoundationEssentials
internal import Glibc
internal import Text

/// What the program says: results to the output, everything else to the error stream.
enum Terminal {
  /// Whether the error stream is a terminal, where excerpts and colours help.
  private static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Opens the streams that the caller has closed, so that no file gets the number of one of them.
  ///
  /// The output still fails when it is written to.
  static func openMissingStreams() {
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(stream, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", stream == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes to the output; where it is closed or full, the error says what was done all the same.
  static func say(_ text: String, done: String? = nil) throws(FileError) {
    do throws(FileError) {
      try write(text, to: STDOUT_FILENO, called: "standard output")
    } catch {
      throw done.map(error.telling) ?? error
    }
  }

  /// Writes to the error stream; what cannot be written there can be told nowhere.
  static func complain(_ text: String) {
    try? write(text, to: STDERR_FILENO, called: "standard error")
  }

  private static func write(
    _ text: String, to stream: Int32, called name: String
  ) throws(FileError) {
    let lines = text.hasSuffix("\n") ? text : text + "\n"
    try FileSystem.write(Array(lines.utf8), toOpen: stream, called: name)
  }

  /// Writes findings: as text to the error stream, as JSON to the output.
  static func report(
    _ findings: FindingList, as format: ReportFormat, roots: [String: String],
    done: String? = nil
  ) throws(FileError) {
    switch format {
    case .json: try say(findings.json, done: done)
    case .text:
      let path: @Sendable (String) -> String = { typed($0, roots: roots) }
      let colour = ProcessInfo.processInfo.environment["NO_COLOR"] == nil
      let report = FindingReport(
        showsExcerpts: isInteractive, isColoured: isInteractive && colour, path: path,
        line: { line($1, of: path($0)) })
      let text = report.text(findings)
      if !text.isEmpty { complain(text) }
    }
  }

  /// A line of a file, 1-based, as its readers cut it; nothing where the file is not for people to
  /// read.
  private static func line(_ number: Int, of path: String) -> String? {
    var problems = FindingList()
    return (try? FileSystem.contents(path, followingLinks: true, atMost: 16 << 20))
      .flatMap { SourceText.decoded($0, at: Place(path), findings: &problems) }
      .flatMap { Lines($0)[number] }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The path that the user would type for a file that findings name by its root.
  private static func typed(_ file: String, roots: [String: String]) -> String {
    guard let slash = file.firstIndex(of: "/"), let root = roots[String(file[..<slash])] else {
      return file
    }
    return root + file[slash...]
  }
}
