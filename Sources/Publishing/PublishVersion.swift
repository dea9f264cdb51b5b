internal import Compression
package import Files
internal import Glibc

/// Publishes files as the next version of a folder that a web server reads through `current`.
///
/// The folder holds `versions/1-…`, `versions/2-…` and so on, and the symbolic link `current`, which is
/// replaced in one step that every file system with links has. The version before stays beside the
/// new one, and styles and scripts that its pages ask for stay in the new one, for readers who have
/// such a page open. Where nothing has changed, nothing is done.
package func publishVersion(_ files: [SiteFile], to folder: String) throws(FileError) -> Publication
{
  do throws(FileError) {
    return try Interruption.writing { () throws(FileError) in
      let folder = try FileSystem.followed(trimmed(folder))
      try expectVersions(folder)
      let lock = try Lock(folder + "/.tiendo-publish.lock")
      defer { lock.release() }
      return try publish(files, asVersionOf: folder)
    }
  } catch {
    throw error.telling("the published site was left as it was")
  }
}

private func publish(
  _ files: [SiteFile], asVersionOf folder: String
) throws(FileError) -> Publication {
  let versions = folder + "/versions"
  try FileSystem.createFolder(versions)
  let stage = freshStage(in: versions, prefix: ".tiendo-stage-")
  let link = freshStage(in: folder, prefix: ".tiendo-current-")
  let names = try FileSystem.list(versions).filter { number(of: $0) != nil }
  let old = try version(of: folder)
  let oldPath = old.map { "\(versions)/\($0)" }
  let before = try oldPath.map { path throws(FileError) in try OldVersion(path) }
  if let before, before.holds(exactly: files) {
    return Publication(changed: 0, unchanged: files.count)
  }
  let name = "\((names.compactMap(number).max() ?? 0) + 1)-\(mark(of: files))"
  let target = "\(versions)/\(name)"
  do throws(FileError) {
    let publication = try fill(stage, with: files, old: oldPath)
    try before?.keep(assetsMissingIn: files, in: stage)
    try FileSystem.move(stage, to: target)
    try FileSystem.flushFolder(versions)
    try FileSystem.createLink(link, to: "versions/\(name)")
    try Interruption.check(folder)
    try FileSystem.move(link, to: folder + "/current")
    for stale in names where stale != old { FileSystem.remove("\(versions)/\(stale)") }
    try settle(folder, around: target)
    return publication
  } catch {
    if (try? version(of: folder)) != name {
      for path in [stage, link, target] { FileSystem.remove(path) }
    }
    throw error
  }
}

/// The number with which the name of a version begins; nothing for other names.
private func number(of name: String) -> Int? {
  name.split(separator: "-", maxSplits: 1).first.flatMap { Int($0) }
}

/// Eight digits that depend on every path and byte, so that two versions of one name are one
/// version, even on a server that got them from two folders.
private func mark(of files: [SiteFile]) -> String {
  let sums = files.map { "\($0.path) \(checksum($0.bytes))\n" }.joined()
  let digits = String(checksum(Array(sums.utf8)), radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}

/// The name of the version that readers see; nothing before the first.
private func version(of folder: String) throws(FileError) -> String? {
  let path = folder + "/current"
  guard let target = try FileSystem.target(ofLink: path) else {
    guard try !FileSystem.exists(path) else {
      throw FileError(action: "replace", path: path, reason: "it is no link of ours")
    }
    return nil
  }
  let name = String(target.drop { $0 != "/" }.dropFirst())
  guard target == "versions/" + name, number(of: name) != nil, !name.contains("/") else {
    throw FileError(
      action: "replace", path: path, reason: "it leads to '\(target)', not to a version of ours")
  }
  return name
}

/// Creates the folder where it is missing, and refuses one with other things in it.
private func expectVersions(_ path: String) throws(FileError) {
  try FileSystem.createFolder(path)
  let names = try FileSystem.list(path).filter { !$0.hasPrefix(".") && $0 != "lost+found" }
  guard names.isEmpty || names.contains("versions") else {
    throw FileError(
      action: "publish to", path: path,
      reason: "it holds other things; name an empty folder, or one that was published to")
  }
}
