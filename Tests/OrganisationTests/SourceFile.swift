import FoundationEssentials

/// A Swift file of the sources.
struct SourceFile {
  /// An import with its access level, which is `internal` where none is written.
  struct Import: Hashable {
    let access: String
    let module: String
  }

  /// Path from the package's folder.
  let path: String
  /// Content.
  let text: String

  /// All Swift files below a folder of `Sources/`, by path; of all of it where none is named.
  static func files(of target: String = "") -> [SourceFile] {
    let folder = target.isEmpty ? "Sources" : "Sources/" + target
    let found = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return found.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      let path = folder + "/" + name
      return (try? String(contentsOfFile: path, encoding: .utf8)).map {
        SourceFile(path: path, text: $0)
      }
    }
  }

  /// The folders of `Sources/`, one for each target.
  static func folders() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "Sources")) ?? []).sorted()
  }

  /// The lines without their ends.
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules that the file imports.
  var imports: [Import] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), words.count > at + 1,
        words[..<at].allSatisfy({ $0.hasPrefix("@") || SourceFile.levels.contains(String($0)) })
      else { return nil }
      let module = words[at + 1].split(separator: ".").first.map(String.init) ?? ""
      let access = words[..<at].first { !$0.hasPrefix("@") }.map(String.init) ?? "internal"
      return Import(access: access, module: module)
    }
  }

  private static let levels = ["private", "fileprivate", "internal", "package", "public"]
}
