internal import Files

/// The version to be published next, and those that are there.
struct NextVersion {
  /// The folder of all versions.
  let folder: String
  /// Its number: one more than the highest.
  let number: Int
  /// The version that readers see; nothing before the first.
  let before: String?
  /// The other versions, which go when the next is in place.
  let stale: [String]

  /// Looks at a folder that was published to.
  init(of folder: String) throws(FileError) {
    let versions = folder + "/versions"
    let names = try FileSystem.list(versions).filter { NextVersion.number(of: $0) != nil }
    let seen = try NextVersion.current(of: folder)
    self.folder = versions
    number = (names.compactMap(NextVersion.number).max() ?? 0) + 1
    before = seen.map { versions + "/" + $0 }
    stale = names.filter { $0 != seen }.map { versions + "/" + $0 }
    guard let before, !Provenance.isSite(before) else { return }
    throw FileError(
      action: "replace", path: folder + "/current",
      reason: "it leads to '\(before)', which no build wrote")
  }

  /// The name of the version to which `current` leads; nothing where there is no `current`.
  private static func current(of folder: String) throws(FileError) -> String? {
    let path = folder + "/current"
    guard let target = try FileSystem.target(ofLink: path) else {
      guard try !FileSystem.exists(path) else {
        throw FileError(action: "replace", path: path, reason: "it is no link of ours")
      }
      return nil
    }
    let name = target.hasPrefix("versions/") ? String(target.dropFirst("versions/".count)) : ""
    guard number(of: name) != nil else {
      throw FileError(
        action: "replace", path: path, reason: "it leads to '\(target)', not to a version of ours")
    }
    return name
  }

  /// The number of a version by its name, `12-5a0c91f2`; nothing for other names.
  static func number(of name: String) -> Int? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 15, parts[1].utf8.count == 8,
      parts[1].utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }),
      let number = Int(parts[0]), number > 0, String(number) == parts[0]
    else { return nil }
    return number
  }
}
