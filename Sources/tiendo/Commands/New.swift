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

  func run(_ words: [String]) async throws -> ExitCode {
    let folder = words.first ?? ""
    if (try? FileSystem.exists(folder)) != false,
      !FileSystem.isFolder(folder) || !FileSystem.entries(folder).isEmpty
    {
      Terminal.complain(
        "tiendo: '\(folder)' is there already; name a folder that is not, nothing was written")
      return .findings
    }
    let destination = try Destination(
      folder, for: .start, sparing: [SparedFolder("the theme", theme)])
    let files = try files()
    try write(files, into: destination.path)
    let written = counted(files.count, "file", "files")
    try Terminal.say(
      "wrote \(written); to see the site: cd '\(folder)' && tiendo build",
      done: "'\(folder)' is written")
    return .done
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
}
