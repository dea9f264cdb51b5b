/// A piece of HTML as a browser takes it apart.
enum HTMLToken {
  /// A start tag with its attributes as written, entities not resolved.
  case start(name: String, attributes: [HTMLAttribute])
  /// An end tag.
  case end(name: String)
  /// Text between tags, entities not resolved; `isRaw` where they mean nothing.
  case text([UInt8], isRaw: Bool)
  /// A comment, a declaration or what is taken for one.
  case comment([UInt8])
}

/// An attribute of a start tag.
struct HTMLAttribute {
  /// How the value stands.
  enum Quoting {
    case double, single, none
  }

  /// The name in lower case.
  var name: String
  /// The value as written.
  var value: [UInt8] = []
  /// How the value stands.
  var quoting = Quoting.none
}

extension HTMLToken {
  /// Text with the few entities resolved that the program writes.
  static func resolved(_ bytes: [UInt8]) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    for (entity, sign) in entities { text = text.replacing(entity, with: sign) }
    return text
  }

  /// Whether every `&` begins an entity that the program writes.
  static func hasKnownEntities(_ bytes: [UInt8]) -> Bool {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "&") }.allSatisfy { at in
      entities.contains { bytes[at...].starts(with: $0.0.utf8) }
    }
  }

  /// `&` comes last, so that nothing is resolved twice.
  private static let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&"),
  ]
}
