package import Findings

/// The declarations of a style sheet, each with the rules around it: what stands in it, not what
/// it means.
///
/// As in browsers, comments are nothing, quotes and parentheses hold braces and semicolons, and
/// what is not closed ends with the file.
package struct StyleSheet: Sendable {
  /// What stands before a brace, and where.
  package typealias Head = (text: String, place: Place)
  /// A property with its value, in rules of which the outermost comes first.
  package typealias Declaration = (heads: [Head], property: String, value: String, place: Place)

  /// The declarations in their order.
  package private(set) var declarations: [Declaration] = []

  /// Reads a style sheet; places name it as `file`.
  package init(_ text: String, file: String) {
    var heads: [Head] = []
    var words = ""
    var place = Place(file)
    var nesting = Nesting()
    var (line, column) = (1, 0)
    for scalar in StyleSheet.withoutComments(text).unicodeScalars {
      column += 1
      if words.isEmpty { place = Place(file, line: line, column: column) }
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      switch nesting.isOutside(scalar) ? scalar : "a" {
      case "{":
        heads.append((trimmed(words), place))
        words = ""
      case ";", "}":
        declare(trimmed(words), at: place, in: heads)
        words = ""
        if scalar == "}" { _ = heads.popLast() }
      default:
        if !words.isEmpty || !scalar.properties.isWhitespace {
          words.unicodeScalars.append(scalar)
        }
      }
    }
    declare(trimmed(words), at: place, in: heads)
  }

  private mutating func declare(_ words: String, at place: Place, in heads: [Head]) {
    guard !words.isEmpty else { return }
    let parts = words.split(separator: ":", maxSplits: 1).map { trimmed(String($0)) }
    declarations.append((heads, parts.first ?? words, parts.count == 2 ? parts[1] : "", place))
  }

  /// A style with blanks in place of comments, so that all else keeps its place.
  private static func withoutComments(_ text: String) -> String {
    var parts = text.split(separator: "/*", omittingEmptySubsequences: false)
    for index in parts.indices.dropFirst() {
      let end = parts[index].firstRange(of: "*/")?.upperBound ?? parts[index].endIndex
      let blanks = parts[index][..<end].unicodeScalars.map { $0 == "\n" ? "\n" : " " }
      parts[index] = "  " + blanks.joined() + parts[index][end...]
    }
    return parts.joined()
  }
}

/// The quotes and parentheses that are open at one point of a style sheet.
private struct Nesting {
  private var closing: [Unicode.Scalar] = []
  private var isEscaped = false

  /// Takes the next scalar; says whether it stands outside of them all.
  mutating func isOutside(_ scalar: Unicode.Scalar) -> Bool {
    defer { isEscaped = scalar == "\\" && !isEscaped }
    guard !isEscaped else { return false }
    let isOutside = closing.isEmpty
    if scalar == closing.last {
      closing.removeLast()
    } else if closing.last != "\"", closing.last != "'" {
      if scalar == "(" { closing.append(")") }
      if scalar == "\"" || scalar == "'" { closing.append(scalar) }
    }
    return isOutside
  }
}

/// Words with one blank between them.
private func trimmed(_ words: String) -> String {
  words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
