internal import Files

/// What is known of who wrote the files in a folder.
enum Provenance {
  /// A build left the list of what it wrote.
  case marked(Mark)
  /// A build from before there were lists wrote these files.
  case earlier(Set<String>)
  /// No build is known to have written a site there.
  case unknown

  /// Looks at a folder.
  init(of folder: String) throws(FileError) {
    if let mark = Provenance.mark(of: folder) {
      self = .marked(mark)
    } else if EarlierSite.isThere(folder) {
      self = .earlier(try EarlierSite.files(in: folder))
    } else {
      self = .unknown
    }
  }

  /// Whether a build wrote a file of this name; what it holds may be another's by now.
  func names(_ path: String) -> Bool {
    switch self {
    case .marked(let mark): path == Mark.path || mark.digests[path] != nil
    case .earlier(let files): files.contains(path)
    case .unknown: false
    }
  }

  /// Whether a build wrote a file that has these bytes now.
  func isByBuild(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Bool {
    guard case .marked(let mark) = self, path != Mark.path else { return names(path) }
    return try mark.lists(path, bytes)
  }

  /// Whether builds are known to have written the site in a folder: at least half of what the list
  /// names is there, so that a list that was merely copied proves nothing.
  static func isSite(_ folder: String) -> Bool {
    guard let mark = mark(of: folder) else { return EarlierSite.isThere(folder) }
    let found = mark.digests.keys.count { FileSystem.size(ofFile: folder + "/" + $0) != nil }
    return found > 0 && found * 2 >= mark.digests.count
  }

  private static func mark(of folder: String) -> Mark? {
    let path = folder + "/" + Mark.path
    guard let size = FileSystem.size(ofFile: path), size <= Mark.longest else { return nil }
    return FileSystem.read(path).flatMap { Mark($0) }
  }
}
