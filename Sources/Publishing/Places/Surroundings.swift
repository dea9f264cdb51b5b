internal import Files

/// What a folder is, what it stands in and what stands in it, however its path is written.
struct Surroundings {
  /// What a folder has that is the root of a repository.
  private static let repositories = [
    ".git", ".hg", ".svn", ".bzr", ".jj", ".pijul", "_darcs", "CVS", ".fslckout",
  ]

  /// The folder.
  private let folder: String
  /// The folders above it, from the lowest.
  private let above: [String]

  /// `path` is absolute and without links; the folder need not be there.
  init(of path: String) {
    folder = path
    above = Surroundings.above(path)
  }

  /// Why nothing can be written there; nothing where it can.
  func reason(
    against purpose: Destination.Purpose, sparing spared: [SparedFolder]
  ) -> String? {
    for one in spared { if let reason = nearness(one) ?? standing(in: one) { return reason } }
    for home in SparedFolder.homes { if let reason = nearness(home) { return reason } }
    switch purpose {
    case .site:
      return sealed ?? repository ?? version ?? surroundingSite(above)
        ?? nearness(SparedFolder("the folder in which the program runs", ".")) ?? mounted
    case .versions: return sealed ?? repository ?? version ?? surroundingSite(above)
    case .bags, .start: return sealed ?? surroundingSite([folder] + above)
    }
  }

  /// Whether the folder is or holds another.
  private func nearness(_ other: SparedFolder) -> String? {
    guard let real = try? FileSystem.reached(other.path) else { return nil }
    if FileSystem.areSame(folder, real) { return "it is \(other.name)" }
    guard FileSystem.identity(real) != nil else { return nil }
    let isAbove = Surroundings.above(real).contains { FileSystem.areSame(folder, $0) }
    return isAbove ? "it holds \(other.name) '\(other.path)'" : nil
  }

  /// Whether the folder stands in another.
  private func standing(in other: SparedFolder) -> String? {
    guard let real = try? FileSystem.reached(other.path) else { return nil }
    let isWithin = above.contains { FileSystem.areSame($0, real) }
    return isWithin ? "it stands in \(other.name) '\(other.path)'" : nil
  }

  /// Whether the folder is a bag, such as a sealed year, or stands in one.
  private var sealed: String? {
    if Surroundings.has("bagit.txt", folder) { return "it is a sealed year" }
    return above.first { Surroundings.has("bagit.txt", $0) }
      .map { "it stands in the sealed year '\($0)'" }
  }

  private var repository: String? {
    Surroundings.repositories.first { Surroundings.has($0, folder) }
      .map { "it is the root of a repository, with '\($0)'" }
  }

  /// Whether the folder is one of the versions that a web server reads.
  private var version: String? {
    guard above.count > 1, above[0].hasSuffix("/versions"),
      Surroundings.has("current", above[1]), Surroundings.has(".tiendo-publish.lock", above[1])
    else { return nil }
    return "it is a version that was published to '\(above[1])'"
  }

  private func surroundingSite(_ folders: [String]) -> String? {
    folders.first(where: Provenance.isSite).map { site in
      site == folder ? "it is a site" : "it stands in the site '\(site)'"
    }
  }

  private var mounted: String? {
    FileSystem.isMountPoint(folder) ? "a file system is mounted there" : nil
  }

  /// The folders above a path, from the lowest to the root.
  private static func above(_ path: String) -> [String] {
    path.foldersAbove.reversed().map { "/" + $0 } + (path == "/" ? [] : ["/"])
  }

  private static func has(_ name: String, _ folder: String) -> Bool {
    (try? FileSystem.exists(folder + "/" + name)) ?? false
  }
}
