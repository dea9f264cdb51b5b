package import Findings
internal import Publishing

/// The links and anchors of one finished page, read from its bytes.
private struct PageLinks {
  /// Values of `href`, `src` and `action`.
  var targets: [String] = []
  /// Values of `id`.
  var anchors: Set<String> = []
  /// Ids that stand twice.
  var doubled: [String] = []

  init(_ bytes: [UInt8]) {
    var at = 0
    var inTag = false
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "<"): inTag = true
      case UInt8(ascii: ">"): inTag = false
      case UInt8(ascii: " ") where inTag:
        for (name, keeps) in [("id", false), ("href", true), ("src", true), ("action", true)] {
          guard let value = PageLinks.value(of: name, in: bytes, at: at + 1) else { continue }
          if keeps {
            targets.append(value)
          } else if !anchors.insert(value).inserted {
            doubled.append(value)
          }
        }
      default: break
      }
      at += 1
    }
  }

  /// The value of an attribute that starts at an index, unescaped.
  private static func value(of name: String, in bytes: [UInt8], at index: Int) -> String? {
    let opening = Array((name + "=\"").utf8)
    guard bytes[index...].starts(with: opening) else { return nil }
    let start = index + opening.count
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
    var value = String(decoding: bytes[start..<end], as: UTF8.self)
    value.replaceAll("&amp;", with: "&")
    return value
  }
}

/// Every link of the site must lead to a file of the site or of a sealed year, and every fragment
/// to an id in it.
func checkLinks(
  _ files: [SiteFile], beside sealed: [SiteFile], _ findings: inout FindingList
) {
  let paths = Set((files + sealed).map(\.path))
  var pages: [String: PageLinks] = [:]
  for file in files where file.path.hasSuffix(".html") {
    pages[file.path] = PageLinks(file.bytes)
  }
  for file in files {
    guard let page = pages[file.path] else { continue }
    for id in page.doubled {
      findings.report(.doubledID, at: Place("site/" + file.path), ["id": id])
    }
    for target in page.targets where !isOutside(target) {
      let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let path = resolve(String(parts[0]), from: file.path)
      let fragment = parts.count > 1 ? String(parts[1]) : ""
      let isThere =
        paths.contains(path)
        && (fragment.isEmpty || pages[path]?.anchors.contains(fragment) ?? true)
      if !isThere {
        findings.report(.deadLink, at: Place("site/" + file.path), ["link": target])
      }
    }
  }
}

/// Whether a link leaves the site.
private func isOutside(_ link: String) -> Bool {
  guard let colon = link.firstIndex(of: ":") else { return false }
  return !link[..<colon].contains("/")
}

/// The path to which a relative link leads.
private func resolve(_ link: String, from page: String) -> String {
  if link.isEmpty { return page }
  var parts = page.split(separator: "/").dropLast()
  for part in link.split(separator: "/") {
    if part == ".." { _ = parts.popLast() } else { parts.append(part) }
  }
  return parts.joined(separator: "/")
}

/// No two files may stand at one address, not even where a file system ignores case.
func checkAddresses(_ files: [SiteFile], _ findings: inout FindingList) {
  var seen: [String: String] = [:]
  for file in files {
    if let other = seen.updateValue(file.path, forKey: file.path.lowercased()) {
      findings.report(.sharedAddress, at: Place("site/" + file.path), ["other": other])
    }
  }
}

/// Every word that a page or a file of open data asks for must be in the theme.
func checkWords(_ files: [SiteFile], of words: Words, _ findings: inout FindingList) {
  let written = [".html", ".js", ".json", ".ics", ".atom"]
  for file in files where written.contains(where: { file.path.hasSuffix($0) }) {
    var rest = String(decoding: file.bytes, as: UTF8.self)[...]
    while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
      let key = String(rest[rest.index(after: open)..<close])
      findings.report(.missingWord, at: Place(words.file), ["key": key])
      rest = rest[close...].dropFirst()
    }
  }
}

extension Rule {
  static let deadLink = Rule(
    "dead-link", .error, "the link '{link}' leads nowhere; correct it where it is written")
  static let doubledID = Rule("doubled-anchor", .error, "the id '{id}' stands twice on the page")
  static let sharedAddress = Rule(
    "shared-address", .error, "this file and '{other}' stand at one address; rename one id")
  static let missingWord = Rule(
    "missing-word", .error, "the theme has no words for '{key}'; add the key here")

  /// Rules about the finished site.
  package static let ofSite: [Rule] = [
    .deadLink, .doubledID, .sharedAddress, .missingWord, .themeFileMissing, .themeFileUnreadable,
    .liveBlockDocument, .linkedDocument, .ambiguousDocument,
  ]
}
