import FoundationEssentials

/// A page of documentation, read from the package's folder.
struct Page {
  /// Path below the package.
  let path: String
  /// The whole text.
  let text: String

  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOfFile: path, encoding: .utf8)
  }

  /// Every page of documentation.
  static func all() throws -> [Page] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "docs")
    return try (["README.md"] + names.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 })
      .map { try Page($0) }
  }

  /// The lines outside of fenced code.
  var proseLines: [Substring] {
    var isCode = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      guard line.hasPrefix("```") else { return !isCode }
      isCode.toggle()
      return false
    }
  }

  /// The text of all headings.
  var headings: [String] {
    proseLines.compactMap { line in
      let marks = line.prefix { $0 == "#" }
      guard !marks.isEmpty, line.dropFirst(marks.count).hasPrefix(" ") else { return nil }
      return String(line.dropFirst(marks.count + 1))
    }
  }

  /// The lines below a heading, up to the next one of its level or above.
  func section(_ heading: String) -> [Substring] {
    let level = heading.prefix { $0 == "#" }.count
    let rest = proseLines.drop { $0 != heading }.dropFirst()
    return Array(
      rest.prefix { line in
        let marks = line.prefix { $0 == "#" }.count
        return marks == 0 || marks > level
      })
  }
}

/// The rows of the first table with these headings, by cell; backticks and escapes are dropped.
func table(_ headings: String, in lines: [Substring]) -> [[String]] {
  lines.drop { $0 != headings }.dropFirst(2).prefix { $0.hasPrefix("|") }.map(cells)
}

/// The cells of a row; `\|` is text.
func cells(_ row: Substring) -> [String] {
  let escape = "\u{0}"
  return row.replacing("\\|", with: escape).split(separator: "|", omittingEmptySubsequences: false)
    .dropFirst().dropLast()
    .map { cell in
      var text = cell.replacing(escape, with: "|")[...]
      while text.first == " " { text.removeFirst() }
      while text.last == " " { text.removeLast() }
      return String(text)
    }
}

extension String {
  /// The text between a pair of backticks around all of it, or the text itself.
  var bare: String { hasPrefix("`") && hasSuffix("`") ? String(dropFirst().dropLast()) : self }
}

/// The names of the visible files of a folder.
func fileNames(in folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
}
