import FoundationEssentials
import Glibc
import Testing

/// A folder with all that an office may have: a project, homes, repositories, sites, sealed years.
private struct Office {
  let workspace: Workspace

  /// The folder.
  var root: String { workspace.folder.resolvingSymlinksInPath().path }

  init() async throws {
    workspace = try Workspace()
    let files = FileManager.default
    try files.removeItem(at: workspace.url("theme"))
    try files.createDirectory(at: workspace.url("project"), withIntermediateDirectories: true)
    for (source, target) in [
      ("Tests/ProgramTests/Fixtures/small", "content"), ("theme", "theme"),
    ] {
      try files.copyItem(
        at: Program.package.appending(path: source), to: workspace.url("project/" + target))
    }
    for command in [["build"], ["build", "--publish", "../published"], ["archive", "2026"]] {
      let run = try await tiendo(command)
      #expect(run.exit == 0, "\(run.complaint)")
    }
    for (path, text) in [
      "homes/lan/letter.txt": "mine", "project/file": "mine", "web/index.html": "mine",
      "web/style.css": "mine", "documents/letters/a.txt": "mine", "copied/index.html": "mine",
      "repositories/git/.git/HEAD": "ref", "repositories/git/README": "mine",
      "repositories/worktree/.git": "gitdir: ../git", "repositories/hg/.hg/store": "mine",
      "repositories/svn/.svn/entries": "mine", "mixed/mine/a.txt": "mine",
    ] {
      try workspace.write(text, to: path)
    }
    for (source, target) in [
      ("project/archive", "sealed"), ("project/site/.tiendo", "copied/.tiendo"),
    ] {
      try files.copyItem(at: workspace.url(source), to: workspace.url(target))
    }
    for (name, goal) in [
      "project/to-content": "content", "project/to-link": "to-content",
      "project/to-project": "../project", "project/to-theme": "theme", "project/loop": "loop",
      "project/dangling": "missing", "links": "homes/../more", "more/project": "../project",
      "more/web": "../web",
    ] {
      try files.createDirectory(
        at: workspace.url(name).deletingLastPathComponent(), withIntermediateDirectories: true)
      try files.createSymbolicLink(
        atPath: workspace.url(name).path, withDestinationPath: goal)
    }
    #expect(unsafe mkfifo(workspace.url("project/pipe").path, 0o600) == 0)
  }

  /// Runs the program in the project, or in a folder beside it.
  func tiendo(_ words: [String], in folder: String = "project") async throws -> Program.Run {
    try await Program.run(
      words.map { $0.replacing("ROOT", with: root) }, in: workspace.url(folder),
      environment: ["HOME": root + "/homes/lan"])
  }

  /// Everything in the folder by path: kind and content.
  func tree() throws -> [String: Data] {
    var tree: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      let whole = root + "/" + path
      switch try FileManager.default.attributesOfItem(atPath: whole)[.type] as? FileAttributeType {
      case .typeRegular?: tree[path] = try Data(contentsOf: URL(filePath: whole))
      case .typeSymbolicLink?:
        tree[path] = Data(try FileManager.default.destinationOfSymbolicLink(atPath: whole).utf8)
      default: tree[path] = Data()
      }
    }
    return tree
  }

  /// Runs the program and expects one line on the error stream, and nothing on the output.
  func expectRefusal(
    _ words: [String], _ message: String, exit: Int32 = 2, in folder: String = "project"
  ) async throws {
    let run = try await tiendo(words, in: folder)
    #expect(
      run.complaint.replacing(root, with: "ROOT") == "tiendo: " + message + "\n", "\(words)")
    #expect(run.exit == exit, "\(words)")
    #expect(run.output == "", "\(words)")
  }

  /// Does work that is to leave the whole folder as it is.
  func expectNothingChanged(by work: () async throws -> Void, _ words: String = "") async throws {
    let before = try tree()
    try await work()
    let after = try tree()
    let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    #expect(changed == [], "\(words)")
    #expect(before.count > 100)
  }
}

@Suite struct `A wrong folder` {
  @Test func `is never written to, and nothing is lost, however it is named`() async throws {
    let office = try await Office()
    defer { office.workspace.clear() }
    #expect(WrongFolder.all.count > 60)
    for folder in WrongFolder.all {
      try await office.expectNothingChanged(
        by: {
          try await office.expectRefusal(["build", "--output", folder.path], folder.output)
          try await office.expectRefusal(["build", "--adopt", folder.path], folder.adopt)
          try await office.expectRefusal(["build", "--publish", folder.path], folder.publish)
        }, folder.path)
    }
  }

  @Test func `is known by what other options name, and by where the program runs`() async throws {
    let office = try await Office()
    defer { office.workspace.clear() }
    let end = "; name another folder; nothing was written"
    try await office.expectNothingChanged {
      for (words, message) in WrongFolder.byOthers {
        try await office.expectRefusal(
          ["build"] + words.split(separator: " ").map(String.init), message + end)
      }
      for (folder, output, reason) in [
        ("site", ".", "it is the folder in which the program runs"),
        ("site", "../site", "it is the folder in which the program runs"),
        ("site/tinh-mau", "..", "it holds the folder in which the program runs '.'"),
      ] {
        let up = folder == "site" ? ".." : "../.."
        try await office.expectRefusal(
          ["build", "--content", up + "/content", "--theme", up + "/theme", "--output", output],
          "cannot replace '\(output)': " + reason + end, in: "project/" + folder)
      }
    }
  }

  @Test func `is refused where it cannot be followed, or has no name`() async throws {
    let office = try await Office()
    defer { office.workspace.clear() }
    try await office.expectNothingChanged {
      for option in ["--output", "--adopt", "--publish"] {
        for (path, message) in WrongFolder.unreachable {
          try await office.expectRefusal(
            ["build", option, path], message + "; nothing was written")
        }
        try await office.expectRefusal(
          ["build", option, ""],
          "option '\(option)' needs a value: '\(option) DIR'\ntry 'tiendo --help'", exit: 64)
      }
    }
  }

  @Test func `is refused for sealed years and for a new content too`() async throws {
    let office = try await Office()
    defer { office.workspace.clear() }
    let end = "; name another folder; nothing was written"
    try await office.expectNothingChanged {
      for (path, reason) in WrongFolder.forYears {
        try await office.expectRefusal(
          ["archive", "2026", "--output", path, "--revision", "x"],
          "cannot seal a year in '\(path)': " + reason + end)
      }
      for (path, reason) in WrongFolder.forContent {
        try await office.expectRefusal(
          ["new", path], "cannot write to '\(path)': " + reason + end)
      }
      for path in ["content", "file", "pipe", "dangling", "to-content", "../web", "/dev/null"] {
        try await office.expectRefusal(
          ["new", path],
          "'\(path)' is there already; name a folder that is not, nothing was written", exit: 1)
      }
      try await office.expectRefusal(
        ["new", ""], "the argument DIR is empty\ntry 'tiendo --help'", exit: 64)
    }
  }
}
