import FoundationEssentials
import Testing

@Suite struct `The sources` {
  private let files = SourceFile.files()

  @Test func `are found`() { #expect(files.count > 100) }

  @Test func `have no file over 300 lines`() {
    for file in files { #expect(file.lines.count <= 301, "\(file.path)") }
  }

  @Test func `force nothing, hide nothing from the compiler and are not public`() {
    for file in files { #expect(Code(file.text).forbidden == [], "\(file.path)") }
  }

  @Test func `leave nothing for later`() {
    for file in files {
      for mark in ["TODO", "FIXME", "HACK"] {
        let isMarked = file.text.contains(mark)
        #expect(!isMarked, "\(file.path) says \(mark)")
      }
    }
  }

  @Test func `are named for what they hold`() throws {
    let vague: Set = [
      "utilities", "utility", "utils", "util", "helpers", "helper", "manager", "managers", "core",
      "common", "misc", "shared", "extensions", "base", "stuff", "types", "constants",
    ]
    for folder in ["Sources", "Tests"] {
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        let names = path.split { "/.+".contains($0) }.map { $0.lowercased() }
        #expect(vague.isDisjoint(with: names), "\(folder)/\(path)")
      }
    }
  }
}

@Suite struct `Reading code` {
  @Test(arguments: [
    ("let a = b!", ["1: !"]), ("let a = b!.c", ["1: !"]), ("f(x[0]!)", ["1: !"]),
    ("var a: Int!", ["1: !"]), ("a = try! b()", ["1: try!"]), ("a as! B", ["1: as!"]),
    ("struct A: @unchecked Sendable {}", ["1: @unchecked"]), ("\nfatalError()", ["2: fatalError"]),
    ("public let a = 1", ["1: public"]), ("\"\\(a!)\"", ["1: !"]),
    ("!a != b && !(c)", []), ("// a! try!", []), ("let a = \"b! as! fatalError\"", []),
    ("/* a!\n */ \"\"\"\n a! \\\" \n\"\"\"", []), ("try? a as? B", []),
  ])
  func `finds what is forbidden outside of comments and texts`(source: String, found: [String]) {
    #expect(Code(source).forbidden == found)
  }

  @Test func `reads imports with their access`() {
    let file = SourceFile(
      path: "a.swift",
      text:
        "import A\ninternal import struct\npackage import C.D\n@testable import E\nlet import = 1")
    #expect(
      file.imports.map { "\($0.access) \($0.module)" } == [
        "internal A", "internal struct", "package C", "internal E",
      ])
  }
}
