internal import Markup

/// The colours of a theme by name, such as `now` for `--now`.
package struct Palette: Sendable, Hashable {
  private let colours: [String: String]

  /// Reads the custom properties of the first `:root` of a style sheet: those of the light theme.
  package init(style: String) {
    var colours: [String: String] = [:]
    if let root = style.firstRange(of: ":root"),
      let start = style[root.upperBound...].firstIndex(of: "{"),
      let end = style[start...].firstIndex(of: "}")
    {
      for declaration in style[style.index(after: start)..<end].split(separator: ";") {
        let parts = declaration.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let dashes = parts[0].firstRange(of: "--") else { continue }
        let name = parts[0][dashes.upperBound...].filter { !$0.isWhitespace }
        colours[name] = parts[1].filter { !$0.isWhitespace }
      }
    }
    self.colours = colours
  }

  /// A drawing whose classes have become presentation attributes.
  func styled(_ drawing: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var rest = drawing[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")),
      let end = rest[start...].firstIndex(of: UInt8(ascii: ">"))
    {
      out += rest[..<start]
      out += styled(tag: String(decoding: rest[start..<end], as: UTF8.self)).utf8
      rest = rest[end...]
    }
    return out + rest
  }

  /// A tag with attributes in place of its class.
  private func styled(tag: String) -> String {
    guard let class_ = tag.firstRange(of: " class=\""),
      let quote = tag[class_.upperBound...].firstIndex(of: "\"")
    else { return tag }
    let names = Set(tag[class_.upperBound..<quote].split(separator: " ").map(String.init))
    let name = tag.dropFirst().prefix { $0 != " " }
    let attributes = PresentationRule.attributes(of: String(name), names).map { name, value in
      let value = value.hasPrefix("--") ? colour(String(value.dropFirst(2))) : value
      return " \(name)=\"\(Markup(value).string)\""
    }
    return tag[..<class_.lowerBound] + attributes.joined() + tag[tag.index(after: quote)...]
  }

  /// A colour by name; one that the theme lacks is the text's own.
  private func colour(_ name: String) -> String { colours[name] ?? "currentColor" }
}
