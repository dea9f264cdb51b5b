import Files
import FoundationEssentials
import Publishing
import Testing

@Suite struct `A published version` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func publish(_ files: KeyValuePairs<String, String>) throws -> Publication {
    try publishVersion(
      files.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) },
      to: try Destination(folder.path + "/out", for: .versions, sparing: []))
  }

  /// What readers see.
  private func seen() throws -> [String: String] {
    let version = try FileSystem.target(ofLink: folder.path + "/out/current") ?? ""
    return try folder.contents().reduce(into: [:]) { seen, file in
      guard file.key.hasPrefix("out/\(version)/") else { return }
      seen[String(file.key.dropFirst("out/\(version)/".count))] = file.value
    }
  }

  /// The numbers of the versions that are there.
  private func versions() throws -> [String] {
    try FileSystem.list(folder.path + "/out/versions").map { String($0.prefix { $0 != "-" }) }
  }

  @Test func `is what current leads to, by a link that works wherever the folder is mounted`()
    throws
  {
    defer { folder.clear() }
    #expect(try publish(["index.html": "1"]).changed == 1)
    #expect(try seen() == ["index.html": "1"])
    let target = try FileSystem.target(ofLink: folder.path + "/out/current") ?? ""
    #expect(target.hasPrefix("versions/1-"))
  }

  @Test func `keeps the version before, and no other`() throws {
    defer { folder.clear() }
    for number in 1...4 { _ = try publish(["index.html": "\(number)", "same": "x"]) }
    #expect(try seen() == ["index.html": "4", "same": "x"])
    #expect(try versions() == ["3", "4"])
    #expect(try folder.names("out") == [".tiendo-publish.lock", "current", "versions"])
  }

  @Test func `is not made where nothing has changed`() throws {
    defer { folder.clear() }
    _ = try publish(["index.html": "assets/a.css", "assets/a.css": "1"])
    _ = try publish(["index.html": "assets/b.css", "assets/b.css": "2"])
    let done = try publish(["index.html": "assets/b.css", "assets/b.css": "2"])
    #expect(done.changed == 0)
    #expect(done.unchanged == 2)
    #expect(try versions() == ["1", "2"])
    _ = try publish(["index.html": "assets/b.css", "assets/b.css": "2", "new.html": ""])
    #expect(try versions() == ["2", "3"])
  }

  @Test func `keeps the assets of the version before, with what is packed, for one version`() throws
  {
    defer { folder.clear() }
    _ = try publish(["index.html": "<assets/a.css>", "assets/a.css": "1", "assets/a.css.gz": "z"])
    _ = try publish(["index.html": "<assets/b.css>", "assets/b.css": "2"])
    #expect(
      try seen() == [
        "index.html": "<assets/b.css>", "assets/b.css": "2", "assets/a.css": "1",
        "assets/a.css.gz": "z",
      ])
    _ = try publish(["index.html": "none"])
    #expect(try seen() == ["index.html": "none", "assets/b.css": "2"])
  }

  @Test func `comes after the newest, also when readers were led back by hand`() throws {
    defer { folder.clear() }
    for number in 1...3 { _ = try publish(["index.html": "\(number)"]) }
    let second = try #require(
      FileSystem.list(folder.path + "/out/versions").first { $0.hasPrefix("2-") })
    FileSystem.removeFile(folder.path + "/out/current")
    try FileSystem.createLink(folder.path + "/out/current", to: "versions/" + second)
    _ = try publish(["index.html": "4"])
    #expect(try versions() == ["2", "4"])
    #expect(try seen() == ["index.html": "4"])
  }

  @Test func `clears away what broken ones left`() throws {
    defer { folder.clear() }
    _ = try publish(["index.html": "1"])
    let unseen = "out/versions/2-00000000"
    try folder.write("# tiendo stage\na.html\n", to: "out/versions/.tiendo-stage-version-1/files")
    try folder.write("half", to: "out/versions/.tiendo-stage-version-1/new/a.html")
    try folder.write("example.vn", to: "out/current/CNAME")
    try folder.write("example.vn", to: "out/versions/.tiendo-stage-version-1/new/CNAME")
    try folder.write("unseen", to: unseen + "/index.html")
    let mark = try Mark(of: [SiteFile(path: "index.html", bytes: Array("unseen".utf8))]).file
    try folder.write(String(decoding: mark.bytes, as: UTF8.self), to: unseen + "/.tiendo")
    try FileSystem.createLink(folder.path + "/out/.tiendo-current-1", to: "versions/2-00000000")
    #expect(try publish(["index.html": "3"]).left == [])
    #expect(try versions() == ["1", "3"])
    #expect(try folder.names("out") == [".tiendo-publish.lock", "current", "versions"])
  }

  @Test func `leaves alone what no build wrote, and names what looks like ours`() throws {
    defer { folder.clear() }
    let foreign = [
      "out/versions/2024-backup/a.html", "out/versions/7/a.html", "out/versions/3-notes/a.html",
      "out/versions/5-00000000/index.html", "out/versions/99999999999999999999-00000000/a",
      "out/versions/.tiendo-stage-version-1/files", "out/.tiendo-current-2",
    ]
    for (number, text) in ["1", "2", "3", "4"].enumerated() {
      let done = try publish(["index.html": text])
      if number == 0 { for file in foreign { try folder.write("mine", to: file) } }
      let left = done.left.map { $0.replacing(folder.path + "/", with: "") }
      #expect(
        left
          == (number == 0
            ? [] : ["out/versions/.tiendo-stage-version-1", "out/versions/5-00000000"]))
    }
    let contents = try folder.contents()
    for file in foreign { #expect(contents[file] == "mine", "\(file)") }
    #expect(try seen() == ["index.html": "4"])
  }

  @Test func `keeps the files that others put into the one before`() throws {
    defer { folder.clear() }
    _ = try publish(["index.html": "1", "a/index.html": "1"])
    try folder.write("example.vn", to: "out/current/CNAME")
    try folder.write("pdf", to: "out/current/a/b.pdf")
    let done = try publish(["index.html": "2", "a/index.html": "1"])
    #expect(done.kept.map { $0.split(separator: "/").last } == ["CNAME", "b.pdf"])
    for text in ["3", "4"] { _ = try publish(["index.html": text, "a/index.html": "1"]) }
    #expect(
      try seen() == [
        "index.html": "4", "a/index.html": "1", "CNAME": "example.vn", "a/b.pdf": "pdf",
      ])
    #expect(try versions() == ["3", "4"])
  }

  @Test func `stays as long as it holds something that no other has`() throws {
    defer { folder.clear() }
    _ = try publish(["index.html": "1"])
    let first = try FileSystem.target(ofLink: folder.path + "/out/current") ?? ""
    _ = try publish(["index.html": "2"])
    try folder.write("mine", to: "out/\(first)/notes.txt")
    #expect(try publish(["index.html": "3"]).left == [folder.path + "/out/" + first])
    #expect(try folder.names("out/" + first) == ["notes.txt"])
  }

  @Test(arguments: [
    (
      "out/notes.txt",
      "cannot publish to 'out': it holds other things; name an empty folder, or one that was "
        + "published to; the published site was left as it was"
    ),
    (
      "out/versions/mine/index.html",
      "cannot publish to 'out': it holds other things; name an empty folder, or one that was "
        + "published to; the published site was left as it was"
    ),
    (
      "out/versions/1-00000000/index.html",
      "cannot replace 'out/current': it leads to 'elsewhere', not to a version of ours; the "
        + "published site was left as it was"
    ),
    (
      "out",
      "cannot publish to 'out': it is no folder; the published site was left as it was"
    ),
  ])
  func `is refused where other things stand, which stay`(file: String, text: String) throws {
    defer { folder.clear() }
    try folder.write("mine", to: file)
    if file.contains("00000000") { try folder.link("out/current", to: "elsewhere") }
    let error = #expect(throws: FileError.self) { try publish(["index.html": "1"]) }
    let message = error?.description.split(separator: folder.path + "/").joined()
    #expect(message == text)
    #expect(try folder.contents() == [file: "mine"])
  }

  @Test func `is not made after a version that no build wrote`() throws {
    defer { folder.clear() }
    try folder.write("mine", to: "out/versions/4-00000000/index.html")
    try folder.link("out/current", to: "versions/4-00000000")
    let error = #expect(throws: FileError.self) { try publish(["index.html": "1"]) }
    #expect(
      error?.description.split(separator: folder.path + "/").joined()
        == "cannot replace 'out/current': it leads to 'out/versions/4-00000000', which no build "
        + "wrote; the published site was left as it was")
    #expect(try folder.names("out") == ["current", "versions"])
  }
}

@Suite struct `Packed companions` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private let long = String(repeating: "Thái Nguyên ", count: 100)

  @Test(arguments: [1, 3])
  func `stand beside texts that they make smaller`(jobs: Int) async throws {
    defer { folder.clear() }
    let files = ["a.html": long, "b.html": "b", "c.xlsx": long].map {
      SiteFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    let all = try await withCompanions(files, old: folder.path, jobs: jobs)
    #expect(all.map(\.path) == ["a.html", "a.html.br", "a.html.gz", "b.html", "c.xlsx"])
  }

  @Test func `are taken from the old site only where they unpack to the new text`() async throws {
    defer { folder.clear() }
    let file = SiteFile(path: "a.html", bytes: Array(long.utf8))
    let fresh = try await withCompanions([file], old: folder.path, jobs: 1)
    try folder.write("broken", to: "a.html.gz")
    try FileSystem.write(fresh[1].bytes, to: folder.path + "/a.html.br")
    #expect(try await withCompanions([file], old: folder.path, jobs: 1) == fresh)
  }
}
