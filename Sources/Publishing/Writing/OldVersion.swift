internal import Files

/// The version that readers see while the next is being made.
struct OldVersion {
  private let path: String
  /// Its files.
  private let files: Set<String>
  /// Styles and scripts that its own pages ask for.
  private let asked: Set<String>

  init(_ path: String) throws(FileError) {
    self.path = path
    files = Set(try FileSystem.tree(path).filter { $0.kind == .file }.map(\.path))
    var names: Set<String> = []
    for file in files where OldVersion.mayName(file) {
      OldVersion.collectAssets(in: try FileSystem.contents(path + "/" + file), into: &names)
    }
    asked = files.filter { file in
      let original = [".gz", ".br"].first { file.hasSuffix($0) }.map { file.dropLast($0.count) }
      return OldVersion.isAsset(file) && names.contains(original.map(String.init) ?? file)
    }
  }

  /// Whether a file is a style or script that only stayed from the version before.
  func isLeftOver(_ file: String) -> Bool { OldVersion.isAsset(file) && !asked.contains(file) }

  /// The styles and scripts that its pages ask for and new files do not have.
  func assets(missingIn new: [SiteFile]) throws(FileError) -> [SiteFile] {
    var missing: [SiteFile] = []
    for file in asked.subtracting(new.map(\.path)).sorted() {
      missing.append(SiteFile(path: file, bytes: try FileSystem.contents(path + "/" + file)))
    }
    return missing
  }

  private static func isAsset(_ file: String) -> Bool { file.hasPrefix("assets/") }

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
