internal import Files

/// Fills a folder and remembers what it made there, so that just that can be taken back.
struct FolderWriter {
  /// The folder, as it is called now.
  private(set) var root: String
  /// Paths of what was made below it, in that order.
  private var folders: [String] = []
  private var files: [String] = []
  /// Folders that are there now.
  private var known: Set<String> = []

  /// Writes below a folder that is there.
  init(_ root: String) { self.root = root }

  /// Writes a file with the folders above it; one that is there already is an error.
  mutating func write(_ file: SiteFile) throws(FileError) {
    try makeFolders(above: file.path)
    try FileSystem.write(file.bytes, to: root + "/" + file.path)
    files.append(file.path)
  }

  /// Gives a file of another folder the same path here; false where the file system cannot.
  mutating func link(_ path: String, from other: String) throws(FileError) -> Bool {
    try makeFolders(above: path)
    guard FileSystem.link(other + "/" + path, to: root + "/" + path) else { return false }
    files.append(path)
    return true
  }

  /// Keeps a file or a link of another folder at the same path here.
  mutating func keep(_ path: String, of other: String) throws(FileError) {
    try FileSystem.duplicate(other + "/" + path, to: root + "/" + path)
    files.append(path)
  }

  /// Makes the folders above a path where they are missing.
  mutating func makeFolders(above path: String) throws(FileError) {
    for folder in path.foldersAbove where known.insert(folder).inserted {
      if try FileSystem.createFolder(root + "/" + folder) { folders.append(folder) }
    }
  }

  /// Flushes every folder that was made, the deepest first, then the folder itself.
  func flush() throws(FileError) {
    for folder in folders.sorted(by: >) { try FileSystem.flushFolder(root + "/" + folder) }
    try FileSystem.flushFolder(root)
  }

  /// Moves the folder.
  mutating func move(to path: String) throws(FileError) {
    try FileSystem.move(root, to: path)
    root = path
  }

  /// Removes what was made, and nothing else.
  func takeBack() {
    for file in files.reversed() { FileSystem.removeFile(root + "/" + file) }
    for folder in folders.reversed() { FileSystem.removeFolder(root + "/" + folder) }
  }
}
