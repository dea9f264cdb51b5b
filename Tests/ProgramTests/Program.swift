import Foundation

/// The built program, run as a process of its own.
struct Program {
  /// What a run left: its exit code and all that it wrote.
  struct Run: Hashable {
    /// The exit code.
    let exit: Int32
    /// What it wrote to the output.
    let output: String
    /// What it wrote to the error stream.
    let complaint: String
  }

  /// The folder of the package, where tests are run from.
  static let package = URL(filePath: FileManager.default.currentDirectoryPath)

  /// The program beside the tests that are running.
  private static var executable: URL {
    let tests =
      CommandLine.arguments.drop { $0 != "--test-bundle-path" }.dropFirst().first
      ?? CommandLine.arguments[0]
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "tiendo")
  }

  /// Runs the program in a folder and waits for it; both streams are read while it runs.
  ///
  /// `environment` is added to that of the tests; `broken` stands in the place of the output, and
  /// `redirected` is how a shell would close or lead its streams.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:],
    into broken: BrokenOutput? = nil, redirected: String = ""
  ) async throws -> Run {
    let process = Process()
    let (output, complaint) = (Pipe(), Pipe())
    let streams = broken == .closed ? ">&-" : redirected
    process.executableURL = streams.isEmpty ? executable : URL(filePath: "/bin/sh")
    process.arguments =
      streams.isEmpty
      ? arguments : ["-c", "exec \"$0\" \"$@\" " + streams, executable.path] + arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardOutput = broken == .full ? FileHandle(forWritingAtPath: "/dev/full") : output
    process.standardError = complaint
    if broken == .unread { try output.fileHandleForReading.close() }
    try process.run()
    async let written =
      broken == nil || broken == .closed ? text(output.fileHandleForReading) : ""
    async let complained = text(complaint.fileHandleForReading)
    let texts = try await (written, complained)
    process.waitUntilExit()
    return Run(exit: process.terminationStatus, output: texts.0, complaint: texts.1)
  }

  @concurrent private static func text(_ stream: FileHandle) async throws -> String {
    String(decoding: try stream.readToEnd() ?? Data(), as: UTF8.self)
  }
}
