internal import Files

/// The files of a site that is about to be written, with their list.
struct NewSite {
  /// The files without their list.
  let files: [SiteFile]
  /// Their list.
  let mark: SiteFile
  /// The bytes of each file by path, with the list.
  let bytes: [String: [UInt8]]
  /// Every folder that one of them stands in.
  let folders: Set<String>

  init(_ files: [SiteFile]) throws(FileError) {
    self.files = files
    mark = try Mark(of: files).file
    bytes = Dictionary((files + [mark]).map { ($0.path, $0.bytes) }) { first, _ in first }
    folders = files.reduce(into: []) { $0.formUnion($1.path.foldersAbove) }
  }

  /// The files in their order, their list behind them.
  var all: [SiteFile] { files + [mark] }
}

extension String {
  /// The folders above a path, from the top: `a` and `a/b` for `a/b/c`.
  var foldersAbove: [String] {
    var found: [String] = []
    for part in split(separator: "/").dropLast() {
      found.append(found.last.map { $0 + "/" + part } ?? String(part))
    }
    return found
  }
}
