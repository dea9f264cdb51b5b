@testable import Dataset
import Findings
import Testing

/// The ids of the circles of a relation that is written as `a: b c, b: a`.
private func circles(_ text: String) -> [[String]] {
  let rows = text.split(separator: ",").map { row -> Relation.Row in
    let parts = row.split(separator: ":")
    let named = parts.count > 1 ? parts[1].split(separator: " ").map(String.init) : []
    return (String(parts[0]).filter { $0 != " " }, Place("t.csv"), named)
  }
  return Relation(rows).circles.map { $0.map(\.id) }
}

@Suite struct `A relation between rows` {
  @Test(arguments: [
    ("a:, b: a, c: a b", []),
    ("a: a", [["a"]]),
    ("a: b, b: a", [["a", "b"]]),
    ("a: b, b: c, c: b", [["b", "c"]]),
    ("a: b, b: c, c: a, d: a, e: f, f: e", [["a", "b", "c"], ["e", "f"]]),
    ("a: x b, b: y", []),
    ("a: b c, b: a, c: a", [["a", "b"]]),
  ])
  func `has circles where a row leads back to itself`(text: String, expected: [[String]]) {
    #expect(circles(text) == expected)
  }

  @Test func `is walked once, however long`() {
    let count = 100_000
    let rows = (0..<count).map { number -> Relation.Row in
      (String(number), Place("t.csv"), [String((number + 1) % count)])
    }
    #expect(Relation(rows).circles.map(\.count) == [count])
  }
}
