internal import Files

/// A site that stands where a new one is to come: what a build wrote of it, and what others put there.
struct OldSite {
  /// Its folder.
  let path: String
  /// Files that are the same in the new site.
  private(set) var unchanged: Set<String> = []
  /// Files that a build wrote and the new site has otherwise or not at all.
  private(set) var replaced: Set<String> = []
  /// Files and links that no build wrote, in byte order; the new site keeps them.
  private(set) var kept: [String] = []

  /// Looks at a folder, and stops where something of others would be lost: a file with a name that
  /// the new site needs, or a folder.
  init(_ path: String, before new: NewSite) throws(FileError) {
    self.path = path
    let provenance = try Provenance(of: path)
    let entries = try FileSystem.tree(path)
    for entry in entries where entry.kind != .folder {
      try sort(entry, provenance, new)
    }
    try refuse(clashing: kept.filter { new.bytes[$0] != nil || new.folders.contains($0) })
    let own = unchanged.union(replaced).reduce(into: new.folders) { $0.formUnion($1.foldersAbove) }
    for entry in entries where entry.kind == .folder {
      guard own.contains(entry.path), !FileSystem.isMountPoint(path + "/" + entry.path) else {
        throw refusal("it holds the folder '\(entry.path)', which no build wrote; move it away")
      }
    }
    for file in kept {
      for folder in file.foldersAbove where !new.folders.contains(folder) {
        throw refusal(
          "'\(file)', which no build wrote, stands in a folder that the new site has not; "
            + "move it away")
      }
    }
  }

  /// Files that can go when the new site is in place.
  var own: Set<String> { unchanged.union(replaced) }

  private mutating func sort(
    _ entry: FolderEntry, _ provenance: Provenance, _ new: NewSite
  ) throws(FileError) {
    guard entry.kind == .file, new.bytes[entry.path] != nil || provenance.names(entry.path) else {
      return kept.append(entry.path)
    }
    let bytes = try FileSystem.contents(path + "/" + entry.path)
    if new.bytes[entry.path] == bytes {
      unchanged.insert(entry.path)
    } else if try provenance.isByBuild(entry.path, bytes) {
      replaced.insert(entry.path)
    } else {
      kept.append(entry.path)
    }
  }

  private func refuse(clashing files: [String]) throws(FileError) {
    guard let first = files.first else { return }
    guard files.count > 1 else {
      throw refusal(
        "'\(first)' is not as a build wrote it, and the new site needs the name; move it away")
    }
    throw refusal(
      "'\(first)' and \(files.count - 1) more are not as a build wrote them, and the new site needs "
        + "the names; move them away")
  }

  private func refusal(_ reason: String) -> FileError {
    FileError(action: "replace", path: path, reason: reason)
  }
}
