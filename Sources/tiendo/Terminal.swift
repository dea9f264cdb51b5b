internal import Characters
internal import Files
internal import Findings
internal import FoundationEssentials
internal import Glibc
internal import Text

/// What the program writes beside its result.
enum Terminal {
  /// Whether the error stream is a terminal, where excerpts and colours help.
  private static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes to the error stream.
  static func complain(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n")
  }

  /// Writes findings: as text to the error stream, as JSON to the output.
  static func report(
    _ findings: FindingList, as format: ReportFormat, roots: [String: String]
  ) {
    switch format {
    case .json: print(findings.json, terminator: "")
    case .text:
      let path: @Sendable (String) -> String = { typed($0, roots: roots) }
      let colour = ProcessInfo.processInfo.environment["NO_COLOR"] == nil
      let report = FindingReport(
        showsExcerpts: isInteractive, isColoured: isInteractive && colour, path: path,
        line: { line($1, of: path($0)) })
      write(report.text(findings))
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

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
