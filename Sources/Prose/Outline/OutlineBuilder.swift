package import Findings
internal import Language

/// Gives headings their ids, one after another.
struct OutlineBuilder {
  private struct Draft {
    let level: Int
    let text: String
    let number: String?
    let title: String
    let id: String
    let position: Position
  }

  private var drafts: [Draft] = []
  /// The number under which the next heading stands.
  private var context = Numbering()
  /// The level of the last numbered heading, and whether it is the heading just before.
  private var numbered = (level: 0, isPrevious: false)

  /// Adds a heading.
  ///
  /// Levels in official documents are loose, so numbers alone tell what stands under what. Only an
  /// unnumbered heading is judged by its level: at or above the last numbered one it starts afresh,
  /// unless it follows directly, as the title of a part does.
  mutating func add(_ text: String, level: Int, at position: Position) {
    var reader = NumberReader(text)
    guard reader.readHeading() else {
      if level <= numbered.level, !numbered.isPrevious { context = Numbering() }
      numbered.isPrevious = false
      let slug = text.slug
      drafts.append(
        Draft(
          level: level, text: text, number: nil, title: text, id: slug.isEmpty ? "de-muc" : slug,
          position: position))
      return
    }
    context = context.appending(reader.numbering)
    numbered = (level, true)
    drafts.append(
      Draft(
        level: level, text: text,
        number: reader.words[..<reader.next].joined(separator: " ").withoutEnd,
        title: reader.words[reader.next...].joined(separator: " "), id: context.id,
        position: position))
  }

  /// The headings; the first of several with one id keeps it.
  func headings(file: String, findings: inout FindingList) -> [Heading] {
    var taken = Set(drafts.map(\.id))
    var used: [String: Place] = [:]
    return drafts.map { draft in
      var id = draft.id
      let place = draft.position.place(in: file)
      if let first = used[draft.id] {
        let number = (2...drafts.count + 1).first { !taken.contains("\(draft.id)-\($0)") } ?? 2
        id = "\(draft.id)-\(number)"
        taken.insert(id)
        findings.report(
          .headingRepeated, at: place,
          ["text": draft.text, "id": draft.id, "line": String(first.line), "new": id])
      } else {
        used[draft.id] = place
      }
      return Heading(
        level: draft.level, text: draft.text, number: draft.number, title: draft.title, id: id,
        position: draft.position)
    }
  }
}

extension String {
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
