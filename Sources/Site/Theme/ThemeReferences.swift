internal import Assets
package import Findings
internal import Prose
internal import Templates

/// What the shells of a theme load must lie in it, and their links must be of a kind that is linked.
func checkReferences(of references: [Template.Reference], _ findings: inout FindingList) {
  for reference in references where reference.attribute != "id" {
    if reference.element == "base" {
      findings.report(.themeBase, at: reference.place)
      continue
    }
    for address in reference.addresses {
      let scheme = LinkScheme(of: address)
      guard scheme != .relative else { continue }
      let rule: Rule? =
        if !reference.isLink { .themeOutside } else if !scheme.isLinkable { .themeLink } else {
          nil
        }
      if let rule { findings.report(rule, at: reference.place, ["address": address]) }
    }
  }
}

/// What the styles of a theme load must lie among its assets; scripts may only link elsewhere.
func checkReferences(
  _ references: [AssetReference], to assets: [Asset], _ findings: inout FindingList
) {
  let paths = Set(assets.map(\.path))
  let names = assets.map(\.source).filter { !$0.hasSuffix(".css") && !$0.hasSuffix(".js") }
  for reference in references {
    let address = reference.address
    switch reference.kind {
    case .style: findings.report(.styleImport, at: reference.place, ["address": address])
    case .text where isNameSpace(address): break
    case .text: findings.report(.scriptAddress, at: reference.place, ["address": address])
    case .address where LinkScheme(of: address) != .relative:
      findings.report(.themeOutside, at: reference.place, ["address": address])
    case .address:
      // A style stands in assets/ on the site.
      guard let target = SiteLink(address, from: "assets/site.css") else {
        findings.report(.themeOutside, at: reference.place, ["address": address])
        continue
      }
      guard target.path != "assets/site.css", !paths.contains(target.path) else { continue }
      findings.report(
        .assetMissing, at: reference.place,
        ["address": address, "suggestion": address.suggestion(among: names)])
    }
  }
}

extension Template.Reference {
  /// Whether it leads somewhere on a click, or says where the page belongs, instead of being loaded.
  fileprivate var isLink: Bool {
    switch element {
    case "a", "area": attribute == "href"
    case "link":
      ["canonical", "alternate", "license", "author", "help"].contains { relation.contains($0) }
    default: false
    }
  }

  /// The addresses that are written in the template; those that values begin are the program's.
  fileprivate var addresses: [String] {
    guard let first = pieces.first, !first.isEmpty else { return [] }
    guard attribute == "srcset" else { return [first] }
    return first.split(separator: ",").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
  }
}

/// Whether a text names a kind of element, as scripts do to make drawings.
private func isNameSpace(_ address: String) -> Bool { address.hasPrefix("http://www.w3.org/") }

extension Rule {
  static let themeOutside = Rule(
    "theme-outside", .error,
    "'{address}' does not lie in the theme, but pages work without a network; put the file into "
      + "theme/assets")
  static let themeLink = Rule(
    "theme-link", .error,
    "'{address}' cannot be linked; http, https, mailto, tel and paths within the site can")
  static let themeBase = Rule(
    "theme-base", .error, "'base' would turn every link of the page; delete it")
  static let styleImport = Rule(
    "style-import", .error,
    "'{address}' is imported, but styles are published under names that change; write its rules here"
  )
  static let assetMissing = Rule(
    "asset-missing", .error, "theme/assets has no file '{address}'{suggestion}")
  static let scriptAddress = Rule(
    "script-address", .warning,
    "the script names '{address}', from which pages may load nothing; leave it only where it is a "
      + "link")

  /// Rules about what a theme refers to.
  package static let ofReferences: [Rule] = [
    .themeOutside, .themeLink, .themeBase, .styleImport, .assetMissing, .scriptAddress,
  ]
}
