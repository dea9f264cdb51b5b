extension OldEncoding {
  /// A word read in the encoding; nothing where it holds what the encoding does not have.
  func decoded(_ word: String) -> String? {
    switch self {
    case .tcvn3: return OldEncoding.replaced(word, by: tcvn3Letters)
    case .windows1258: return OldEncoding.replaced(word, by: windows1258Letters)
    case .vni: return OldEncoding.vniDecoded(word)
    case .utf8:
      let bytes = word.unicodeScalars.map { windows1252($0) }
      return bytes.contains(nil)
        ? nil : String(validating: bytes.compactMap { $0 }, as: UTF8.self)
    }
  }

  /// The character of a byte in Windows-1252; bytes that it does not have stay controls.
  static func western(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return windows1252Signs[Int(byte) - 0x80]
  }

  private static func replaced(
    _ word: String, by letters: [Unicode.Scalar: Unicode.Scalar]
  ) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.map { letters[$0] ?? $0 }))
  }

  /// VNI writes a vowel and its marks as two characters, and a few letters as one.
  private static func vniDecoded(_ word: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      let last = out.last.map { "aeouyơưAEOUYƠƯ".unicodeScalars.contains($0) } ?? false
      if last, let marks = vniMarks[scalar] {
        out.append(contentsOf: marks.unicodeScalars)
      } else {
        out.append(vniLetters[scalar] ?? scalar)
      }
    }
    return String(out)
  }
}

/// The byte of a character in Windows-1252.
private func windows1252(_ scalar: Unicode.Scalar) -> UInt8? {
  if let index = windows1252Signs.firstIndex(of: scalar) { return UInt8(0x80 + index) }
  return UInt8(exactly: scalar.value)
}

private func table(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
  Dictionary(zip(from.unicodeScalars, to.unicodeScalars)) { first, _ in first }
}

/// The characters of the bytes 80 to 9F.
private let windows1252Signs = Array(
  ("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ").unicodeScalars)

private let tcvn3Letters = table(
  "¡¢£¤¥¦§¨©ª«¬\u{AD}®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
  "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ")

private let windows1258Letters = table(
  "ÃãÐðÕõÝýÌÒÞìò", "ĂăĐđƠơƯư\u{300}\u{309}\u{303}\u{301}\u{323}")

private let vniLetters = table("ñÑôÔöÖæÆóÓòÒîÎ", "đĐơƠưƯỉỈĩĨịỊỵỴ")

private let vniMarks: [Unicode.Scalar: String] = {
  let marks: [(String, String)] = [
    ("ùÙ", "\u{301}"), ("øØ", "\u{300}"), ("ûÛ", "\u{309}"), ("õÕ", "\u{303}"), ("ïÏ", "\u{323}"),
    ("âÂ", "\u{302}"), ("áÁ", "\u{302}\u{301}"), ("àÀ", "\u{302}\u{300}"),
    ("åÅ", "\u{302}\u{309}"), ("ãÃ", "\u{302}\u{303}"), ("äÄ", "\u{302}\u{323}"),
    ("êÊ", "\u{306}"), ("éÉ", "\u{306}\u{301}"), ("èÈ", "\u{306}\u{300}"),
    ("úÚ", "\u{306}\u{309}"), ("üÜ", "\u{306}\u{303}"), ("ëË", "\u{306}\u{323}"),
  ]
  return Dictionary(
    marks.flatMap { letters, mark in letters.unicodeScalars.map { ($0, mark) } }
  ) { first, _ in first }
}()
