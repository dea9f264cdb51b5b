/// The code of a Swift file without its comments and texts.
struct Code {
  /// What is left, with a blank for each comment and `""` for each text.
  let text: String

  /// Takes comments and texts out of a file.
  init(_ source: String) {
    var reader = Reader(source: Array(source.unicodeScalars))
    reader.read(nested: false)
    text = String(String.UnicodeScalarView(reader.out))
  }

  /// Constructs that may stand nowhere in the sources, each with the line it stands on.
  var forbidden: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap {
      number, line in
      Code.names(in: line).map { "\(number + 1): \($0)" }
    }
  }

  private static func names(in line: Substring) -> [String] {
    let words = line.split { !$0.isLetter && $0 != "_" && $0 != "@" && $0 != "!" && $0 != "?" }
    var found = words.map(String.init).filter {
      ["try!", "as!", "@unchecked", "fatalError", "preconditionFailure", "public"]
        .contains($0)
    }
    let scalars = Array(line)
    for (at, sign) in scalars.enumerated() where sign == "!" && at > 0 {
      let (before, after) = (scalars[at - 1], at + 1 < scalars.count ? scalars[at + 1] : " ")
      let isPostfix = before.isLetter || before.isNumber || "_)]>}\"?".contains(before)
      let isKeyword = ["try", "as"].contains {
        line[..<line.index(line.startIndex, offsetBy: at)].hasSuffix($0)
      }
      if isPostfix, after != "=", !isKeyword { found.append("!") }
    }
    return found
  }
}

/// Walks through a source and keeps what is code.
private struct Reader {
  let source: [Unicode.Scalar]
  var out: [Unicode.Scalar] = []
  private var at = 0

  init(source: [Unicode.Scalar]) { self.source = source }

  /// Reads to the end, or, inside an interpolation, to its closing parenthesis.
  mutating func read(nested: Bool) {
    var depth = 0
    while at < source.count {
      if follows("//") {
        while at < source.count, source[at] != "\n" { at += 1 }
      } else if follows("/*") {
        while at < source.count, !follows("*/") { at += 1 }
        at = min(at + 2, source.count)
      } else if follows("\"\"\"") || follows("\"") {
        text(closing: follows("\"\"\"") ? "\"\"\"" : "\"")
      } else {
        if source[at] == "(" { depth += 1 }
        if source[at] == ")" { depth -= 1 }
        if nested, depth < 0 { return }
        out.append(source[at])
        at += 1
      }
    }
  }

  /// Passes a text; code in its interpolations is kept.
  private mutating func text(closing: String) {
    at += closing.unicodeScalars.count
    out += "\"\"".unicodeScalars
    while at < source.count, !follows(closing) {
      if follows("\\(") {
        at += 2
        read(nested: true)
        at += 1
      } else {
        at += source[at] == "\\" ? 2 : 1
      }
    }
    at += closing.unicodeScalars.count
  }

  private func follows(_ sign: String) -> Bool {
    source[at...].starts(with: sign.unicodeScalars)
  }
}
