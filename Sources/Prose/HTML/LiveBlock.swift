internal import Characters
package import Findings
internal import Language

/// A fenced block that stands for something computed: a word and `key: value` lines.
package struct LiveBlock: Hashable, Sendable {
  /// One `key: value` line.
  package struct Entry: Hashable, Sendable {
    /// What stands before the colon.
    package let key: String
    /// What stands behind it, without white space at either end; may be empty.
    package let value: String
    /// Where the line's text starts.
    package let place: Place
    /// Where the value starts.
    package let valuePlace: Place
  }

  /// The word behind the fence.
  package let word: String
  /// Where the block starts.
  package let place: Place
  /// The lines in their order; every key once.
  package let entries: [Entry]

  /// The entry of a key.
  package subscript(key: String) -> Entry? { entries.first { $0.key == key } }

  /// Reads the lines of a block; what is not `key: value` is reported and left out.
  package init(_ code: CodeBlock, at place: Place, findings: inout FindingList) {
    word = code.word
    self.place = place
    let rest = String(code.info.dropFirst(code.word.count)).trimmed
    if !rest.isEmpty {
      findings.report(.liveBlockExtra, at: place, ["word": code.word, "text": rest])
    }
    var entries: [Entry] = []
    var keys: Set<String> = []
    for (index, bytes) in Lines(Array(code.text.utf8)).enumerated() {
      let text = String(decoding: bytes.withoutLineEnd, as: UTF8.self)
      guard !text.trimmed.isEmpty else { continue }
      let line = Line(text, start: code.start, index: index, file: place.file)
      guard let entry = line.entry else {
        findings.report(
          .liveBlockLine, at: line.place, ["line": line.text.trimmed, "word": code.word])
        continue
      }
      guard keys.insert(entry.key).inserted else {
        findings.report(.liveBlockRepeated, at: entry.place, ["key": entry.key])
        continue
      }
      entries.append(entry)
    }
    self.entries = entries
  }

  /// A line of a block and where it stands.
  private struct Line {
    let text: String
    private let start: Position
    private let file: String

    init(_ text: String, start: Position, index: Int, file: String) {
      self.text = text
      self.start = Position(line: start.line + index, column: start.column)
      self.file = file
    }

    /// Where the line's text starts, behind its indentation.
    var place: Place { place(at: text.unicodeScalars.indent(from: text.startIndex)) }

    /// The line as an entry; nil where it is none.
    var entry: Entry? {
      guard let colon = text.unicodeScalars.firstIndex(of: ":") else { return nil }
      let key = String(text[..<colon]).trimmed
      guard !key.isEmpty else { return nil }
      let behind = text.unicodeScalars.index(after: colon)
      return Entry(
        key: key, value: String(text[behind...]).trimmed, place: place,
        valuePlace: place(at: text.unicodeScalars.indent(from: behind)))
    }

    private func place(at index: String.Index) -> Place {
      let column = text.unicodeScalars.distance(from: text.startIndex, to: index)
      return Position(line: start.line, column: start.column + column).place(in: file)
    }
  }
}

extension String.UnicodeScalarView {
  /// The first index from `start` on that is not white space.
  fileprivate func indent(from start: Index) -> Index {
    self[start...].firstIndex { !$0.properties.isWhitespace } ?? endIndex
  }
}

extension Rule {
  /// A line of a live block that is not `key: value`.
  package static let liveBlockLine = Rule(
    "live-block-line", .error, "'{line}' in a block '{word}' is not of the form 'key: value'")
  /// A key that a live block names twice.
  package static let liveBlockRepeated = Rule(
    "live-block-repeated", .error, "'{key}' is given twice in this block; keep one")
  /// Text behind the word of a live block.
  package static let liveBlockExtra = Rule(
    "live-block-extra", .error,
    "'{text}' behind '{word}' is not read; write it as 'key: value' inside the block")
}
