internal import Arguments
internal import Files
internal import Findings
internal import Publishing
internal import Site
internal import Starter

/// Writes a small site to start from.
struct New: Command {
  static let name = "new"
  static let words = ["DIR"]
  static let summary =
    "Write a small site to start from to DIR: content, theme, and what to do next."
  static let options: [Option<New>] = [
    .value("theme", "DIR", "Copy page shells, words and style from DIR (default: theme).", \.theme)
  ]

  var theme = "theme"

  func run(_ words: [String]) async -> ExitCode {
    let folder = words.first ?? ""
    if (try? FileSystem.exists(folder)) != false,
      !FileSystem.isFolder(folder) || !FileSystem.entries(folder).isEmpty
    {
      Terminal.complain(
        "tiendo: '\(folder)' is there already; name a folder that is not, nothing was written")
      return .findings
    }
    do throws(FileError) {
      let files = try files()
      try write(files, in: folder)
      let written = counted(files.count, "file", "files")
      print("wrote \(written); to see the site: cd '\(folder)' && tiendo build")
      return .done
    } catch {
      Terminal.complain("tiendo: \(error)")
      return .machine
    }
  }

  /// The content to start from, and the theme.
  private func files() throws(FileError) -> [SiteFile] {
    do throws(FileError) {
      return StarterFile.all.map { SiteFile(path: $0.path, bytes: Array($0.text.utf8)) }
        + (try Theme.files(theme)).map { SiteFile(path: "theme/" + $0.path, bytes: $0.bytes) }
    } catch {
      throw error.telling("name the theme by --theme DIR; nothing was written")
    }
  }

  /// Writes files with the folders above them; nothing that is there is written over.
  private func write(_ files: [SiteFile], in folder: String) throws(FileError) {
    let root = folder.hasPrefix("/") ? "/" : ""
    var made: Set<String> = []
    do throws(FileError) {
      for file in files {
        let parts = (folder + "/" + file.path).split(separator: "/")
        for depth in 1..<parts.count {
          let path = root + parts[..<depth].joined(separator: "/")
          if made.insert(path).inserted { try FileSystem.createFolder(path) }
        }
        try FileSystem.write(file.bytes, to: folder + "/" + file.path)
      }
    } catch {
      throw error.telling("what was written so far can be deleted")
    }
  }
}
