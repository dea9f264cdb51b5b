package import Files
internal import Glibc

/// What publishing did.
package struct Publication: Sendable, Hashable {
  /// Files that differ from the site before.
  package let changed: Int
  /// Files that kept their bytes and times.
  package let unchanged: Int
  /// Paths of files that no build wrote and the new site keeps.
  package var kept: [String] = []
  /// Paths of what stays because it is not known to be of a build.
  package var left: [String] = []
}

/// Puts files in place of a site, all at once.
///
/// The files are written to a folder beside the site and flushed, then the two folders change
/// places: at every instant the site is wholly old or wholly new. Files with the same bytes are
/// linked from the old site, so that they keep their times. One build at a time; what a broken
/// build left behind is removed by the next. Files that no build wrote are kept, and what cannot be
/// kept stops the publication; a symbolic link to a site is followed and stays.
package func publish(
  _ files: [SiteFile], to destination: Destination
) throws(FileError) -> Publication {
  do throws(FileError) {
    return try Interruption.writing { () throws(FileError) in
      let site = destination.path
      let name = site.split(separator: "/").last.map(String.init) ?? site
      let lock = try Lock(destination.parent + "/.tiendo-\(name).lock")
      do throws(FileError) {
        let publication = try replace(destination, called: name, by: try NewSite(files))
        lock.release()
        return publication
      } catch {
        lock.withdraw()
        throw error
      }
    }
  } catch {
    throw error.telling("the site was left as it was")
  }
}

private func replace(
  _ destination: Destination, called name: String, by new: NewSite
) throws(FileError) -> Publication {
  let (site, parent) = (destination.path, destination.parent)
  var left = Stage.clearBroken(in: parent, for: name, site: site)
  try destination.expectOwn()
  let old = try FileSystem.exists(site) ? try OldSite(site, before: new) : nil
  let files = (old?.own ?? []).union(new.bytes.keys)
  var stage = try Stage(in: parent, for: name, listing: files)
  var publication: Publication
  do throws(FileError) {
    publication = try fill(&stage.new, with: new, old: old)
    try Interruption.check(site)
    if old != nil {
      try FileSystem.exchange(stage.new.root, site, aside: stage.aside)
    } else {
      try stage.new.move(to: site)
    }
  } catch {
    stage.takeBack()
    throw error
  }
  try settle(parent, around: site)
  if !stage.clear(old?.own ?? [], beside: site) { left.append(stage.path) }
  publication.kept = old?.kept.map { site + "/" + $0 } ?? []
  publication.left = left
  return publication
}

/// Puts files in place of a folder that is not there yet, all at once.
///
/// The folder above must be there, and the caller holds its lock. A folder that is there already is
/// never touched.
package func create(_ files: [SiteFile], at path: String) throws(FileError) {
  try Interruption.writing { () throws(FileError) in
    let parent = folder(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    _ = Stage.clearBroken(in: parent, for: name, site: nil)
    var stage = try Stage(in: parent, for: name, listing: files.map(\.path))
    do throws(FileError) {
      for file in files {
        try Interruption.check(path)
        try stage.new.write(file)
      }
      try stage.new.flush()
      guard try !FileSystem.exists(path) else {
        throw FileError(action: "create", path: path, reason: "it is there already")
      }
      try Interruption.check(path)
      try stage.new.move(to: path)
    } catch {
      stage.takeBack()
      throw error
    }
    stage.clear([], beside: nil)
    try settle(parent, around: path)
  }
}

/// Writes files into a folder that is absent or empty, with the folders above it; after an error
/// nothing of them is left.
package func write(_ files: [SiteFile], into folder: String) throws(FileError) {
  try Interruption.writing { () throws(FileError) in
    let root = folder.hasPrefix("/") ? "/" : "."
    var writer = FolderWriter(root)
    do throws(FileError) {
      for file in files {
        try Interruption.check(folder)
        try writer.write(SiteFile(path: folder + "/" + file.path, bytes: file.bytes))
      }
      try writer.flush()
    } catch {
      writer.takeBack()
      throw error
    }
  }
}

/// Flushes the folder in which something new has come into place.
func settle(_ folder: String, around path: String) throws(FileError) {
  do throws(FileError) {
    try FileSystem.flushFolder(folder)
  } catch {
    throw error.telling("'\(path)' is in place, but a power cut could still undo it")
  }
}

/// Writes all files into a new folder and flushes it; files that an old site has with the same bytes
/// are linked from it, and what others put there is kept.
func fill(
  _ stage: inout FolderWriter, with new: NewSite, old: OldSite?
) throws(FileError) -> Publication {
  var unchanged = 0
  for file in new.all {
    try Interruption.check(stage.root)
    if let old, old.unchanged.contains(file.path), try stage.link(file.path, from: old.path) {
      if file.path != Mark.path { unchanged += 1 }
    } else {
      try stage.write(file)
    }
  }
  if let old {
    for path in old.kept { try stage.keep(path, of: old.path) }
  }
  try stage.flush()
  return Publication(changed: new.files.count - unchanged, unchanged: unchanged)
}

/// The folder in which a path stands.
func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}
