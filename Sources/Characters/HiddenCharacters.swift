extension Unicode.Scalar {
  /// Whether the character can stand in no text of the content: nobody sees it, or nobody can tell
  /// what it is.
  ///
  /// One list for every reader: controls apart from tab and the ends of lines, characters without
  /// width, those that turn the direction of writing, blanks that are letters, signs of one font
  /// alone, what is no character at all, and the mark of a letter that was lost.
  package var isHidden: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF: false
    case 0x2010...0x2027, 0x2030...0x205E: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2800, 0xFFFD, 0x1D159: true
    default:
      properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
        || generalCategory.isHidden
    }
  }

  /// The character as a message names it: `U+00AD SOFT HYPHEN`.
  package var spelling: String {
    let digits = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (properties.name ?? properties.nameAlias).map { code + " " + $0 } ?? code
  }

  /// What is to be done about a hidden character, as a message says it.
  package var wayOut: String {
    switch value {
    case 0xFFFD: "a letter was lost here in a conversion; type it anew"
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: "it ends no line here; write a line break in its place"
    case 0xAD: "word processors and web pages leave it in words; delete it"
    default:
      generalCategory == .privateUse
        ? "it is a sign of one font alone; type the sign that is meant"
        : "it cannot be seen; delete it"
    }
  }

  private var generalCategory: Unicode.GeneralCategory { properties.generalCategory }
}

extension Unicode.GeneralCategory {
  /// Whether characters of the kind have no shape, or none that everybody sees.
  fileprivate var isHidden: Bool {
    switch self {
    case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension String {
  /// The text made fit for one line of a message: hidden characters, tabs and ends of lines are
  /// written as `\u{…}`.
  package var shown: String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isHidden || scalar.properties.generalCategory == .control {
        out.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      } else {
        out.append(scalar)
      }
    }
    return String(out)
  }

  /// The text with a plain space for every other character of that kind, such as the one that
  /// keeps words on a line.
  package var withPlainSpaces: String {
    guard utf8.contains(where: { $0 >= 0x80 }),
      unicodeScalars.contains(where: \.isOtherSpace)
    else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.isOtherSpace ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var isOtherSpace: Bool {
    switch value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
