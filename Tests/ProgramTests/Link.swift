import Foundation

/// An address that a page or a style names.
struct Link {
  /// The tag that names it, or `url` in a style.
  let tag: String
  /// The address as written.
  let value: String

  /// The addresses of a page.
  static func all(of page: Page) -> [Link] {
    let names = ["href", "src", "xlink:href", "action", "poster", "data", "srcset"]
    return page.tags.flatMap { tag in
      tag.attributes.filter { names.contains($0.name) }.map { Link(tag: tag.name, value: $0.value) }
    }
  }

  /// The addresses that a style loads by `url(…)` or `@import`.
  static func all(inStyle style: String) -> [Link] {
    let quotes: Set<Character> = ["\"", "'", " "]
    var links: [Link] = []
    for opening in ["@import ", "url("] {
      for piece in style.split(separator: opening, omittingEmptySubsequences: false).dropFirst() {
        let end = piece.firstIndex { opening == "url(" ? $0 == ")" : $0 == ";" } ?? piece.endIndex
        guard !piece.hasPrefix("url(") else { continue }
        links.append(Link(tag: "url", value: piece[..<end].filter { !quotes.contains($0) }))
      }
    }
    return links
  }

  /// Whether the address has a scheme or a host of its own.
  var isOutside: Bool {
    value.hasPrefix("//")
      || value.prefix { $0 != "/" && $0 != "#" && $0 != "?" }.contains(":")
  }

  /// The file below the site's folder and the anchor in it; nothing for an address that is outside,
  /// absolute, empty or a folder.
  func goal(from page: String) -> (file: String, anchor: String?)? {
    guard !isOutside, !value.isEmpty, !value.hasPrefix("/") else { return nil }
    let parts = value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
    let path = String(parts[0].prefix { $0 != "?" })
    guard !path.isEmpty else { return (page, anchor) }
    guard !path.hasSuffix("/") else { return nil }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard folders.popLast() != nil else { return nil }
      default: folders.append(String(part).removingPercentEncoding ?? String(part))
      }
    }
    return (folders.joined(separator: "/"), anchor)
  }
}
