internal import Assets
package import Dataset
internal import Files
package import Findings
internal import Charts
internal import Glibc
internal import Templates
internal import Text

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
    var (assets, references) = ([Asset](), [AssetReference]())
    for name in files(path, "assets", ending: "", &findings) {
      guard let bytes = bytes(path, "assets/" + name, &findings) else { continue }
      assets.append(Asset(name, content: bytes))
      references += Asset.references(in: bytes, of: name, file: "theme/assets/" + name)
    }
    func style(_ name: String) -> String? {
      assets.first { $0.source == name }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    checkReferences(of: templates.values.flatMap(\.references), &findings)
    checkReferences(references, to: assets, &findings)
    return Theme(
      templates: TemplateSet(templates, in: "theme/pages", findings: &findings), words: words,
      assets: assets,
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
    bytes(path, file, &findings).flatMap {
      SourceText.read($0, at: Place("theme/" + file), findings: &findings)?.string
    }
  }

  private static func bytes(
    _ path: String, _ file: String, _ findings: inout FindingList
  ) -> [UInt8]? {
    do throws(FileError) {
      return try contents(path, file)
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
      return try names(path, folder).filter { $0.hasSuffix(ending) }
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
