/// Where a relative link leads.
struct SiteLink {
  /// The file below the site's folder.
  let path: String
  /// The id in it; empty for the whole.
  let fragment: String

  /// Follows a link from a file as browsers do, without its query; nothing where it leaves the site.
  init?(_ link: String, from file: String) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let way = parts[0].prefix { $0 != "?" }
    fragment = parts.count > 1 ? String(parts[1]).percentDecoded : ""
    guard !way.isEmpty else {
      path = file
      return
    }
    guard !way.hasPrefix("/"), !way.contains("\\") else { return nil }
    var folders = file.split(separator: "/").dropLast().map(String.init)
    for part in way.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": break
      case "..":
        guard folders.popLast() != nil else { return nil }
      default: folders.append(String(part).percentDecoded)
      }
    }
    path = folders.joined(separator: "/")
  }
}

extension String {
  /// The text with `%20` and the like as the characters that they stand for.
  fileprivate var percentDecoded: String {
    guard contains("%") else { return self }
    let bytes = Array(utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      let digits = String(decoding: bytes[at...].dropFirst().prefix(2), as: UTF8.self)
      if bytes[at] == UInt8(ascii: "%"), digits.utf8.count == 2, let byte = UInt8(digits, radix: 16)
      {
        out.append(byte)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
