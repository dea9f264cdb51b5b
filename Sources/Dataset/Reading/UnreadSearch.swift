internal import Characters
internal import Findings
internal import Language

/// Looks through folders of the content for what nothing reads.
struct UnreadSearch {
  private(set) var findings = FindingList()
  /// Missing files for which one of another name stands.
  private(set) var explained: Set<String> = []
  private let folder: ContentFolder
  /// Files that were looked for and are not there.
  private let missing: [String]

  init(folder: ContentFolder, missing: [String]) {
    self.folder = folder
    self.missing = missing
  }

  /// Looks at what is in one folder, whose path ends in a slash; `known` are the folders that may be
  /// in it.
  mutating func visit(_ directory: String, folders known: [String]) {
    for name in names(in: String(directory.dropLast())) {
      let path = directory + name
      if let hidden = name.unicodeScalars.first(where: { String($0).shown != String($0) }) {
        findings.report(
          .forbiddenName, at: Place(folder.name(path)), ["character": hidden.spelling])
      } else if folder.wanted.contains(path) {
        continue
      } else if folder.isFolder(path) {
        if !known.contains(name) { visit(folder: name, in: directory, known) }
      } else {
        visit(UnreadFile(path))
      }
    }
  }

  private mutating func visit(_ file: UnreadFile) {
    let place = Place(folder.name(file.path))
    if let meant = meant(by: file) {
      explained.insert(meant)
      findings.report(.misnamedFile, at: place, ["name": meant])
    } else if file.looksLikeContent, !file.isLeftOver {
      findings.report(.unreadFile, at: place, ["advice": advice(on: file)])
    }
  }

  /// The missing file that an unread one is meant to be.
  private func meant(by file: UnreadFile) -> String? {
    guard file.looksLikeContent || file.isBare else { return nil }
    if let meant = file.meant(among: missing) { return meant }
    guard file.isOfTexts, !file.isLeftOver, file.looksLikeMarkdown else { return nil }
    let text = file.folder + file.name.prefix { $0 != "." } + ".md"
    return folder.isThere(text) ? nil : text
  }

  private func advice(on file: UnreadFile) -> String {
    if file.isOfTexts { return "texts here are Markdown, in files that end in .md" }
    return file.isOfRosters
      ? "no row of rosters.csv names it" : "docs/data.md lists the files that are; tables are CSV"
  }

  private mutating func visit(folder name: String, in directory: String, _ known: [String]) {
    guard !UnreadFile(name).isLeftOver else { return }
    let place = Place(folder.name(directory + name))
    let missing = known.filter { !folder.isFolder(directory + $0) }
    if let meant = name.slug.nearest(among: missing) {
      // A province without a folder is told where its id is written.
      guard !directory.isEmpty || meant == "pages" else { return }
      findings.report(.misnamedFile, at: place, ["name": directory + meant])
    } else if holdsContent(directory + name) {
      findings.report(
        .unreadFile, at: place,
        [
          "advice": directory.isEmpty
            ? "no province of site.yaml has this id"
            : "the folders of a province are documents and rosters"
        ])
    }
  }

  /// Whether a folder holds files that look like tables or texts, at once or in a folder of it.
  private func holdsContent(_ path: String, depth: Int = 0) -> Bool {
    names(in: path).contains { name in
      let inner = path + "/" + name
      if folder.isFolder(inner) { return depth < 2 && holdsContent(inner, depth: depth + 1) }
      let file = UnreadFile(inner)
      return file.looksLikeContent && !file.isLeftOver
    }
  }

  /// The names in a folder; one that cannot be read was told when it was to be.
  private func names(in path: String) -> [String] {
    var told = FindingList()
    return folder.names(in: path, findings: &told)
  }
}

extension UnreadFile {
  /// Whether the file stands where texts stand.
  fileprivate var isOfTexts: Bool { folder == "pages/" || folder.hasSuffix("/documents/") }

  /// Whether the file stands where rosters stand.
  fileprivate var isOfRosters: Bool { folder.hasSuffix("/rosters/") }

  /// Whether the name says that the file is Markdown.
  fileprivate var looksLikeMarkdown: Bool {
    [".md", ".markdown", ".mdown", ".mkd"].contains { name.lowercased().contains($0) }
  }
}
