internal import Glibc

/// A folder of a user's files, out of which no path and no link may lead.
package struct SourceFolder: Sendable {
  /// Where the folder is; it may itself be a link.
  package let path: String

  /// Names a folder, which need not be there.
  package init(_ path: String) { self.path = path }

  /// The content of a file below the folder; links within the folder are followed.
  package func contents(
    _ relative: String, atMost limit: Int
  ) throws(FileError) -> [UInt8] {
    do throws(FileError) {
      return try FileSystem.contents(try resolved(relative), atMost: limit)
    } catch {
      throw error.trying("read", path + "/" + relative)
    }
  }

  /// The names in a folder below this one, in byte order.
  package func list(_ relative: String) throws(FileError) -> [String] {
    do throws(FileError) {
      return try FileSystem.list(try resolved(relative))
    } catch {
      throw error.trying("list", path + (relative.isEmpty ? "" : "/" + relative))
    }
  }

  /// Whether a file, a folder or a link is at a path below the folder.
  package func has(_ relative: String) throws(FileError) -> Bool {
    guard !leaves(relative) else { throw outside(relative) }
    return try FileSystem.exists(path + "/" + relative)
  }

  /// Whether a folder is at a path below this one, perhaps through a link within it.
  package func isFolder(_ relative: String) -> Bool {
    (try? resolved(relative)).map(FileSystem.isFolder) ?? false
  }

  /// The absolute path of something below the folder, without links.
  private func resolved(_ relative: String) throws(FileError) -> String {
    guard !leaves(relative) else { throw outside(relative) }
    let root = try FileSystem.resolved(path)
    let real = try FileSystem.resolved(relative.isEmpty ? path : path + "/" + relative)
    guard real == root || real.hasPrefix(root == "/" ? root : root + "/") else {
      throw outside(relative)
    }
    return real
  }

  private func outside(_ relative: String) -> FileError {
    FileError(
      action: "read", path: path + "/" + relative,
      reason: "it lies outside the folder; put a copy in it instead of a link",
      refusal: .outside)
  }

  /// Whether a path climbs out of the folder in which it begins.
  private func leaves(_ relative: String) -> Bool {
    var depth = 0
    for part in relative.split(separator: "/") where part != "." {
      depth += part == ".." ? -1 : 1
      if depth < 0 { return true }
    }
    return relative.hasPrefix("/")
  }
}

extension FileError {
  /// The same error of what was tried as the user knows it.
  fileprivate func trying(_ action: String, _ path: String) -> FileError {
    FileError(
      action: action, path: path, reason: reason, code: code, refusal: refusal, outcome: outcome)
  }
}
