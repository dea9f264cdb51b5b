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

  /// Everything in the folder by path, locks and lists of files aside; texts of files.
  func contents() throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path)
    where !name.hasSuffix(".lock") && !name.hasSuffix("/.tiendo") {
      if let text = try? String(contentsOfFile: path + "/" + name, encoding: .utf8) {
        contents[name] = text
      }
    }
    return contents
  }

  /// The text of a file of the folder.
  func contents(ofFile name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  /// The names in the folder, hidden ones too, sorted.
  func names(_ below: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path + "/" + below).sorted()
  }

  /// Makes a symbolic link in the folder.
  func link(_ name: String, to goal: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: goal)
  }

  /// Makes a folder in the folder.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  /// The number by which the file system knows a file.
  func inode(_ name: String) throws -> UInt? {
    try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.systemFileNumber] as? UInt
  }

  /// Publishes texts by path as a site of the folder.
  func publish(
    _ files: KeyValuePairs<String, String>, to site: String = "site", isAdopted: Bool = false
  ) throws -> Publication {
    let destination = try Destination(
      path + "/" + site, for: .site(isAdopted: isAdopted), sparing: [])
    return try Publishing.publish(
      files.map { SiteFile(path: $0.key, bytes: Array($0.value.utf8)) }, to: destination)
  }
}
