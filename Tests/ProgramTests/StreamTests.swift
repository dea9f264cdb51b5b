import Foundation
import Testing

/// What stands where the program would write its results.
enum BrokenOutput: String, CaseIterable {
  case closed = "Bad file descriptor"
  case full = "No space left on device"
  case unread = "Broken pipe"
}

@Suite struct `An output that takes nothing` {
  private let workspace: Workspace

  init() throws { workspace = try Workspace(from: .small) }

  private func lose(
    _ words: String, into output: BrokenOutput, then done: String? = nil
  ) async throws {
    let arguments = words.split(separator: " ").map(String.init)
    let run = try await Program.run(arguments, in: workspace.folder, into: output)
    let end = done.map { "; " + $0 } ?? ""
    #expect(
      run.complaint == "tiendo: cannot write to 'standard output': \(output.rawValue)\(end)\n")
    #expect(run.exit == 2)
  }

  @Test(arguments: BrokenOutput.allCases)
  func `is told in a line, with exit 2`(output: BrokenOutput) async throws {
    defer { workspace.clear() }
    for words in [
      "--help", "--version", "help", "build --help", "check", "check --format json", "explain tre",
    ] {
      try await lose(words, into: output)
    }
    let files = FileManager.default
    try await lose("build --format json", into: output, then: "nothing was written")
    #expect(!files.fileExists(atPath: workspace.url("site").path))
    try await lose("build", into: output, then: "the new site is in place in 'site'")
    try await lose("build --publish out", into: output, then: "the new site is in place in 'out'")
    try await lose("new start", into: output, then: "'start' is written")
    #expect(files.fileExists(atPath: workspace.url("start/content/site.yaml").path))
  }

  @Test(arguments: BrokenOutput.allCases)
  func `does not lose a seal`(output: BrokenOutput) async throws {
    defer { workspace.clear() }
    let run = try await Program.run(["archive", "2026"], in: workspace.folder, into: output)
    #expect(run.exit == 2)
    let seal = run.complaint.split(separator: "seal ").last?.dropLast() ?? ""
    #expect(seal.count == 128)
    #expect(
      run.complaint == "tiendo: cannot write to 'standard output': \(output.rawValue); 2026 is "
        + "sealed in 'archive/2026', seal \(seal)\n")
    let verified = try await Program.run(
      ["verify", "archive", "--seal", String(seal)], in: workspace.folder)
    #expect(verified.exit == 0)
    try await lose("verify archive", into: output)
    try await lose("verify archive --format json", into: output)
    let again = try await Program.run(
      ["archive", "2026", "--revision", "x"], in: workspace.folder)
    #expect(again.exit == 0)
    try await lose("compare archive/2026 archive/2026-r2", into: output)
  }

  @Test func `never makes a file of the site into a stream`() async throws {
    defer { workspace.clear() }
    #expect(try await Program.run(["build", "--output", "whole"], in: workspace.folder).exit == 0)
    try workspace.write("oops", to: "site/CNAME")
    for streams in ["2>&-", ">&- 2>&-", "<&- >&- 2>&-"] {
      let run = try await Program.run(
        ["build", "--adopt", "site"], in: workspace.folder, redirected: streams)
      #expect(run.exit == (streams.contains(">&- 2") ? 2 : 0), "\(streams)")
      var site = try workspace.contents("site")
      #expect(site.removeValue(forKey: "/CNAME") == Data("oops".utf8))
      #expect(try site == workspace.contents("whole"), "\(streams)")
    }
  }
}
