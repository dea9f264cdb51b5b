internal import Assets
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
      for name in files(path, folder, ending: ".mustache", &findings) {
        guard let text = text(path, "\(folder)/\(name)", &findings) else { continue }
        templates[String(name.dropLast(".mustache".count))] = Template.compile(
          text, file: "theme/\(folder)/\(name)", findings: &findings)
      }
    }
    let words = Words(
      text(path, "words/vi.yaml", &findings) ?? "", file: "theme/words/vi.yaml",
      findings: &findings)
    let assets = files(path, "assets", ending: "", &findings).compactMap { name in
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
