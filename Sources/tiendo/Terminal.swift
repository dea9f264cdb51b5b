internal import Findings
internal import FoundationEssentials
internal import Glibc

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
        showsExcerpts: isInteractive, isColoured: isInteractive && colour, path: path
      ) { file, line in
        guard let text = try? String(contentsOfFile: path(file), encoding: .utf8) else {
          return nil
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count >= line ? String(lines[line - 1]) : nil
      }
      write(report.text(findings))
    }
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
