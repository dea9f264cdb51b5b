/// The markup that a text may become: tags, attributes, parents and addresses; anything else is a
/// fault.
enum AllowList {
  /// Elements that stand in running text.
  private static let inline: Set<String> = [
    "em", "strong", "del", "code", "a", "img", "br", "sup", "span",
  ]
  /// Elements that stand on lines of their own.
  private static let blocks: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote", "ul", "ol", "hr", "div",
  ]
  /// What each element may hold beside text.
  private static let content: [String: Set<String>] = [
    "": blocks.union(["section"]), "blockquote": blocks, "li": blocks.union(inline),
    "p": inline, "h1": inline, "h2": inline, "h3": inline, "h4": inline, "h5": inline, "h6": inline,
    "th": inline, "td": inline, "em": inline, "strong": inline, "del": inline,
    "a": inline.subtracting(["a"]), "sup": ["a"], "span": [], "code": [], "pre": ["code"],
    "ul": ["li"], "ol": ["li"], "section": ["ol"], "div": ["table"], "table": ["thead", "tbody"],
    "thead": ["tr"], "tbody": ["tr"], "tr": ["th", "td"],
  ]
  /// Elements without text of their own.
  private static let textless: Set<String> = [
    "", "blockquote", "pre", "ul", "ol", "section", "div", "table", "thead", "tbody", "tr",
  ]
  /// Elements without content and end tag.
  private static let void: Set<String> = ["br", "hr", "img"]
  private static let attributes: [String: Set<String>] = [
    "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"],
    "a": ["href", "title", "id", "role", "aria-label"], "img": ["src", "alt", "title"],
    "code": ["class"], "ol": ["start"], "li": ["id"], "sup": ["id"],
    "span": ["class", "role", "aria-label"], "section": ["class", "role", "aria-label"],
    "div": ["class", "role", "tabindex", "aria-label"], "th": ["scope", "class"], "td": ["class"],
  ]

  /// Judges finished HTML.
  static func judge(_ html: [UInt8], _ verdict: inout Verdict) {
    verdict.expect(String(validating: html, as: UTF8.self) != nil, "the HTML is not UTF-8")
    let control = String(decoding: html, as: UTF8.self).unicodeScalars.first(where: isForbidden)
    verdict.expect(control == nil, "the character \(control?.value ?? 0) stands in HTML")
    let (tokens, lapses) = HTMLTokenizer.tokens(of: html)
    for lapse in lapses { verdict.expect(false, "the HTML has \(lapse)") }
    var open = [""]
    var ids: Set<String> = []
    for token in tokens {
      let parent = open.last ?? ""
      switch token {
      case .text(let bytes, _):
        judgeEscapes(bytes, &verdict)
        let isBlank = bytes.allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }
        verdict.expect(isBlank || !textless.contains(parent), "text stands in '\(parent)'")
      case .comment(let bytes):
        verdict.expect(
          false, "a comment '\(String(decoding: bytes, as: UTF8.self))' stands in HTML")
      case .start(let name, let own):
        verdict.expect(content[parent]?.contains(name) ?? false, "'\(name)' stands in '\(parent)'")
        verdict.expect(name != "a" || !open.contains("a"), "a link stands in a link")
        judge(own, of: name, ids: &ids, &verdict)
        if !void.contains(name) { open.append(name) }
      case .end(let name):
        verdict.expect(parent == name && open.count > 1, "'\(name)' ends in '\(parent)'")
        if open.count > 1 { open.removeLast() }
      }
    }
    verdict.expect(open.count == 1, "'\(open.last ?? "")' is never closed")
  }

  private static func judge(
    _ own: [HTMLAttribute], of name: String, ids: inout Set<String>, _ verdict: inout Verdict
  ) {
    for attribute in own {
      let value = HTMLToken.resolved(attribute.value)
      verdict.expect(
        attributes[name]?.contains(attribute.name) ?? false,
        "'\(name)' has the attribute '\(attribute.name)'")
      verdict.expect(
        attribute.quoting == .double, "'\(attribute.name)' of '\(name)' has no double quotes")
      judgeEscapes(attribute.value, &verdict)
      switch attribute.name {
      case "href", "src":
        let schemes = attribute.name == "href" ? ["", "http", "https", "mailto", "tel"] : [""]
        verdict.expect(
          scheme(of: value).map(schemes.contains) ?? false, "'\(name)' leads to '\(value)'")
      case "id": verdict.expect(ids.insert(value).inserted, "the id '\(value)' stands twice")
      default: break
      }
    }
  }

  private static func judgeEscapes(_ bytes: [UInt8], _ verdict: inout Verdict) {
    verdict.expect(
      !bytes.contains(UInt8(ascii: "<")) && !bytes.contains(UInt8(ascii: ">"))
        && HTMLToken.hasKnownEntities(bytes),
      "'\(String(decoding: bytes, as: UTF8.self))' is not escaped")
  }

  /// The scheme of an address as a browser sees it: empty within the site, nothing where the
  /// address leads to another host without a scheme.
  private static func scheme(of address: String) -> String? {
    var scalars = address.unicodeScalars.filter { !"\t\n\r".unicodeScalars.contains($0) }[...]
    while let first = scalars.first, first.value <= 0x20 { scalars.removeFirst() }
    let slashes = scalars.prefix(2).filter { $0 == "/" || $0 == "\\" }
    guard slashes.count < 2 else { return nil }
    let head = scalars.prefix { !":/?#".unicodeScalars.contains($0) }
    guard scalars.dropFirst(head.count).first == ":", head.allSatisfy(isOfScheme) else { return "" }
    return String(String.UnicodeScalarView(head)).lowercased()
  }

  private static func isOfScheme(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.properties.isAlphabetic
      || "0123456789+-.".unicodeScalars.contains(scalar)
  }

  /// Whether neither HTML nor XML may hold a character.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
