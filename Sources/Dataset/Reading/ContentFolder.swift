internal import Findings
internal import FoundationEssentials

/// The folder of a user's content, read by paths below it.
///
/// Findings name files as `content/…`, whatever the folder is called where the program runs.
struct ContentFolder {
  private let path: String

  init(_ path: String) { self.path = path }

  /// The name of a file in findings.
  func name(_ relative: String) -> String { "content/" + relative }

  /// Whether a file or folder is there.
  func has(_ relative: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + relative)
  }

  /// The bytes of a file, or nothing with a finding where it cannot be read.
  func bytes(_ relative: String, findings: inout FindingList) -> [UInt8]? {
    let file = URL(filePath: path + "/" + relative)
    let root = URL(filePath: path).resolvingSymlinksInPath().path + "/"
    guard file.resolvingSymlinksInPath().path.hasPrefix(root) else {
      findings.report(.fileOutside, at: Place(name(relative)))
      return nil
    }
    do {
      return [UInt8](try Data(contentsOf: file))
    } catch {
      let reason =
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile: "there is none"
        case .fileReadNoPermission: "permission is denied"
        default: "it is no file of text"
        }
      findings.report(.unreadableFile, at: Place(name(relative)), ["reason": reason])
      return nil
    }
  }

  /// The names of the files of a folder with an ending, in byte order.
  func files(in relative: String, ending: String) -> [String] {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: path + "/" + relative)) ?? []
    return found.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
