import Files
import FoundationEssentials
import Glibc
import Testing

@testable import Publishing

@Suite struct `What a broken build left` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private let stage = ".tiendo-stage-site-1"

  private func list(_ files: String...) throws {
    let lines = files.map { $0 + "\n" }.joined()
    try folder.write("# tiendo stage\n" + lines, to: stage + "/files")
  }

  @Test func `is removed by the next, wherever it broke off`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1"])
    try folder.write("example.vn", to: "site/CNAME")
    for state in 0...5 {
      try folder.makeFolder(stage)
      if state == 1 { try folder.write("# tie", to: stage + "/files") }
      if state > 1 { try list("index.html", "a/b.html", "gone.html") }
      if state > 2 { try folder.write("half", to: stage + "/new/a/b.html") }
      if state > 3 { try folder.write("x", to: stage + "/new/index.html") }
      if state > 4 {
        try FileManager.default.linkItem(
          atPath: folder.path + "/site/CNAME", toPath: folder.path + "/\(stage)/new/CNAME")
      }
      #expect(try folder.publish(["index.html": "\(state)"]).left == [], "\(state)")
      #expect(try folder.names() == [".tiendo-site.lock", "site"], "\(state)")
    }
  }

  @Test func `is put back where the old site was only put aside`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1"])
    try folder.write("example.vn", to: "site/CNAME")
    try list("index.html")
    try folder.write("2", to: stage + "/new/index.html")
    try FileManager.default.moveItem(
      atPath: folder.path + "/site", toPath: folder.path + "/\(stage)/old")
    let done = try folder.publish(["index.html": "3"])
    #expect(done.kept == [folder.path + "/site/CNAME"])
    #expect(try folder.contents() == ["site/index.html": "3", "site/CNAME": "example.vn"])
    #expect(try folder.names() == [".tiendo-site.lock", "site"])
  }

  @Test(arguments: [
    ".tiendo-stage-site-1/deep/index.html", ".tiendo-stage-site-1/files",
    ".tiendo-stage-site-1/new/index.html",
  ])
  func `is left alone and named where no list proves it`(file: String) throws {
    defer { folder.clear() }
    try folder.write("mine", to: file)
    for number in 1...2 {
      let left = try folder.publish(["index.html": "\(number)"]).left
      #expect(left == [folder.path + "/" + stage])
    }
    #expect(try folder.contents() == ["site/index.html": "2", file: "mine"])
  }

  @Test func `is not followed where it is a link, and never what others have beside it`() throws {
    defer { folder.clear() }
    try folder.write("mine", to: "real/index.html")
    try folder.link(stage, to: "real")
    let others = [".tiendo-stage-site2-1/a", ".tiendo-stage-site-x/a", ".tiendo-notes/a"]
    for other in others { try folder.write("mine", to: other) }
    #expect(try folder.publish(["index.html": "1"]).left == [folder.path + "/" + stage])
    let contents = try folder.contents()
    for file in others + ["real/index.html"] { #expect(contents[file] == "mine", "\(file)") }
  }

  @Test func `does not take the place of the next stage`() throws {
    defer { folder.clear() }
    try folder.write("mine", to: ".tiendo-stage-site-\(getpid())/a")
    #expect(try folder.publish(["index.html": "1"]).left.count == 1)
    #expect(try folder.contents()[".tiendo-stage-site-\(getpid())/a"] == "mine")
  }
}

@Suite struct `A lock` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private var path: String { folder.path + "/.lock" }

  private func refusal() -> String? {
    #expect(throws: FileError.self) { _ = try Lock(path) }?.description
      .replacing(folder.path + "/", with: "")
  }

  @Test func `names the process that holds it and can be taken again`() throws {
    defer { folder.clear() }
    let lock = try Lock(path)
    #expect(try folder.contents(ofFile: ".lock") == "\(getpid())")
    #expect(refusal() == "cannot lock '.lock': another build (process \(getpid())) is running")
    lock.release()
    let again = try Lock(path)
    again.withdraw()
    #expect(try folder.names() == [".lock"])
  }

  @Test func `is gone again where it was new and nothing came of it`() throws {
    defer { folder.clear() }
    let lock = try Lock(path)
    lock.withdraw()
    #expect(try folder.names() == [])
  }

  @Test(arguments: ["text of mine", "12345678901234567890123", "4242\n"])
  func `never writes over a file of others`(text: String) throws {
    defer { folder.clear() }
    try folder.write(text, to: ".lock")
    #expect(refusal() == "cannot lock '.lock': the file there is not a lock of ours; move it away")
    #expect(try folder.contents(ofFile: ".lock") == text)
  }

  @Test func `follows no link, and is no second name, pipe or folder`() throws {
    defer { folder.clear() }
    try folder.write("42", to: "mine")
    let isNoFile = "cannot lock '.lock': what is there is not a file; move it away"
    for goal in ["mine", "nowhere", "/dev/null"] {
      try folder.link(".lock", to: goal)
      #expect(refusal() == isNoFile)
      #expect(FileSystem.removeFile(path))
    }
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(refusal() == isNoFile)
    #expect(FileSystem.removeFile(path))
    try folder.makeFolder(".lock")
    #expect(refusal() == isNoFile)
    #expect(FileSystem.removeFolder(path))
    #expect(FileSystem.link(folder.path + "/mine", to: path))
    #expect(refusal() == "cannot lock '.lock': the file there is not a lock of ours; move it away")
    #expect(try folder.contents(ofFile: "mine") == "42")
    #expect(try !FileSystem.exists(folder.path + "/nowhere"))
  }
}
