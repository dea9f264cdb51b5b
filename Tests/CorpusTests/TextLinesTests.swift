import Findings
import Testing

@testable import Oracles

@Suite struct `The lines of a text` {
  private let text = TextLines("một\r\nhai\rba\n")

  @Test func `end with LF, CR or both`() { #expect(text.lines.map(\.count) == [3, 3, 2, 0]) }

  @Test(arguments: [
    (0, 0, true), (1, 0, true), (1, 4, true), (1, 5, false), (2, 1, true), (4, 1, true),
    (4, 2, false), (5, 0, false), (0, 1, false),
  ])
  func `tell which places they have`(line: Int, column: Int, isThere: Bool) {
    #expect(text.contains(Place("a", line: line, column: column)) == isThere)
  }

  @Test func `tell which words stand where`() {
    #expect(text.has("ai".unicodeScalars, at: Place("a", line: 2, column: 2)))
    let isThere = text.has("ai".unicodeScalars, at: Place("a", line: 2, column: 1))
    #expect(!isThere)
  }
}
