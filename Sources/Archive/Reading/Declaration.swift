/// What `bagit.txt` declares: the version of the format and the encoding of the tag files.
struct Declaration: Hashable {
  let major: Int
  let minor: Int
  let encoding: TagEncoding

  /// Whether every manifest must list every file, each once.
  var isStrict: Bool { major >= 1 }

  /// Why a declaration is none.
  struct Problem: Error {
    let line: Int
    let expected: String
  }

  /// Reads the two lines, which leave no room: no mark, no other space, nothing behind them.
  init(_ bytes: [UInt8]) throws(Problem) {
    guard let lines = TagEncoding.utf8.lines(of: bytes) else {
      throw Problem(line: 1, expected: "UTF-8 without a mark")
    }
    let version = Declaration.value(of: "BagIt-Version", in: lines, at: 0)
    let numbers = (version ?? "").split(separator: ".", omittingEmptySubsequences: false)
      .map { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    guard numbers.count == 2, let major = numbers[0], let minor = numbers[1] else {
      throw Problem(line: 1, expected: "'BagIt-Version: 1.0'")
    }
    guard let name = Declaration.value(of: "Tag-File-Character-Encoding", in: lines, at: 1) else {
      throw Problem(line: 2, expected: "'Tag-File-Character-Encoding: UTF-8'")
    }
    guard let encoding = TagEncoding(name: name) else {
      let known = TagEncoding.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(line: 2, expected: "an encoding that can be read (\(known))")
    }
    guard lines.count == 2 else { throw Problem(line: 3, expected: "the end of the file") }
    (self.major, self.minor, self.encoding) = (major, minor, encoding)
  }

  /// The value behind `label: ` in a line.
  private static func value(of label: String, in lines: [String], at index: Int) -> String? {
    let start = label + ": "
    guard lines.indices.contains(index), lines[index].hasPrefix(start) else { return nil }
    return String(lines[index].dropFirst(start.count))
  }
}
