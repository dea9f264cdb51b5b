internal import Characters
package import Findings

/// A text of the content as every reader gets it: UTF-8 without a mark, LF at the end of each line,
/// no hidden character.
package struct SourceText: Sendable {
  /// The text.
  package let bytes: [UInt8]

  /// So many different hidden characters are looked for; a text with more is none.
  private static let mostHidden = 20

  /// The text as a string.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads what spreadsheets and editors write: UTF-8 with or without a mark, UTF-16 with a mark.
  ///
  /// Returns nothing, with findings, where the bytes are in another encoding, are no text, or hold a
  /// hidden character. `file` is the place of the file as a whole.
  package static func read(
    _ bytes: consuming [UInt8], at file: Place, findings: inout FindingList
  ) -> SourceText? {
    var problems = FindingList()
    let text = decoded(bytes, at: file, findings: &problems)?.withLineFeeds()
    if let text, !problems.hasErrors { report(OldEncoding.first(in: text), at: file, &problems) }
    if let text, !problems.hasErrors { reportHidden(in: text, at: file, &problems) }
    findings.append(problems)
    guard let text, !problems.hasErrors else { return nil }
    return SourceText(bytes: text)
  }

  /// A word of an older encoding, with what it means.
  private static func report(
    _ word: OldEncoding.Word?, at file: Place, _ findings: inout FindingList
  ) {
    guard let word else { return }
    findings.report(
      .oldEncoding, at: file.at(line: word.line, column: word.column),
      ["text": word.text, "meant": word.meant, "encoding": word.encoding.rawValue])
  }

  /// Each hidden character at its first place, with how often it stands in the text.
  private static func reportHidden(
    in text: [UInt8], at file: Place, _ findings: inout FindingList
  ) {
    var found: [(scalar: Unicode.Scalar, offset: Int, count: Int)] = []
    var last = 0
    var scan = ScalarScan(text)
    while let (scalar, offset) = scan.nextBeyondPlain() {
      guard scalar.isHidden else { continue }
      if !found.indices.contains(last) || found[last].scalar != scalar {
        last = found.firstIndex { $0.scalar == scalar } ?? found.count
        if last == found.count { found.append((scalar, offset, 0)) }
      }
      found[last].count += 1
      if found.count > mostHidden { break }
    }
    for (scalar, offset, count) in found {
      let position = Lines(text).position(ofByte: offset)
      findings.report(
        .forbiddenCharacter, at: file.at(line: position.line, column: position.column),
        ["character": scalar.spelling, "advice": scalar.wayOut, "times": String(count)])
    }
  }
}
