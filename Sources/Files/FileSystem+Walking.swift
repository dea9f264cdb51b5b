internal import Glibc

/// Something below a folder.
package struct FolderEntry: Sendable, Hashable {
  /// What it is.
  package enum Kind: Sendable {
    /// A file with content.
    case file
    /// A folder.
    case folder
    /// A symbolic link, a device, a pipe or a socket.
    case other
  }

  /// Path below the folder, with `/` between its parts.
  package let path: String
  /// What it is; links are not followed.
  package let kind: Kind
  /// Size of a file in bytes.
  package let size: Int
}

extension FileSystem {
  /// Everything below a folder, each folder's names in byte order; links are not followed.
  package static func tree(_ root: String) throws(FileError) -> [FolderEntry] {
    var found: [FolderEntry] = []
    try walk(root, below: "", into: &found)
    return found
  }

  private static func walk(
    _ root: String, below: String, into found: inout [FolderEntry]
  ) throws(FileError) {
    for name in try list(below.isEmpty ? root : root + "/" + below) {
      let path = below.isEmpty ? name : below + "/" + name
      var status = stat()
      guard unsafe lstat(root + "/" + path, &status) == 0 else {
        throw FileError("look at", root + "/" + path)
      }
      switch status.st_mode & 0o170000 {
      case 0o100000:
        found.append(FolderEntry(path: path, kind: .file, size: Int(status.st_size)))
      case 0o040000:
        found.append(FolderEntry(path: path, kind: .folder, size: 0))
        try walk(root, below: path, into: &found)
      default: found.append(FolderEntry(path: path, kind: .other, size: 0))
      }
    }
  }
}
