internal import Assets
package import Findings
internal import Charts
internal import FoundationEssentials
internal import Templates

/// What an office can change without a compiler: page shells, words, style and script.
package struct Theme: Sendable {
  /// Page shells and partials by name.
  let templates: TemplateSet
  /// The words of the interface.
  package let words: Words
  /// Style, script and pictures as they are published.
  let assets: [Asset]

  /// Where a style, script or picture stands on the site; one that the theme lacks leads nowhere.
  func address(ofAsset name: String) -> Address {
    Address(assets.first { $0.source == name }?.path ?? "assets/" + name)
  }

  /// The colours of the light theme, for pictures that stand alone.
  var palette: Palette {
    Palette(
      style: assets.filter { $0.source.hasSuffix(".css") }
        .map { String(decoding: $0.bytes, as: UTF8.self) }.joined())
  }

  /// Reads a theme's folder; findings name its files as `theme/…`.
  package static func load(_ path: String, findings: inout FindingList) -> Theme {
    var templates: [String: Template] = [:]
    for folder in ["pages", "partials"] {
      for name in files(path + "/" + folder, ending: ".mustache") {
        guard let text = text(path, "\(folder)/\(name)", &findings) else { continue }
        templates[String(name.dropLast(".mustache".count))] = Template.compile(
          text, file: "theme/\(folder)/\(name)", findings: &findings)
      }
    }
    let words = Words(
      text(path, "words/vi.yaml", &findings) ?? "", file: "theme/words/vi.yaml",
      findings: &findings)
    let assets = files(path + "/assets", ending: "").compactMap { name in
      bytes(path, "assets/" + name, &findings).map { Asset(name, content: $0) }
    }
    return Theme(
      templates: TemplateSet(templates, findings: &findings), words: words, assets: assets)
  }

  private static func text(
    _ path: String, _ file: String, _ findings: inout FindingList
  ) -> String? {
    bytes(path, file, &findings).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func bytes(
    _ path: String, _ file: String, _ findings: inout FindingList
  ) -> [UInt8]? {
    guard let data = try? Data(contentsOf: URL(filePath: path + "/" + file)) else {
      findings.report(.themeFileMissing, at: Place("theme/" + file))
      return nil
    }
    return [UInt8](data)
  }

  /// The visible files of a folder in byte order.
  private static func files(_ path: String, ending: String) -> [String] {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return found.filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Rule {
  static let themeFileMissing = Rule(
    "theme-file-missing", .error, "the theme lacks this file; take it from the shipped theme")
}
