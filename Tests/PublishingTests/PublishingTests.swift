import Files
import FoundationEssentials
import Glibc
import Publishing
import Testing

@Suite struct `A published site` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test func `writes a site that was not there`() throws {
    defer { folder.clear() }
    let done = try folder.publish(["index.html": "1", "a/b/c.html": "2"])
    #expect(done.changed == 2)
    #expect(done.unchanged == 0)
    #expect(try folder.contents() == ["site/index.html": "1", "site/a/b/c.html": "2"])
  }

  @Test func `replaces all of the old site and leaves nothing beside it`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1", "gone/x.html": "2", "turned": "3"])
    _ = try folder.publish(["index.html": "new", "turned/into/a/folder.html": "4"])
    #expect(
      try folder.contents() == ["site/index.html": "new", "site/turned/into/a/folder.html": "4"])
    #expect(try folder.names() == [".tiendo-site.lock", "site"])
  }

  @Test func `links what is unchanged, so that it stays the same file`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1", "same.css": "2", "empty": ""])
    let before = (try folder.inode("site/index.html"), try folder.inode("site/same.css"))
    let done = try folder.publish(["index.html": "3", "same.css": "2", "empty": ""])
    #expect(done.changed == 1)
    #expect(done.unchanged == 2)
    #expect(try folder.inode("site/index.html") != before.0)
    #expect(try folder.inode("site/same.css") == before.1)
  }

  @Test func `never writes into a file of the old site`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1"])
    try FileManager.default.copyItem(
      atPath: folder.path + "/site", toPath: folder.path + "/kept")
    try FileManager.default.removeItem(atPath: folder.path + "/kept/index.html")
    try FileManager.default.linkItem(
      atPath: folder.path + "/site/index.html", toPath: folder.path + "/kept/index.html")
    _ = try folder.publish(["index.html": "2"])
    #expect(try folder.contents() == ["site/index.html": "2", "kept/index.html": "1"])
  }

  @Test func `follows a linked site and keeps the link`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1"], to: "real")
    try folder.link("site", to: "real")
    _ = try folder.publish(["index.html": "2"], to: "site/")
    #expect(try folder.contents() == ["real/index.html": "2"])
    #expect(try FileSystem.target(ofLink: folder.path + "/site") == "real")
  }

  @Test func `fills an empty folder`() throws {
    defer { folder.clear() }
    try folder.makeFolder("site")
    _ = try folder.publish(["index.html": "1"])
    #expect(try folder.contents() == ["site/index.html": "1"])
  }
}

@Suite struct `A site that cannot be published` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// The message of a publication that fails, without the path of the test's folder.
  private func message(
    _ files: KeyValuePairs<String, String>, to site: String = "site"
  ) -> String? {
    let error = #expect(throws: FileError.self) { try folder.publish(files, to: site) }
    return error.map { error in
      error.description.split(separator: folder.path + "/").joined()
        .replacing(".tiendo-stage-site-\(getpid())", with: "STAGE")
    }
  }

  @Test func `leaves the old one and no stage`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1"])
    let inode = try folder.inode("site/index.html")
    #expect(
      message(["index.html": "2", "a": "3", "a/b": "4"])
        == "cannot create the folder 'STAGE/new/a': File exists; the site was left as it was"
        || message(["index.html": "2", "a": "3", "a/b": "4"])
          == "cannot create 'STAGE/new/a/b': Not a directory; the site was left as it was"
    )
    #expect(try folder.contents() == ["site/index.html": "1"])
    #expect(try folder.inode("site/index.html") == inode)
    #expect(try folder.names() == [".tiendo-site.lock", "site"])
  }

  @Test func `names two files at one path`() throws {
    defer { folder.clear() }
    #expect(
      message(["x.html": "1", "x.html": "2"])
        == "cannot create 'STAGE/new/x.html': File exists; the site was left as it was")
    #expect(try folder.contents() == [:])
  }

  @Test(arguments: [
    (
      "nowhere/site",
      "cannot create the lock 'nowhere/.tiendo-site.lock': No such file or directory"
    ),
    ("file/site", "cannot create the lock 'file/.tiendo-site.lock': Not a directory"),
  ])
  func `says where and why`(site: String, text: String) throws {
    defer { folder.clear() }
    try folder.write("text", to: "file")
    let before = try folder.contents()
    #expect(message(["index.html": "1"], to: site) == text + "; the site was left as it was")
    #expect(try folder.contents() == before)
  }

  @Test func `waits for nobody: the build that holds the lock is named`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1"])
    try folder.write("4242", to: ".tiendo-site.lock")
    let lock = unsafe open(folder.path + "/.tiendo-site.lock", O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(
      message(["index.html": "2"])
        == "cannot lock '.tiendo-site.lock': another build (process 4242) is running; the site was "
        + "left as it was")
    #expect(try folder.contents() == ["site/index.html": "1"])
    _ = close(lock)
    #expect(try folder.publish(["index.html": "2"]).changed == 1)
  }
}
