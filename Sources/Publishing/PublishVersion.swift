internal import Compression
package import Files

/// Publishes files as the next version of a folder that a web server reads through `current`.
///
/// The folder holds `versions/1-…`, `versions/2-…` and so on, and the symbolic link `current`, which is
/// replaced in one step that every file system with links has. The version before stays beside the
/// new one, and styles and scripts that its pages ask for stay in the new one, for readers who have
/// such a page open. Where nothing has changed, nothing is done. Files that no build wrote are kept
/// in the new version, and folders that no build made stay.
package func publishVersion(
  _ files: [SiteFile], to destination: Destination
) throws(FileError) -> Publication {
  do throws(FileError) {
    return try Interruption.writing { () throws(FileError) in
      let folder = destination.path
      let isNew = try FileSystem.createFolder(folder)
      do throws(FileError) {
        try destination.expectOwn()
        let lock = try Lock(folder + "/.tiendo-publish.lock")
        do throws(FileError) {
          let publication = try publish(files, asVersionOf: folder)
          lock.release()
          return publication
        } catch {
          lock.withdraw()
          throw error
        }
      } catch {
        if isNew { FileSystem.removeFolder(folder) }
        throw error
      }
    }
  } catch {
    throw error.telling("the published site was left as it was")
  }
}

private func publish(
  _ files: [SiteFile], asVersionOf folder: String
) throws(FileError) -> Publication {
  let versions = folder + "/versions"
  let isFirst = try FileSystem.createFolder(versions)
  do throws(FileError) {
    let next = try NextVersion(of: folder)
    let left = Stage.clearBroken(in: versions, for: "version", site: next.before)
    clearBrokenLinks(in: folder)
    var publication = try publish(files, as: next, in: folder)
    publication.left = left + publication.left
    return publication
  } catch {
    if isFirst { FileSystem.removeFolder(versions) }
    throw error
  }
}

private func publish(
  _ files: [SiteFile], as next: NextVersion, in folder: String
) throws(FileError) -> Publication {
  let before = try next.before.map { path throws(FileError) in try OldVersion(path) }
  let new = try NewSite(files + (try before?.assets(missingIn: files) ?? []))
  let old = try next.before.map { path throws(FileError) in try OldSite(path, before: new) }
  if let before, let old, files.allSatisfy({ old.unchanged.contains($0.path) }),
    old.replaced.allSatisfy({ $0 == Mark.path || before.isLeftOver($0) })
  {
    return Publication(changed: 0, unchanged: files.count)
  }
  let target = "\(next.folder)/\(next.number)-\(mark(of: files))"
  let link = "\(folder)/\(linkPrefix)\(next.number)"
  let listed = (old?.own ?? []).union(new.bytes.keys)
  var stage = try Stage(in: next.folder, for: "version", listing: listed)
  var publication: Publication
  do throws(FileError) {
    publication = try fill(&stage.new, with: new, old: old)
    try stage.new.move(to: target)
    try FileSystem.flushFolder(next.folder)
    try FileSystem.createLink(link, to: "versions/" + target.dropFirst(next.folder.count + 1))
    do throws(FileError) {
      try Interruption.check(folder)
      try FileSystem.move(link, to: folder + "/current")
    } catch {
      FileSystem.removeFile(link)
      throw error
    }
  } catch {
    stage.takeBack()
    throw error
  }
  stage.clear([], beside: nil)
  try settle(folder, around: target)
  publication.left = clear(next.stale, beside: target)
  publication.kept = old?.kept.map { folder + "/current/" + $0 } ?? []
  return publication
}

/// Removes what builds wrote of versions; gives those in which other things stay.
private func clear(_ versions: [String], beside newest: String) -> [String] {
  versions.filter { version in
    guard let provenance = try? Provenance(of: version),
      let entries = try? FileSystem.tree(version)
    else { return true }
    for entry in entries.reversed() {
      let path = version + "/" + entry.path
      if entry.kind == .folder {
        FileSystem.removeFolder(path)
      } else if FileSystem.isSame(path, newest + "/" + entry.path)
        || isByBuild(entry, below: version, provenance)
      {
        FileSystem.removeFile(path)
      }
    }
    return !FileSystem.removeFolder(version)
  }
}

private func isByBuild(
  _ entry: FolderEntry, below folder: String, _ provenance: Provenance
) -> Bool {
  guard entry.kind == .file, provenance.names(entry.path),
    let bytes = FileSystem.read(folder + "/" + entry.path)
  else { return false }
  return (try? provenance.isByBuild(entry.path, bytes)) ?? false
}

/// What begins the name of a link that is about to become `current`.
private let linkPrefix = ".tiendo-current-"

/// Removes links that broken builds left.
private func clearBrokenLinks(in folder: String) {
  for name in FileSystem.entries(folder) where name.hasPrefix(linkPrefix) {
    let path = folder + "/" + name
    let target = (try? FileSystem.target(ofLink: path)) ?? nil
    if target?.hasPrefix("versions/") ?? false { FileSystem.removeFile(path) }
  }
}

/// Eight digits that depend on every path and byte, so that two versions of one name are one
/// version, even on a server that got them from two folders.
private func mark(of files: [SiteFile]) -> String {
  let sums = files.map { "\($0.path) \(checksum($0.bytes))\n" }.joined()
  let digits = String(checksum(Array(sums.utf8)), radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
