import Foundation

extension String {
  /// The composed form (NFC), in which ids, paths and look-ups compare by bytes.
  package var composed: String {
    unicodeScalars.allSatisfy(\.isComposed) ? self : precomposedStringWithCanonicalMapping
  }

  /// The decomposed form (NFD): letters, each followed by its marks.
  var decomposed: String { decomposedStringWithCanonicalMapping }

  /// Lower case without tones and marks, `đ` as `d`: what two spellings of one word share.
  ///
  /// `Đảng ủy`, `đảng uỷ` and `dang uy` fold to the same text.
  package var folded: String {
    var out = String.UnicodeScalarView()
    for scalar in lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "đ": out.append("d")
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: out.append(scalar)
      }
    }
    return String(out)
  }

  /// The folded text as ASCII words joined by hyphens, fit for an id or a file name.
  package var slug: String {
    var out = ""
    for scalar in folded.unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        out.unicodeScalars.append(scalar)
      } else if !out.isEmpty, out.last != "-" {
        out += "-"
      }
    }
    return out.last == "-" ? String(out.dropLast()) : out
  }

  /// Whether the text holds a letter or digit that can be seen.
  package var hasWords: Bool {
    unicodeScalars.contains { scalar in
      let properties = scalar.properties
      return (properties.isAlphabetic || properties.numericType != nil)
        && !properties.isDefaultIgnorableCodePoint
    }
  }

  /// What two spellings of one name share that differ in capitals, white space and a full stop at the
  /// end alone.
  package var spelling: String {
    var text = lowercased().filter { !$0.isWhitespace }
    while text.last == "." { text.removeLast() }
    return text
  }

  /// The text without white space at either end.
  package var trimmed: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// Whether the character is known to stay as it is and to join no other when text is composed:
  /// those of most Vietnamese texts.
  fileprivate var isComposed: Bool {
    switch value {
    case 0..<0x300, 0x1E00...0x1EFF, 0x2002...0x206F: true
    default: false
    }
  }
}
