import FoundationEssentials
import Publishing

/// A folder of its own for one test.
struct Folder {
  /// Where it is.
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path() + "tiendo-publishing-\(UUID())"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Deletes the folder.
  func clear() { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file with the folders above it.
  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Everything in the folder by path, hidden files of publishing aside; texts of files.
  func contents() throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path)
    where !name.hasSuffix(".lock") {
      if let text = try? String(contentsOfFile: path + "/" + name, encoding: .utf8) {
        contents[name] = text
      }
    }
    return contents
  }

  /// The number by which the file system knows a file.
  func inode(_ name: String) throws -> UInt? {
    try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.systemFileNumber] as? UInt
  }

  /// Publishes texts by path as a site of the folder.
  func publish(
    _ files: KeyValuePairs<String, String>, to site: String = "site"
  ) throws -> Publication {
    try Publishing.publish(
      files.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) }, to: path + "/" + site)
  }
}
