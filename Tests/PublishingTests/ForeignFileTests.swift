import Files
import FoundationEssentials
import Glibc
import Testing

@testable import Publishing

/// Files of others in the folder of a site.
@Suite struct `What no build wrote` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// The message of a publication that is refused, without the path of the test's folder.
  private func message(
    _ files: KeyValuePairs<String, String> = ["index.html": "2"], isAdopted: Bool = false
  ) -> String? {
    #expect(throws: FileError.self) { try folder.publish(files, isAdopted: isAdopted) }?
      .description.split(separator: folder.path + "/").joined()
  }

  @Test func `is kept, the same file, and named`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1", "a/index.html": "1"])
    try folder.write("example.vn", to: "site/CNAME")
    try folder.write("pdf", to: "site/a/b.pdf")
    try folder.link("site/latest", to: "a/b.pdf")
    try folder.link("site/nowhere", to: "gone")
    #expect(unsafe mkfifo(folder.path + "/site/pipe", 0o600) == 0)
    let inode = try folder.inode("site/CNAME")
    for number in 2...4 {
      let done = try folder.publish(["index.html": "\(number)", "a/index.html": "1"])
      #expect(
        done.kept.map { $0.replacing(folder.path + "/", with: "") }
          == ["site/CNAME", "site/a/b.pdf", "site/latest", "site/nowhere", "site/pipe"])
    }
    #expect(try folder.inode("site/CNAME") == inode)
    #expect(try FileSystem.target(ofLink: folder.path + "/site/nowhere") == "gone")
    #expect(try folder.contents(ofFile: "site/a/b.pdf") == "pdf")
    #expect(try folder.names("site").contains("pipe"))
    #expect(try folder.names() == [".tiendo-site.lock", "site"])
    let mark = try String(contentsOfFile: folder.path + "/site/.tiendo", encoding: .utf8)
    #expect(!mark.contains("CNAME") && !mark.contains("b.pdf"))
  }

  @Test(arguments: [".git/HEAD", "mine/a.pdf", "a/b/c/d.pdf"])
  func `in a folder of its own stops the build`(file: String) throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1", "a/index.html": "1"])
    try folder.write("mine", to: "site/" + file)
    let top = file.hasPrefix("a/") ? "a/b" : String(file.prefix { $0 != "/" })
    let reason =
      file.hasPrefix(".git")
      ? "it is the root of a repository, with '.git'; name another folder; nothing was written"
      : "it holds the folder '\(top)', which no build wrote; move it away; the site was left as it "
        + "was"
    #expect(
      message(["index.html": "2", "a/index.html": "1"]) == "cannot replace 'site': " + reason)
    #expect(try folder.contents()["site/" + file] == "mine")
    #expect(try folder.contents()["site/index.html"] == "1")
  }

  @Test func `that is an empty folder, or a folder that the new site has not, stops it too`() throws
  {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1", "a/index.html": "1"])
    try folder.makeFolder("site/empty")
    #expect(
      message() == "cannot replace 'site': it holds the folder 'empty', which no build wrote; move "
        + "it away; the site was left as it was")
    try FileManager.default.removeItem(atPath: folder.path + "/site/empty")
    try folder.write("pdf", to: "site/a/b.pdf")
    #expect(
      message()
        == "cannot replace 'site': 'a/b.pdf', which no build wrote, stands in a folder that "
        + "the new site has not; move it away; the site was left as it was")
    #expect(try folder.contents()["site/a/b.pdf"] == "pdf")
  }

  @Test(arguments: ["new.html", "index.html", "new", "b"])
  func `and has a name that the new site needs stops it`(name: String) throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1"])
    try folder.write("mine", to: "site/" + name)
    #expect(
      message(["index.html": "2", "new.html": "2", "new/x.html": "2", "b": "2"])
        == "cannot replace 'site': '\(name)' is not as a build wrote it, and the new site needs the "
        + "name; move it away; the site was left as it was")
    #expect(try folder.contents()["site/" + name] == "mine")
  }

  @Test func `counts all that stop it, and what is the same as in the new site does not`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1", "a.html": "1"])
    try folder.write("mine", to: "site/index.html")
    try folder.write("mine", to: "site/a.html")
    try folder.write("new", to: "site/b.html")
    #expect(
      message(["index.html": "2", "a.html": "2", "b.html": "new"])
        == "cannot replace 'site': 'a.html' and 1 more are not as a build wrote them, and the new "
        + "site needs the names; move them away; the site was left as it was")
    #expect(try folder.publish(["index.html": "mine", "b.html": "new"]).kept.count == 1)
  }

  @Test func `is not followed where it is a link`() throws {
    defer { folder.clear() }
    try folder.write("outside", to: "elsewhere.html")
    _ = try folder.publish(["index.html": "1"])
    try folder.link("site/x.html", to: "../elsewhere.html")
    #expect(message(["index.html": "1", "x.html": "outside"])?.contains("'x.html'") ?? false)
    #expect(try folder.contents()["elsewhere.html"] == "outside")
  }

  @Test func `that came while the site was written stays in the stage, which is named`() throws {
    defer { folder.clear() }
    let stage = try Stage(in: folder.path, for: "site", listing: ["index.html"])
    try folder.write("old", to: stage.path.dropFirst(folder.path.count + 1) + "/new/index.html")
    try folder.write("mine", to: stage.path.dropFirst(folder.path.count + 1) + "/new/late.pdf")
    #expect(!stage.clear(["index.html"], beside: folder.path + "/site"))
    #expect(try FileSystem.list(stage.path + "/new") == ["late.pdf"])
    #expect(try folder.publish(["index.html": "1"]).left == [stage.path])
    #expect(try FileSystem.list(stage.path + "/new") == ["late.pdf"])
  }
}

@Suite struct `A folder without a list` {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func refusal(isAdopted: Bool = false, _ files: KeyValuePairs<String, String>) -> String? {
    #expect(throws: FileError.self) { try folder.publish(files, isAdopted: isAdopted) }?
      .description.split(separator: folder.path + "/").joined()
  }

  @Test func `is refused unless it is adopted, and then its files are kept`() throws {
    defer { folder.clear() }
    try folder.write("mine", to: "site/about.html")
    let before = try folder.contents()
    #expect(
      refusal(["index.html": "1"])
        == "cannot replace 'site': it holds files that no build wrote; name another folder, or, to "
        + "keep them in the site, --adopt 'site'; the site was left as it was")
    #expect(try folder.contents() == before)
    #expect(try folder.names() == ["site"])
    #expect(
      refusal(isAdopted: true, ["about.html": "1"])
        == "cannot replace 'site': 'about.html' is not as a build wrote it, and the new site needs "
        + "the name; move it away; the site was left as it was")
    #expect(try folder.names() == ["site"])
    #expect(try folder.publish(["index.html": "1"], isAdopted: true).kept.count == 1)
    #expect(try folder.publish(["index.html": "2"]).kept.count == 1)
    #expect(try folder.contents() == ["site/index.html": "2", "site/about.html": "mine"])
  }

  @Test func `is not helped by the list of another`() throws {
    defer { folder.clear() }
    _ = try folder.publish(["index.html": "1", "a.html": "1", "b.html": "1"], to: "other")
    try folder.write("mine", to: "site/index.html")
    try FileManager.default.copyItem(
      atPath: folder.path + "/other/.tiendo", toPath: folder.path + "/site/.tiendo")
    #expect(refusal(["index.html": "2"])?.contains("files that no build wrote") ?? false)
    #expect(try folder.contents()["site/index.html"] == "mine")
  }

  @Test func `that a build wrote long ago is known by its pages`() throws {
    defer { folder.clear() }
    let page = #"<link href="../assets/site.1.css"><a href="../data/x.csv?a#b">x</a>"#
    for (name, text) in [
      "index.html": #"<link href="assets/site.1.css">"#, "phuong-phap/index.html": page,
      "du-lieu/index.html": page, "data/results.json": "[]", "data/findings.json": "[]",
      "data/observations.csv": "", "data/x.csv": "x", "data/x.csv.gz": "packed",
      "data/datapackage.json": #"{"path":"observations.csv"}{"path":"results.json"}"#,
      "assets/site.1.css": "url(font.woff)", "assets/font.woff": "font", "data/mine.csv": "mine",
      "gone/index.html": page, "mine.html": "<p>", "CNAME": "mine", "data/findings.csv": "mine",
    ] {
      try folder.write(text, to: "site/" + name)
    }
    let done = try folder.publish(["index.html": "1", "data/results.json": "2"])
    #expect(
      done.kept.map { $0.replacing(folder.path + "/site/", with: "") }
        == ["CNAME", "data/findings.csv", "data/findings.json", "data/mine.csv", "mine.html"])
    #expect(
      try Set(folder.contents().keys) == [
        "site/index.html", "site/data/results.json", "site/CNAME", "site/data/findings.csv",
        "site/data/findings.json", "site/data/mine.csv", "site/mine.html",
      ])
  }
}
