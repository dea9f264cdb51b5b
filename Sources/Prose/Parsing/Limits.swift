internal import Characters
package import Findings

/// Bounds on what is handed to the parser, whose work grows with the square of some inputs.
struct Limits {
  /// The lines of the text.
  let lines: SourceLines
  /// Path of the file, for places.
  let file: String
  /// 1-based line of the file at which the text starts.
  let firstLine: Int

  /// The most bytes a text may have.
  static let bytes = 1 << 20
  /// The most `|` a line may have.
  static let bars = 200
  /// The most cells a table may have, counting those that short rows leave out.
  static let cells = 100_000
  /// The most `![` that lines without a blank one between them may have.
  static let images = 1000

  /// The most signs of running text that a text may have: the parser makes a node of each.
  static let signs = 200_000

  /// Reports everything beyond the bounds; true when there is nothing.
  func check(_ findings: inout FindingList) -> Bool {
    guard lines.bytes.count <= Limits.bytes else {
      let line = Lines(lines.bytes).position(ofByte: Limits.bytes).line
      findings.report(.markdownTooLong, at: place(line), ["bytes": String(lines.bytes.count)])
      return false
    }
    if let last = lines.bytes.indices.lazy.filter({ isSign(lines.bytes[$0]) })
      .dropFirst(Limits.signs).first
    {
      findings.report(
        .tooManyPieces, at: place(Lines(lines.bytes).position(ofByte: last).line))
      return false
    }
    var isWithin = true
    var run = Run()
    for line in 1..<lines.count + 1 {
      let content = lines[line]
      let bars = content.count { $0 == UInt8(ascii: "|") }
      if bars > Limits.bars {
        findings.report(.tooManyBars, at: place(line), ["count": String(bars)])
        isWithin = false
      }
      if let rule = run.add(content, bars: bars) {
        findings.report(rule, at: place(line))
        isWithin = false
      }
    }
    return isWithin
  }

  /// Whether a byte can begin or end an entity, a link, words in other type, code or a tag.
  private func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"),
      UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "~"),
      UInt8(ascii: "!"), UInt8(ascii: "\\"), UInt8(ascii: ":"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Lines without a blank one between them.
  private struct Run {
    private var columns = 0
    private var rows = 0
    private var images = 0
    private var broken: Rule?

    /// Adds a line; answers the rule that the run breaks first in this line.
    ///
    /// A table ends at a blank line at the latest and each of its rows has as many cells as the
    /// row that looks like `|---|---|`, so columns times lines bounds its cells.
    mutating func add(_ line: ArraySlice<UInt8>, bars: Int) -> Rule? {
      guard !line.isBlank else {
        self = Run()
        return nil
      }
      if line.isDelimiterRow { columns = max(columns, bars + 1) }
      rows += 1
      images += zip(line, line.dropFirst()).count {
        $0 == UInt8(ascii: "!") && $1 == UInt8(ascii: "[")
      }
      guard broken == nil else { return nil }
      if columns * rows > Limits.cells { broken = .tableTooLarge }
      if images > Limits.images { broken = .tooManyImages }
      return broken
    }
  }

  private func place(_ line: Int) -> Place { Place(file, line: line + firstLine - 1) }
}

extension ArraySlice<UInt8> {
  /// Whether the line holds white space at most.
  fileprivate var isBlank: Bool {
    allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// Whether the line could stand between the header and the rows of a table.
  var isDelimiterRow: Bool {
    contains(UInt8(ascii: "|")) && contains(UInt8(ascii: "-"))
      && allSatisfy { "|-:> \t".utf8.contains($0) }
  }
}

extension Rule {
  /// A text beyond 1 MB.
  package static let markdownTooLong = Rule(
    "markdown-too-long", .error,
    "the text has {bytes} bytes and passes the limit of 1048576 here; split it into several files")
  /// A line with more than 200 bars.
  package static let tooManyBars = Rule(
    "too-many-bars", .error,
    "the line has {count} '|', at most 200 are read; keep a table this wide in a CSV file")
  /// A table with more than 100 000 cells.
  package static let tableTooLarge = Rule(
    "table-too-large", .error,
    "the table has more than 100000 cells by this line; keep a table this large in a CSV file")
  /// More than 1000 `![` in one paragraph.
  package static let tooManyImages = Rule(
    "too-many-images", .error,
    "more than 1000 '![' stand here without a blank line between them; part them by blank lines")
}
