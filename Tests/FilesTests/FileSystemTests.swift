import Files
import FoundationEssentials
import Glibc
import Testing

@Suite struct `The file system` {
  private let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path() + "tiendo-files-\(UUID())"
    try FileSystem.createFolder(path)
  }

  @Test func `gives back what was written, once`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileSystem.write([1, 2, 3], to: path + "/a")
    #expect(try FileSystem.contents(path + "/a") == [1, 2, 3])
    #expect(
      message { () throws(FileError) in try FileSystem.write([4], to: path + "/a") }
        == "cannot create 'a': File exists")
    #expect(try FileSystem.contents(path + "/a") == [1, 2, 3])
  }

  @Test func `lists names in byte order, and says why it cannot`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    for name in ["b", "B", "ă"] { try FileSystem.write([], to: path + "/" + name) }
    #expect(try FileSystem.list(path) == ["B", "b", "ă"])
    #expect(
      message { () throws(FileError) in _ = try FileSystem.list(path + "/b") }
        == "cannot list 'b': Not a directory")
    #expect(
      message { () throws(FileError) in _ = try FileSystem.contents(path + "/c") }
        == "cannot read 'c': No such file or directory")
    #expect(FileSystem.entries(path + "/c") == [])
    #expect(FileSystem.read(path + "/c") == nil)
  }

  @Test func `takes for absent only what the system says is absent`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileSystem.write([], to: path + "/a")
    #expect(try FileSystem.exists(path + "/a"))
    #expect(try !FileSystem.exists(path + "/b"))
    #expect(try !FileSystem.exists(path + "/a/b"))
    let long = path + "/" + String(repeating: "x", count: 300)
    #expect(throws: FileError.self) { try FileSystem.exists(long) }
  }

  @Test func `follows links only where asked, and never when it removes`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileSystem.createFolder(path + "/real")
    try FileSystem.write([7], to: path + "/real/a")
    try FileSystem.createLink(path + "/folder", to: "real")
    try FileSystem.createLink(path + "/file", to: "real/a")
    #expect(try FileSystem.target(ofLink: path + "/folder") == "real")
    #expect(try FileSystem.target(ofLink: path + "/real") == nil)
    #expect(FileSystem.read(path + "/file") == nil)
    #expect(try FileSystem.contents(path + "/file", followingLinks: true) == [7])
    #expect(!FileSystem.isFolder(path + "/folder"))
    let resolved = try FileSystem.resolved(path + "/real")
    #expect(try FileSystem.followed(path + "/folder") == resolved)
    #expect(FileSystem.removeFile(path + "/folder"))
    #expect(!FileSystem.removeFile(path + "/real"))
    #expect(!FileSystem.removeFolder(path + "/real"))
    #expect(try FileSystem.list(path) == ["file", "real"])
    #expect(FileSystem.read(path + "/real/a") == [7])
  }

  @Test func `replaces a link in one step and exchanges folders`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    for name in ["one", "two"] {
      try FileSystem.createFolder(path + "/" + name)
      try FileSystem.write(Array(name.utf8), to: path + "/\(name)/a")
      try FileSystem.createLink(path + "/to-\(name)", to: name)
    }
    try FileSystem.move(path + "/to-two", to: path + "/to-one")
    #expect(try FileSystem.target(ofLink: path + "/to-one") == "two")
    try FileSystem.exchange(path + "/one", path + "/two", aside: path + "/aside")
    #expect(FileSystem.read(path + "/one/a") == Array("two".utf8))
  }

  @Test(.enabled(if: FileManager.default.isWritableFile(atPath: "/dev/shm")))
  func `copies with bytes and rights what cannot have a second name`() throws {
    let other = "/dev/shm/tiendo-files-\(UUID())"
    defer { for folder in [path, other] { try? FileManager.default.removeItem(atPath: folder) } }
    try FileSystem.createFolder(other)
    try FileSystem.write([7], to: path + "/a", mode: 0o600)
    try FileSystem.createLink(path + "/b", to: "nowhere")
    #expect(unsafe mkfifo(path + "/c", 0o600) == 0)
    for name in ["a", "b"] { try FileSystem.duplicate(path + "/" + name, to: other + "/" + name) }
    #expect(FileSystem.isSame(path + "/a", other + "/a"))
    #expect(FileSystem.isSame(path + "/b", other + "/b"))
    #expect(!FileSystem.isSame(path + "/a", other + "/b"))
    #expect(try FileSystem.rights(ofFile: other + "/a") == 0o600)
    #expect(
      message { () throws(FileError) in
        try FileSystem.duplicate(path + "/c", to: other + "/c")
      } == "cannot keep 'c': it is no file, and cannot have a second name here")
  }

  @Test func `knows a folder by any of its paths`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileSystem.createFolder(path + "/real")
    try FileSystem.createLink(path + "/link", to: "real")
    let real = try FileSystem.resolved(path)
    for name in ["real", "link", "real/", "./real", "real/../link/.", "link/."] {
      #expect(try FileSystem.reached(path + "/" + name) == real + "/real")
      #expect(FileSystem.areSame(path + "/" + name, path + "/real"))
    }
    #expect(try FileSystem.reached(path + "/link/new/x/") == real + "/real/new/x")
    #expect(FileSystem.areSame(path + "/link/new", path + "/real/./new"))
    #expect(!FileSystem.areSame(path + "/link/new", path + "/new"))
    #expect(!FileSystem.areSame(path + "/real", path + "/new"))
    #expect(
      message { () throws(FileError) in _ = try FileSystem.reached(path + "/new/../real") }
        == "cannot follow 'new/../real': No such file or directory")
    #expect(FileSystem.isMountPoint("/proc") && !FileSystem.isMountPoint(path))
  }

  @Test func `adds what became of things once`() {
    let error = FileError(action: "write", path: "a", reason: "full").telling("b").telling("c")
    #expect(error.description == "cannot write 'a': full; b")
  }

  /// The message of a failure, without the path of the test's folder.
  private func message(_ work: () throws(FileError) -> Void) -> String? {
    do throws(FileError) {
      try work()
      return nil
    } catch {
      return error.description.split(separator: path + "/").joined()
    }
  }
}
