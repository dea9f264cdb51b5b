internal import Files

/// A site that was written before builds left a list of what they wrote.
enum EarlierSite {
  /// Files that every such site has, and together no other.
  private static let always = [
    "index.html", "phuong-phap/index.html", "du-lieu/index.html", "data/results.json",
    "data/findings.json", "data/observations.csv",
  ]

  /// How its pages name the style that builds give them.
  private static let style = "assets/site."

  /// Whether one is in a folder.
  static func isThere(_ folder: String) -> Bool {
    always.allSatisfy { FileSystem.size(ofFile: folder + "/" + $0) != nil }
      && !names(
        behind: Array(style.utf8), in: FileSystem.read(folder + "/index.html") ?? []
      ).isEmpty
  }

  /// The files of one, as far as its own pages tell: the pages, what they name, and what is packed
  /// of both.
  static func files(in folder: String) throws(FileError) -> Set<String> {
    let files = Set(try FileSystem.tree(folder).filter { $0.kind == .file }.map(\.path))
    let style = Array(style.utf8)
    var known: Set = ["sitemap.xml"]
    for path in files {
      guard let signs = signs(in: path), let text = FileSystem.read(folder + "/" + path) else {
        continue
      }
      guard !path.hasSuffix(".html") || !names(behind: style, in: text).isEmpty else { continue }
      known.insert(path)
      for sign in signs {
        for name in names(behind: Array(sign.utf8), in: text) {
          if let goal = goal(of: name, from: path) { known.insert(goal) }
        }
      }
    }
    let packed = known.flatMap { [$0 + ".gz", $0 + ".br"] }
    return known.union(packed).intersection(files)
  }

  /// What stands before the names of other files, in a file that can name some.
  private static func signs(in path: String) -> [String]? {
    if path.hasSuffix(".html") { return ["href=\"", "src=\""] }
    if path.hasPrefix("assets/site."), path.hasSuffix(".css") {
      return ["url(", "url(\"", "url('"]
    }
    return path == "data/datapackage.json" ? ["\"path\":\""] : nil
  }

  private static func names(behind sign: [UInt8], in text: [UInt8]) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: sign[0]) {
      rest = rest[start...]
      guard rest.starts(with: sign) else {
        rest = rest.dropFirst()
        continue
      }
      let name = rest.dropFirst(sign.count).prefix { !"\"')#?".utf8.contains($0) }
      names.append(String(decoding: name, as: UTF8.self))
      rest = rest[name.endIndex...]
    }
    return names
  }

  /// The path of a file as another one names it; nothing where it is outside.
  private static func goal(of name: String, from path: String) -> String? {
    guard !name.isEmpty, !name.hasPrefix("/"), !name.contains(":") else { return nil }
    var parts = path.split(separator: "/").dropLast()
    for part in name.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}
