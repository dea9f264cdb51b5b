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
package func publish(_ files: [SiteFile], to site: String) throws(PublishingError) -> Publication {
  let site = try FileSystem.followed(trimmed(site))
  try expectSite(site)
  let parent = folder(of: site)
  let name = site.split(separator: "/").last.map(String.init) ?? site
  let lock = try Lock(parent + "/.tiendo-\(name).lock")
  defer { lock.release() }
  let prefix = ".tiendo-stage-\(name)-"
  for stale in FileSystem.entries(parent) where stale.hasPrefix(prefix) {
    FileSystem.remove(parent + "/" + stale)
  }
  let stage = parent + "/" + prefix + String(getpid())
  do throws(PublishingError) {
    let publication = try fill(stage, with: files, old: site)
    if FileSystem.exists(site) {
      try FileSystem.exchange(stage, site)
    } else {
      try FileSystem.move(stage, to: site)
    }
    try FileSystem.flushFolder(parent)
    FileSystem.remove(stage)
    return publication
  } catch {
    FileSystem.remove(stage)
    throw error
  }
}

/// Puts files in place of a folder that is not there yet, all at once.
///
/// The folder above must be there, and the caller holds its lock. A folder that is there already is
/// never touched.
package func create(_ files: [SiteFile], at path: String) throws(PublishingError) {
  let parent = folder(of: path)
  let prefix = ".tiendo-stage-"
  for stale in FileSystem.entries(parent) where stale.hasPrefix(prefix) {
    FileSystem.remove(parent + "/" + stale)
  }
  let stage = parent + "/" + prefix + String(getpid())
  do throws(PublishingError) {
    _ = try fill(stage, with: files, old: path)
    guard !FileSystem.exists(path) else {
      throw PublishingError(action: "create", path: path, reason: "it is there already")
    }
    try FileSystem.move(stage, to: path)
  } catch {
    FileSystem.remove(stage)
    throw error
  }
  do throws(PublishingError) {
    try FileSystem.flushFolder(parent)
  } catch {
    throw error.telling("'\(path)' is in place, but a power cut could still undo it")
  }
}

/// Writes all files into a new stage and flushes its folders.
private func fill(
  _ stage: String, with files: [SiteFile], old site: String
) throws(PublishingError) -> Publication {
  var folders: Set<String> = []
  var (changed, unchanged) = (0, 0)
  try FileSystem.createFolder(stage)
  for file in files {
    var path = ""
    for part in file.path.split(separator: "/").dropLast() {
      path += "/" + part
      if folders.insert(path).inserted { try FileSystem.createFolder(stage + path) }
    }
    let (old, new) = (site + "/" + file.path, stage + "/" + file.path)
    if FileSystem.read(old) == file.bytes, FileSystem.link(old, to: new) {
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
private func expectSite(_ path: String) throws(PublishingError) {
  guard FileSystem.exists(path) else { return }
  guard FileSystem.isFolder(path) else {
    throw PublishingError(action: "replace", path: path, reason: "it is no folder")
  }
  let names = FileSystem.entries(path)
  guard names.isEmpty || names.contains("index.html") else {
    throw PublishingError(
      action: "replace", path: path,
      reason: "it holds files but no index.html, so it is no site; name another folder")
  }
}

/// A path without slashes at its end.
private func trimmed(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}

/// The folder in which a path stands.
private func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
