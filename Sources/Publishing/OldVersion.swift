internal import Files

/// The version that readers see while the next is being made.
struct OldVersion {
  private let path: String
  /// Its files.
  private let files: Set<String>
  /// Styles and scripts that stayed from the version before it: its own pages do not ask for them.
  private let leftOver: Set<String>

  init(_ path: String) throws(FileError) {
    self.path = path
    files = Set(try FileSystem.tree(path).filter { $0.kind != .folder }.map(\.path))
    var asked: Set<String> = []
    for file in files where OldVersion.mayName(file) {
      OldVersion.collectAssets(in: try FileSystem.contents(path + "/" + file), into: &asked)
    }
    leftOver = files.filter { file in
      let original = [".gz", ".br"].first { file.hasSuffix($0) }.map { file.dropLast($0.count) }
      return file.hasPrefix("assets/") && !asked.contains(original.map(String.init) ?? file)
    }
  }

  /// Whether it is made of these files and no others, apart from what stayed from before.
  func holds(exactly new: [SiteFile]) -> Bool {
    let paths = Set(new.map(\.path))
    return files.subtracting(leftOver).isSubset(of: paths) && paths.isSubset(of: files)
      && new.allSatisfy { FileSystem.holds($0.bytes, at: path + "/" + $0.path) }
  }

  /// Links into a stage the styles and scripts that its pages ask for and the new ones do not have.
  func keep(assetsMissingIn new: [SiteFile], in stage: String) throws(FileError) {
    let paths = Set(new.map(\.path))
    let kept = files.subtracting(leftOver).subtracting(paths).filter { $0.hasPrefix("assets/") }
    guard !kept.isEmpty else { return }
    try FileSystem.createFolder(stage + "/assets")
    for file in kept.sorted() where !FileSystem.link("\(path)/\(file)", to: "\(stage)/\(file)") {
      try FileSystem.write(try FileSystem.contents(path + "/" + file), to: stage + "/" + file)
    }
    try FileSystem.flushFolder(stage + "/assets")
  }

  private static func mayName(_ file: String) -> Bool {
    [".html", ".css", ".js"].contains { file.hasSuffix($0) }
  }

  /// Adds every `assets/…` that a text names.
  private static func collectAssets(in text: [UInt8], into asked: inout Set<String>) {
    let folder = Array("assets/".utf8)
    var at = 0
    while let start = text[at...].firstIndex(of: folder[0]) {
      at = start + 1
      guard text[start...].starts(with: folder) else { continue }
      let name = text[(start + folder.count)...].prefix { byte in
        byte > 0x7F || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_") || isLetterOrDigit(byte)
      }
      asked.insert("assets/" + String(decoding: name, as: UTF8.self))
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
