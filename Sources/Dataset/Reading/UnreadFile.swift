internal import Findings
internal import Language

/// A file of the content folder that nothing reads.
struct UnreadFile {
  /// Path below the content folder.
  let path: String

  init(_ path: String) { self.path = path }

  /// The name, without the folders above it.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The folder, with a slash at its end; empty for the content folder itself.
  var folder: String { String(path.dropLast(name.count)) }

  /// Whether it is hidden, or left behind by an editor, a spreadsheet or a desktop.
  var isLeftOver: Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasPrefix("#") || name.hasSuffix("~")
      || [".bak", ".tmp", ".swp", ".swo"].contains { name.lowercased().hasSuffix($0) }
      || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
  }

  /// Whether the name ends as that of a table, a text or settings, whatever program wrote it.
  var looksLikeContent: Bool {
    word.split(separator: ".").dropFirst().contains { endings.contains(String($0)) }
  }

  /// Whether the name has no ending.
  var isBare: Bool { !word.contains(".") }

  /// The name in small letters, composed, without the signs that editors add.
  private var word: String {
    var word = name.composed.lowercased()
    for sign in ["~$", ".~lock.", ".", "#"] where word.hasPrefix(sign) {
      word.removeFirst(sign.count)
    }
    while word.hasSuffix("~") || word.hasSuffix("#") { word.removeLast() }
    return word
  }

  /// The name up to its first full stop, in small letters.
  private var stem: String { String(word.prefix { $0 != "." }) }

  /// The missing file that this one is meant to be: one of nearly this name, in this folder if
  /// there is one.
  func meant(among missing: some Sequence<String>) -> String? {
    let files = missing.map { UnreadFile($0) }
    for near in [files.filter { $0.folder == folder }, files] {
      guard let name = stem.nearest(among: near.map(\.stem)) else { continue }
      return near.filter { $0.stem == name }.map(\.path).min()
    }
    return nil
  }
}

private let endings: Set<String> = [
  "csv", "tsv", "tab", "xlsx", "xlsm", "xlsb", "xls", "ods", "md", "markdown", "mdown", "mkd",
  "txt", "docx", "doc", "odt", "rtf", "yaml", "yml",
]
