internal import Assets
package import Dataset
internal import Files
package import Findings
internal import Charts
internal import Glibc
internal import Templates

/// What an office can change without a compiler: page shells, words, style and script.
package struct Theme: Sendable {
  /// Page shells and partials by name.
  let templates: TemplateSet
  /// The words of the interface.
  package let words: Words
  /// Style, script and pictures as they are published.
  let assets: [Asset]
  /// How charts look as pictures that stand alone.
  let chartStyle: ChartStyle

  /// Where a style, script or picture stands on the site; one that the theme lacks leads nowhere.
  func address(ofAsset name: String) -> Address {
    Address(assets.first { $0.source == name }?.path ?? "assets/" + name)
  }

  /// Reads a theme's folder; findings name its files as `theme/…`.
  ///
  /// Words are those of the language, and a shell with the language in its name (`method.en.mustache`)
  /// stands in place of the one without.
  package static func load(
    _ path: String, language: SiteSettings.InterfaceLanguage = .vietnamese,
    findings: inout FindingList
  ) -> Theme {
    var templates: [String: Template] = [:]
    for folder in ["pages", "partials"] {
      for (name, file) in shells(path, folder, in: language, &findings) {
        guard let text = text(path, "\(folder)/\(file)", &findings) else { continue }
        templates[name] = Template.compile(
          text, file: "theme/\(folder)/\(file)", findings: &findings)
      }
    }
    let file = "words/\(language.rawValue).yaml"
    let words = Words(
      text(path, file, &findings) ?? "", file: "theme/" + file, findings: &findings)
    let assets = files(path, "assets", ending: "", &findings).compactMap { name in
      bytes(path, "assets/" + name, &findings).map { (name: name, bytes: $0) }
    }
    func style(_ name: String) -> String? {
      assets.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    return Theme(
      templates: TemplateSet(templates, findings: &findings), words: words,
      assets: assets.map { Asset($0.name, content: $0.bytes) },
      chartStyle: ChartStyle(
        charts: style("charts.css"), site: style("site.css"), findings: &findings))
  }

  /// The files of shells by name; one in the language goes before one without.
  private static func shells(
    _ path: String, _ folder: String, in language: SiteSettings.InterfaceLanguage,
    _ findings: inout FindingList
  ) -> [String: String] {
    var shells: [String: String] = [:]
    for file in files(path, folder, ending: ".mustache", &findings) {
      let parts = file.split(separator: ".").map(String.init)
      if parts.count == 2, shells[parts[0]] == nil { shells[parts[0]] = file }
      if parts.count == 3, parts[1] == language.rawValue { shells[parts[0]] = file }
    }
    return shells
  }

  private static func text(
    _ path: String, _ file: String, _ findings: inout FindingList
  ) -> String? {
    bytes(path, file, &findings).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func bytes(
    _ path: String, _ file: String, _ findings: inout FindingList
  ) -> [UInt8]? {
    do throws(FileError) {
      return try FileSystem.contents(path + "/" + file, followingLinks: true)
    } catch {
      report(error, at: file, &findings)
      return nil
    }
  }

  /// The visible files of a folder in byte order; none where there is no such folder.
  private static func files(
    _ path: String, _ folder: String, ending: String, _ findings: inout FindingList
  ) -> [String] {
    do throws(FileError) {
      return try FileSystem.list(path + "/" + folder)
        .filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
    } catch {
      if error.code != ENOENT { report(error, at: folder, &findings) }
      return []
    }
  }

  private static func report(
    _ error: FileError, at file: String, _ findings: inout FindingList
  ) {
    let place = Place("theme/" + file)
    if error.code == ENOENT {
      findings.report(.themeFileMissing, at: place)
    } else {
      findings.report(.themeFileUnreadable, at: place, ["reason": error.reason])
    }
  }
}

extension Rule {
  static let themeFileMissing = Rule(
    "theme-file-missing", .error, "the theme lacks this file; take it from the shipped theme")
  static let themeFileUnreadable = Rule(
    "theme-file-unreadable", .error, "this part of the theme cannot be read: {reason}")
}
