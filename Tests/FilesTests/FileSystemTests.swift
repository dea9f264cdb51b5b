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

  @Test(arguments: ["pipe", "socket", "device", "folder"])
  func `reads files and nothing else, without waiting`(kind: String) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let (place, reason) =
      switch kind {
      case "pipe": (path + "/p", "it is a named pipe, not a file")
      case "socket": (path + "/s", "it is a socket, not a file")
      case "device": ("/dev/zero", "it is a device, not a file")
      default: (path, "it is a folder, not a file")
      }
    if kind == "pipe" { try #require(unsafe mkfifo(place, 0o600) == 0) }
    if kind == "socket" { try #require(unsafe mknod(place, S_IFSOCK | 0o600, 0) == 0) }
    let error = #expect(throws: FileError.self) { try FileSystem.contents(place) }
    #expect(error?.reason == reason)
    #expect(error?.refusal == .noFile)
    #expect(FileSystem.read(place) == nil)
    #expect(!FileSystem.holds([], at: place))
    #expect(!FileSystem.read(place) { (_: [UInt8]) in })
    #expect(throws: FileError.self) {
      try FileSystem.contents(place, followingLinks: true)
    }
  }

  @Test func `reads up to a limit, and no file that is larger or grows`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FileSystem.write([UInt8](repeating: 7, count: 300_000), to: path + "/a")
    #expect(try FileSystem.contents(path + "/a", atMost: 300_000).count == 300_000)
    let error = #expect(throws: FileError.self) {
      try FileSystem.contents(path + "/a", atMost: 299_999)
    }
    #expect(error?.refusal == .tooLarge(limit: 299_999))
    #expect(error?.reason == "it has more than 299999 bytes")
    // The kernel's files have no size until they are read.
    #expect(throws: FileError.self) { try FileSystem.contents("/proc/self/status", atMost: 10) }
    #expect(try FileSystem.contents("/proc/self/status", atMost: 100_000).count > 100)
  }

  @Test func `compares a file with bytes without reading more than it must`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try FileSystem.write(bytes, to: path + "/a")
    #expect(FileSystem.holds(bytes, at: path + "/a"))
    #expect(!FileSystem.holds(bytes.dropLast() + [1], at: path + "/a"))
    #expect(!FileSystem.holds(Array(bytes.dropLast()), at: path + "/a"))
    #expect(!FileSystem.holds(bytes, at: path + "/b"))
    try FileSystem.write([], to: path + "/empty")
    #expect(FileSystem.holds([], at: path + "/empty"))
  }

  @Test func `names a file on one line, whatever its name holds`() {
    let error = FileError(action: "read", path: "a\nb\u{202E}", reason: "there is none")
    #expect(error.description == "cannot read 'a\\u{a}b\\u{202e}': there is none")
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

@Suite struct `A folder of sources` {
  private let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path() + "tiendo-sources-\(UUID())"
    for folder in ["", "/in", "/in/b"] { try FileSystem.createFolder(path + folder) }
    try FileSystem.write([1], to: path + "/out")
    try FileSystem.write([2], to: path + "/in/a")
    try FileSystem.createLink(path + "/in/inner", to: "a")
    try FileSystem.createLink(path + "/in/outer", to: "../out")
    try FileSystem.createLink(path + "/in/up", to: "..")
    try FileSystem.createLink(path + "/link", to: "in")
  }

  @Test func `gives what is in it, also through links that stay within`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    for folder in [SourceFolder(path + "/in"), SourceFolder(path + "/link")] {
      #expect(try folder.contents("a", atMost: 1) == [2])
      #expect(try folder.contents("inner", atMost: 1) == [2])
      #expect(try folder.contents("b/../a", atMost: 1) == [2])
      #expect(try folder.list("") == ["a", "b", "inner", "outer", "up"])
      #expect(folder.isFolder("b") && !folder.isFolder("a") && !folder.isFolder("up"))
    }
  }

  @Test(arguments: ["outer", "up/out", "../out", "b/../../out", "up"])
  func `gives nothing that lies outside`(relative: String) throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = SourceFolder(path + "/in")
    let error = #expect(throws: FileError.self) { try folder.contents(relative, atMost: 1) }
    #expect(error?.refusal == .outside)
    let unlisted = #expect(throws: FileError.self) { try folder.list(relative) }
    #expect(unlisted?.refusal == .outside)
  }
}
