package import Files
internal import Glibc

/// What publishing did.
package struct Publication: Sendable, Hashable {
  /// Files that differ from the site before.
  package let changed: Int
  /// Files that kept their bytes and times.
  package let unchanged: Int
}

/// Puts files in place of a site, all at once.
///
/// The files are written to a folder beside the site and flushed, then the two folders change
/// places: at every instant the site is wholly old or wholly new. Files with the same bytes are
/// linked from the old site, so that they keep their times. One build at a time; what a broken
/// build left behind is removed by the next. Only an empty folder or a site is replaced, so that a
/// mistyped path costs nothing; a symbolic link is followed and stays.
package func publish(_ files: [SiteFile], to site: String) throws(FileError) -> Publication {
  do throws(FileError) {
    return try Interruption.writing { () throws(FileError) in
      let site = try FileSystem.followed(trimmed(site))
      try expectSite(site)
      let parent = folder(of: site)
      let name = site.split(separator: "/").last.map(String.init) ?? site
      let lock = try Lock(parent + "/.tiendo-\(name).lock")
      defer { lock.release() }
      let stage = freshStage(in: parent, prefix: ".tiendo-stage-\(name)-")
      defer { FileSystem.remove(stage) }
      let publication = try fill(stage, with: files, old: site)
      try Interruption.check(site)
      if try FileSystem.exists(site) {
        try FileSystem.exchange(stage, site)
      } else {
        try FileSystem.move(stage, to: site)
      }
      try settle(parent, around: site)
      return publication
    }
  } catch {
    throw error.telling("the site was left as it was")
  }
}

/// Puts files in place of a folder that is not there yet, all at once.
///
/// The folder above must be there, and the caller holds its lock. A folder that is there already is
/// never touched.
package func create(_ files: [SiteFile], at path: String) throws(FileError) {
  try Interruption.writing { () throws(FileError) in
    let parent = folder(of: path)
    let stage = freshStage(in: parent, prefix: ".tiendo-stage-")
    defer { FileSystem.remove(stage) }
    _ = try fill(stage, with: files, old: nil)
    guard try !FileSystem.exists(path) else {
      throw FileError(action: "create", path: path, reason: "it is there already")
    }
    try Interruption.check(path)
    try FileSystem.move(stage, to: path)
    try settle(parent, around: path)
  }
}

/// The path of a new stage in a folder; what broken builds left there is removed.
func freshStage(in folder: String, prefix: String) -> String {
  for stale in FileSystem.entries(folder) where stale.hasPrefix(prefix) {
    FileSystem.remove(folder + "/" + stale)
  }
  return folder + "/" + prefix + String(getpid())
}

/// Flushes the folder in which something new has come into place.
func settle(_ folder: String, around path: String) throws(FileError) {
  do throws(FileError) {
    try FileSystem.flushFolder(folder)
  } catch {
    throw error.telling("'\(path)' is in place, but a power cut could still undo it")
  }
}

/// Writes all files into a new stage and flushes its folders; files that an old site has with the
/// same bytes are linked from it.
func fill(
  _ stage: String, with files: [SiteFile], old: String?
) throws(FileError) -> Publication {
  var folders: Set<String> = []
  var (changed, unchanged) = (0, 0)
  try FileSystem.createFolder(stage)
  for file in files {
    try Interruption.check(stage)
    var path = ""
    for part in file.path.split(separator: "/").dropLast() {
      path += "/" + part
      if folders.insert(path).inserted { try FileSystem.createFolder(stage + path) }
    }
    let new = stage + "/" + file.path
    if let old, FileSystem.holds(file.bytes, at: old + "/" + file.path),
      FileSystem.link(old + "/" + file.path, to: new)
    {
      unchanged += 1
    } else {
      try FileSystem.write(file.bytes, to: new)
      changed += 1
    }
  }
  for folder in folders.sorted(by: >) { try FileSystem.flushFolder(stage + folder) }
  try FileSystem.flushFolder(stage)
  return Publication(changed: changed, unchanged: unchanged)
}

/// Refuses to replace what is no site: a file, or a folder with other things in it.
private func expectSite(_ path: String) throws(FileError) {
  guard try FileSystem.exists(path) else { return }
  guard FileSystem.isFolder(path) else {
    throw FileError(action: "replace", path: path, reason: "it is no folder")
  }
  let names = try FileSystem.list(path)
  guard names.isEmpty || names.contains("index.html") else {
    throw FileError(
      action: "replace", path: path,
      reason: "it holds files but no index.html, so it is no site; name another folder")
  }
}

/// A path without slashes at its end.
func trimmed(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}

/// The folder in which a path stands.
private func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
