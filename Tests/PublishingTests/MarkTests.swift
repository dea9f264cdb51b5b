import Files
import Testing

@testable import Publishing

@Suite struct `The list of files` {
  private let files = [
    SiteFile(path: "index.html", bytes: []), SiteFile(path: "a/é b.html", bytes: Array("x".utf8)),
  ]
  private let text = """
    # tiendo 1: 2 files that a build wrote
    2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  a/é b.html
    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  index.html

    """

  @Test func `is sorted and has the form that sha256sum reads`() throws {
    let file = try Mark(of: files).file
    #expect(file.path == ".tiendo")
    #expect(String(decoding: file.bytes, as: UTF8.self) == text)
    #expect(try Mark(of: files.reversed()).file == file)
    #expect(try marked(files) == files + [file])
  }

  @Test func `is read back`() throws {
    let mark = try #require(Mark(Array(text.utf8)))
    #expect(try mark == Mark(of: files))
    #expect(try mark.lists("a/é b.html", Array("x".utf8)))
    #expect(try !mark.lists("a/é b.html", Array("y".utf8)))
    #expect(try !mark.lists("other.html", []))
  }

  @Test(arguments: [
    "", "\n", "# tiendo 1: 0 files that a build wrote", "2 files\n",
    "<<<<<<< HEAD\n# tiendo 1: 0 files that a build wrote\n",
    "# tiendo 1: 1 files that a build wrote\n",
    "# tiendo 1: 1 files that a build wrote\nabc  index.html\n",
    "# tiendo 2: 0 files that a build wrote\n",
  ])
  func `is none where it is not whole`(text: String) { #expect(Mark(Array(text.utf8)) == nil) }

  @Test func `is none where a line is missing, doubled, cut or of another form`() {
    let lines = text.split(separator: "\n").map(String.init)
    for broken in [
      [lines[0], lines[1]], [lines[0], lines[1], lines[1]],
      [lines[0], lines[1], lines[2], lines[2]],
      [lines[0], lines[1], String(lines[2].dropLast(10))], [lines[0], lines[1], lines[2] + "\n"],
      [lines[0], lines[1], "g" + lines[2].dropFirst()],
      [lines[0], lines[1], lines[2].replacing("  ", with: " *")],
    ] {
      #expect(Mark(Array((broken.joined(separator: "\n") + "\n").utf8)) == nil, "\(broken)")
    }
  }

  @Test func `has no name with a line break`() {
    let error = #expect(throws: FileError.self) {
      try Mark(of: [SiteFile(path: "assets/a\nb", bytes: [])])
    }
    #expect(error?.reason == "its name has a line break; rename the file")
  }
}
