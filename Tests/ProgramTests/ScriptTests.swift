import FoundationEssentials
import Glibc
import Testing

@Suite struct `The program` {
  private static let folder = "Tests/ProgramTests/Scripts"
  private static let scripts = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []

  @Test(arguments: scripts.filter { $0.hasSuffix(".txt") }.sorted())
  func `does what the script says`(name: String) async throws {
    let path = Program.package.appending(path: Self.folder + "/" + name)
    let script = try Script(try String(contentsOf: path, encoding: .utf8))
    let workspace = try Workspace()
    defer { workspace.clear() }
    for file in script.files { try workspace.write(file.text, to: file.path) }
    var stage = Stage(workspace: workspace)
    defer { stage.close() }
    for step in script.steps {
      let place = SourceLocation(
        fileID: "ProgramTests/\(name)", filePath: path.path(), line: step.line, column: 1)
      try await stage.play(step.action, at: place)
    }
  }

  @Test func `has scripts`() { #expect(Self.scripts.count > 10) }
}

/// Plays the steps of a script in a folder.
private struct Stage {
  let workspace: Workspace
  private var remembered: [String: Workspace.Mark] = [:]
  private var locks: [Int32] = []

  init(workspace: Workspace) { self.workspace = workspace }

  func close() { for lock in locks { _ = Glibc.close(lock) } }

  mutating func play(_ action: Script.Action, at place: SourceLocation) async throws {
    switch action {
    case .base(let base): try workspace.start(from: base)
    case .run(let words, let expected):
      let run = try await Program.run(words, in: workspace.folder)
      compare(run.complaint, expected.complaint, at: place)
      compare(run.output, expected.output, at: place)
      #expect(run.exit == expected.exit, sourceLocation: place)
    case .change(let path, let old, let new):
      let pieces = try workspace.text(path).split(separator: old, omittingEmptySubsequences: false)
      #expect(pieces.count == 2, "'\(old)' must stand once in \(path)", sourceLocation: place)
      try workspace.write(pieces.joined(separator: new), to: path)
    case .write(let path, let text): try workspace.write(text + "\n", to: path)
    case .remove(let path): try FileManager.default.removeItem(at: workspace.url(path))
    case .lock(let path, let holder): locks.append(try workspace.lock(path, holder: holder))
    case .remember(let path):
      remembered.merge(try workspace.marks(path)) { _, new in new }
    case .same(let path):
      let before = remembered.filter { $0.key == path || $0.key.hasPrefix(path + "/") }
      #expect(!before.isEmpty, sourceLocation: place)
      #expect(try workspace.marks(path) == before, sourceLocation: place)
    case .kept(let pattern):
      let path = try workspace.path(fitting: pattern)
      let before = try #require(remembered[path], sourceLocation: place)
      #expect(try workspace.marks(path)[path] == before, sourceLocation: place)
    case .renewed(let path):
      let before = try #require(remembered[path], sourceLocation: place)
      let now = try workspace.marks(path)[path]
      #expect(now?.inode != before.inode && now?.bytes != before.bytes, sourceLocation: place)
    case .equal(let one, let other):
      let contents = try workspace.contents(one)
      #expect(!contents.isEmpty, sourceLocation: place)
      #expect(try workspace.contents(other) == contents, sourceLocation: place)
    case .absent(let path):
      #expect(
        !FileManager.default.fileExists(atPath: workspace.url(path).path()), sourceLocation: place)
    case .holds(let path, let text):
      #expect(try workspace.text(path).contains(text), sourceLocation: place)
    }
  }

  /// Compares all that was written with the lines expected, in which `<n>` stands for a number
  /// or a seal.
  private func compare(_ written: String, _ expected: [String], at place: SourceLocation) {
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isSame =
      lines == expected + [""] && !expected.isEmpty || written.isEmpty && expected.isEmpty
    if isSame { return }
    let fits =
      lines.count == expected.count + 1 && lines.last == ""
      && zip(lines, expected).allSatisfy { matches($0, $1) }
    #expect(
      fits, "wrote:\n\(written)expected:\n\(expected.joined(separator: "\n"))",
      sourceLocation: place)
  }

  /// Whether a line is the expected one, with a number or a seal for each `<n>`.
  private func matches(_ line: String, _ expected: String) -> Bool {
    var rest = line[...]
    for (index, piece) in expected.split(separator: "<n>", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 {
        let seal = rest.prefix(while: \.isHexDigit)
        let number = seal.count == 128 ? seal : rest.prefix { $0.isNumber || $0 == "." }
        guard !number.isEmpty else { return false }
        rest = rest[number.endIndex...]
      }
      guard rest.hasPrefix(piece) else { return false }
      rest = rest.dropFirst(piece.count)
    }
    return rest.isEmpty
  }
}
