internal import Findings
internal import Publishing

/// Every word that a page or a file of open data asks for must be in the theme.
func checkWords(_ files: [SiteFile], of words: Words, _ findings: inout FindingList) {
  let (opening, closing) = (Array(Words.opening.utf8), Array(Words.closing.utf8))
  for bytes in files.map(\.bytes) {
    var rest = bytes[...]
    while let start = opening.first.flatMap({ rest.firstIndex(of: $0) }) {
      rest = rest[start...]
      guard rest.starts(with: opening), let end = rest.firstRange(of: closing) else {
        rest = rest.dropFirst()
        continue
      }
      let key = rest[..<end.lowerBound].dropFirst(opening.count)
      findings.report(
        .missingWord, at: Place(words.file), ["key": String(decoding: key, as: UTF8.self)])
      rest = rest[end.upperBound...]
    }
  }
}

extension Rule {
  static let missingWord = Rule(
    "missing-word", .error, "the theme has no words for '{key}'; add the key here")
}
