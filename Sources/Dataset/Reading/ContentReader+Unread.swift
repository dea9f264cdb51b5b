internal import Characters
package import Findings
internal import Language

extension ContentReader {
  /// Every province has its folder.
  ///
  /// `mayLackProvinces` where the content is that of a day gone by, on which one may not have been
  /// known; a folder of nearly its name is a mistake all the same.
  mutating func checkFolders(of settings: SiteSettings, mayLackProvinces: Bool) {
    let known = Set(settings.jurisdictions.map(\.id))
    let folders = folder.names(in: "", findings: &findings).filter(folder.isFolder)
    let others = folders.filter { !known.contains($0) }
    for province in settings.jurisdictions where !folders.contains(province.id) {
      let near = others.first { $0.slug == province.id } ?? province.id.nearest(among: others)
      if mayLackProvinces, near == nil { continue }
      findings.report(
        .provinceWithoutFolder, at: province.place,
        ["id": province.id, "suggestion": near.map { "; did you mean '\($0)'?" } ?? ""])
    }
  }

  /// Tells of files that are not read though they look like tables or texts, of names that hide
  /// characters, and of files that are missing.
  mutating func checkUnread(_ settings: SiteSettings) {
    let missing = folder.wanted.filter { !folder.isThere($0) }.sorted()
    var search = UnreadSearch(folder: folder, missing: missing)
    search.visit("", folders: settings.jurisdictions.map(\.id) + ["pages"])
    search.visit("pages/", folders: [])
    for province in settings.jurisdictions where folder.isFolder(province.id) {
      search.visit(province.id + "/", folders: ["documents", "rosters"])
      search.visit(province.id + "/documents/", folders: [])
      // Of rosters that are not listed nothing is said where the list could not be read.
      let list = province.id + "/" + TableSpec.rosters.file
      if !folder.isThere(list) || !references.areOpen(.roster, in: "") {
        search.visit(province.id + "/rosters/", folders: [])
      }
    }
    findings.append(search.findings)
    for (path, finding) in absent where !search.explained.contains(path) {
      findings.report(finding.rule, at: finding.place, finding.values)
    }
  }
}

extension Rule {
  static let provinceWithoutFolder = Rule(
    "province-without-folder", .error,
    "the province '{id}' has no folder of this name in the content{suggestion}")
  static let misnamedFile = Rule(
    "misnamed-file", .error,
    "this is not read, and '{name}' is missing; rename it, or move it away if it is another",
    disclosing: ["name"])
  static let unreadFile = Rule(
    "unread-file", .warning, "this is not read: {advice}", disclosing: ["advice"])
  static let forbiddenName = Rule(
    "forbidden-name", .error,
    "the name holds the character {character}, which is not allowed; rename it",
    disclosing: ["character"])

  /// Rules about files that are not read.
  package static let ofUnread: [Rule] = [
    .provinceWithoutFolder, .misnamedFile, .unreadFile, .forbiddenName,
  ]
}
