package import Findings
internal import Language

/// Gives headings their ids, one after another.
struct OutlineBuilder {
  private struct Draft {
    let level: Int
    let text: String
    let number: String?
    let clause: String
    let title: String
    let id: String
    let position: Position
  }

  private var drafts: [Draft] = []
  /// The numbered headings under which the next stands, outer before inner.
  private var open: [(level: Int, numbering: Numbering, division: String)] = []
  /// Whether the heading before was a part or an appendix, whose title may follow as a heading.
  private var followsDivision = false

  /// Adds a heading.
  ///
  /// Levels in official documents are loose, so among numbered headings the numbers alone tell
  /// what stands under what. An unnumbered heading closes those of its own level and below, unless
  /// it is the title of a part or an appendix.
  mutating func add(_ text: String, level: Int, at position: Position) {
    var reader = NumberReader(text)
    guard reader.readHeading() else {
      if !followsDivision { close(downTo: level) }
      followsDivision = false
      let slug = text.slug
      drafts.append(
        Draft(
          level: level, text: text, number: nil, clause: "", title: text,
          id: slug.isEmpty ? "de-muc" : slug.isOfFootnote ? "de-muc-" + slug : slug,
          position: position))
      return
    }
    let numbering = (open.last?.numbering ?? Numbering()).appending(reader.numbering)
    let number = reader.words[..<reader.next].joined(separator: " ").withoutEnd
    let own = reader.numbering
    let around = open.last {
      $0.numbering.division == numbering.division && $0.numbering.article == numbering.article
    }
    let division =
      own.division != nil || own.article != nil ? number : around?.division ?? ""
    close(downTo: level)
    open.append((level, numbering, division))
    followsDivision = own.division != nil
    drafts.append(
      Draft(
        level: level, text: text, number: number,
        clause: [division, numbering.mark].filter { !$0.isEmpty }.joined(separator: ", "),
        title: reader.words[reader.next...].joined(separator: " "), id: numbering.id,
        position: position))
  }

  private mutating func close(downTo level: Int) {
    while let last = open.last, last.level >= level { open.removeLast() }
  }

  /// The headings; the first of several with one id keeps it.
  func headings(file: String, findings: inout FindingList) -> [Heading] {
    var taken = Set(drafts.map(\.id))
    var used: [String: (line: Int, suffix: Int)] = [:]
    return drafts.map { draft in
      var id = draft.id
      if var first = used[draft.id] {
        repeat {
          first.suffix += 1
          id = "\(draft.id)-\(first.suffix)"
        } while !taken.insert(id).inserted
        used[draft.id] = first
        findings.report(
          .headingRepeated, at: draft.position.place(in: file),
          ["text": draft.text, "id": draft.id, "line": String(first.line), "new": id])
      } else {
        used[draft.id] = (draft.position.line, 1)
      }
      return Heading(
        level: draft.level, text: draft.text, number: draft.number, clause: draft.clause,
        title: draft.title, id: id, isRepeated: id != draft.id, position: draft.position)
    }
  }
}

extension String {
  /// Whether an id could be that of a footnote or of a reference to one.
  fileprivate var isOfFootnote: Bool {
    ["fn", "fnref"].contains { self == $0 || hasPrefix($0 + "-") }
  }

  /// The text without punctuation and white space at its end.
  fileprivate var withoutEnd: String {
    var text = self[...]
    while let last = text.last, !last.isLetter, !last.isNumber { text.removeLast() }
    return String(text)
  }
}

extension Rule {
  /// Two headings that would have one id.
  package static let headingRepeated = Rule(
    "heading-repeated", .warning,
    "the heading '{text}' has the number or words of the one in line {line}, whose id is '{id}'; "
      + "this one becomes '{new}'")
}
