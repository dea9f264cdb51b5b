package import Files

/// A folder to write to, after everything that forbids it was looked at.
package struct Destination: Sendable {
  /// What is to be written.
  package enum Purpose: Sendable {
    /// A site in place of the folder; `isAdopted` where other things may stand in it.
    case site(isAdopted: Bool)
    /// Versions of a site, beside each other in the folder.
    case versions
    /// Sealed years, beside each other in the folder.
    case bags
    /// Content to start from, in an empty folder.
    case start
  }

  /// The folder, as it was named or, where a link leads to it, by its own name.
  package let path: String
  private let purpose: Purpose

  /// Looks at a folder; `spared` are folders that hold what the user wrote.
  ///
  /// All are compared as the system knows them, whatever links, dots or mounts lead there. Throws
  /// with the reason where nothing may be written.
  package init(
    _ typed: String, for purpose: Purpose, sparing spared: [SparedFolder]
  ) throws(FileError) {
    self.purpose = purpose
    do throws(FileError) {
      let real = try FileSystem.reached(typed)
      let trimmed = trimmed(typed)
      let isPlain = ![".", "..", ""].contains(trimmed.split(separator: "/").last ?? "")
      path = isPlain ? try FileSystem.followed(trimmed) : real
      if let reason = Surroundings(of: real).reason(against: purpose, sparing: spared) {
        throw FileError(
          action: purpose.action, path: typed, reason: reason + "; name another folder")
      }
    } catch {
      throw error.telling("nothing was written")
    }
  }

  /// The folder in which it stands.
  var parent: String { folder(of: path) }

  /// Refuses a folder with things in it that no build wrote.
  func expectOwn() throws(FileError) {
    guard try FileSystem.exists(path) else { return }
    guard FileSystem.isFolder(path) else { throw refusal("it is no folder") }
    switch purpose {
    case .site(isAdopted: true), .bags, .start: break
    case .site(isAdopted: false):
      guard try FileSystem.list(path).isEmpty || Provenance.isSite(path) else {
        throw refusal(
          "it holds files that no build wrote; name another folder, or, to keep them in the site, "
            + "--adopt '\(path)'")
      }
    case .versions:
      guard try hasOnlyVersions() else {
        throw refusal("it holds other things; name an empty folder, or one that was published to")
      }
    }
  }

  /// Whether the folder was published to before, or holds nothing else.
  private func hasOnlyVersions() throws(FileError) -> Bool {
    if try FileSystem.target(ofLink: path + "/current") != nil { return true }
    let names = try FileSystem.list(path).filter { !$0.hasPrefix(".") && $0 != "lost+found" }
    guard names.isEmpty || names == ["versions"] else { return false }
    return FileSystem.entries(path + "/versions").allSatisfy {
      $0.hasPrefix(".") || NextVersion.number(of: $0) != nil
    }
  }

  private func refusal(_ reason: String) -> FileError {
    FileError(action: purpose.action, path: path, reason: reason)
  }
}

extension Destination.Purpose {
  /// What is done with the folder.
  fileprivate var action: String {
    switch self {
    case .site: "replace"
    case .versions: "publish to"
    case .bags: "seal a year in"
    case .start: "write to"
    }
  }
}

/// A path without slashes at its end.
private func trimmed(_ path: String) -> String {
  var path = path
  while path.count > 1, path.hasSuffix("/") { path.removeLast() }
  return path
}
