internal import Files
internal import Glibc

/// A hidden folder in which something is made whole before it is moved into its place.
///
/// `.tiendo-stage-NAME-PROCESS` holds the folder `new`, for a moment perhaps `old`, and `files`: the
/// paths that can come to stand in either. With it the next build knows what a broken one left behind.
struct Stage {
  private static let list = "files"
  private static let head = "# tiendo stage\n"

  let path: String
  /// What is being made.
  var new: FolderWriter

  /// Where an old site is put aside for a moment, on file systems that cannot exchange folders.
  var aside: String { path + "/old" }

  /// Makes an empty one; `files` are all paths of what is to be made and of what it replaces.
  init(in folder: String, for name: String, listing files: some Sequence<String>)
    throws(FileError)
  {
    var number = Int(getpid())
    var path = folder + "/" + Stage.prefix(name) + String(number)
    while try !FileSystem.createFolder(path) {
      number += 1
      path = folder + "/" + Stage.prefix(name) + String(number)
    }
    self.path = path
    new = FolderWriter(path + "/new")
    do throws(FileError) {
      let text = Stage.head + Set(files).sorted().map { $0 + "\n" }.joined()
      try FileSystem.write(Array(text.utf8), to: path + "/" + Stage.list)
      try FileSystem.createFolder(path + "/new")
    } catch {
      removeFolder()
      throw error
    }
  }

  private init(found path: String) {
    self.path = path
    new = FolderWriter(path + "/new")
  }

  private static func prefix(_ name: String) -> String { ".tiendo-stage-\(name)-" }

  /// Takes back all that was made.
  func takeBack() {
    new.takeBack()
    FileSystem.removeFolder(new.root)
    removeFolder()
  }

  /// Removes what is left, where all of it is known: listed files, and what `site` has too.
  ///
  /// False where something else stays.
  @discardableResult
  func clear(_ files: Set<String>, beside site: String?) -> Bool {
    for part in [path + "/new", aside] where FileSystem.isFolder(part) {
      for entry in ((try? FileSystem.tree(part)) ?? []).reversed() {
        let file = part + "/" + entry.path
        if entry.kind == .folder {
          FileSystem.removeFolder(file)
        } else if entry.kind == .file && files.contains(entry.path)
          || site.map({ FileSystem.isSame(file, $0 + "/" + entry.path) }) ?? false
        {
          FileSystem.removeFile(file)
        }
      }
    }
    return removeFolder()
  }

  /// Removes the folder where nothing stands in it any more.
  @discardableResult
  private func removeFolder() -> Bool {
    FileSystem.removeFolder(path + "/new")
    FileSystem.removeFolder(aside)
    let names = FileSystem.entries(path)
    if names == [Stage.list] { FileSystem.removeFile(path + "/" + Stage.list) }
    return FileSystem.removeFolder(path)
  }

  /// Removes what broken builds left in a folder under a name; gives the paths of what stays,
  /// because no build made it.
  ///
  /// A site that one of them had only put aside is put back. `site` is also what tells second names
  /// of files from the only ones.
  static func clearBroken(in folder: String, for name: String, site: String?) -> [String] {
    let found = FileSystem.entries(folder).filter { entry in
      let digits = entry.hasPrefix(prefix(name)) ? entry.dropFirst(prefix(name).count) : ""
      return !digits.isEmpty && digits.utf8.allSatisfy { (48...57).contains($0) }
    }
    return found.map { folder + "/" + $0 }.filter { path in
      guard FileSystem.isFolder(path) else { return true }
      let stage = Stage(found: path)
      guard let files = stage.listed else { return !stage.removeBarren() }
      if let site, (try? FileSystem.exists(site)) == false, FileSystem.isFolder(stage.aside) {
        try? FileSystem.move(stage.aside, to: site)
      }
      return !stage.clear(files, beside: site)
    }
  }

  /// The paths that the list has; nothing where there is none, or it is not whole.
  private var listed: Set<String>? {
    guard let bytes = FileSystem.read(path + "/" + Stage.list),
      bytes.starts(with: Stage.head.utf8), bytes.last == UInt8(ascii: "\n")
    else { return nil }
    let lines = bytes.dropFirst(Stage.head.utf8.count).split(separator: UInt8(ascii: "\n"))
    return Set(lines.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Removes a stage that was broken off before its list was whole, and so before anything else.
  private func removeBarren() -> Bool {
    let list = path + "/" + Stage.list
    if FileSystem.entries(path) == [Stage.list], let bytes = FileSystem.read(list) {
      let head = Array(Stage.head.utf8)
      guard head.starts(with: bytes) || bytes.starts(with: head) else { return false }
      FileSystem.removeFile(list)
    }
    return FileSystem.removeFolder(path)
  }
}
