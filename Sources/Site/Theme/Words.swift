internal import Findings
internal import Settings
internal import Templates

/// The words of the interface by key, from `theme/words/vi.yaml` or that of another language.
///
/// A word may hold values in braces: `còn thiếu {count}`. A key without words shows between two
/// characters that no text has, which the build reports.
package struct Words: Sendable {
  /// The file that they stand in.
  let file: String
  /// The words by key.
  let texts: [String: String]
  /// The words as a tree of records, for page shells.
  let tree: Value

  /// Reads the words from the text of their file.
  init(_ text: String, file: String, findings: inout FindingList) {
    var texts: [String: String] = [:]
    let node = Settings.parse(text, file: file, findings: &findings)
    tree = node.map { Words.flatten($0, "", into: &texts) } ?? .record([:])
    self.texts = texts
    self.file = file
  }

  /// The words of a key with its values put in.
  package func callAsFunction(_ key: String, _ values: KeyValuePairs<String, String> = [:])
    -> String
  {
    guard var text = texts[key] else { return Words.opening + key + Words.closing }
    for (name, value) in values { text.replaceAll("{\(name)}", with: value) }
    return text
  }

  /// What stands before the key of a word that the theme lacks.
  static let opening = "\u{10FFFE}"
  /// What stands behind it.
  static let closing = "\u{10FFFF}"

  /// The words of a key, or nothing where the theme has none.
  func optional(_ key: String) -> String? { texts[key] }

  /// The words of a group whose keys are known to the theme alone, by key.
  func group(_ name: String) -> [(key: String, text: String)] {
    texts.filter { $0.key.hasPrefix(name + ".") }
      .map { (key: String($0.key.dropFirst(name.count + 1)), text: $0.value) }
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  private static func flatten(
    _ node: Node, _ prefix: String, into texts: inout [String: String]
  ) -> Value {
    switch node.content {
    case .scalar(let text, _):
      texts[prefix] = text
      return .text(text)
    case .mapping(let entries):
      var record: [String: Value] = [:]
      for entry in entries {
        let key = prefix.isEmpty ? entry.key : prefix + "." + entry.key
        record[entry.key] = flatten(entry.value, key, into: &texts)
      }
      return .record(record)
    case .sequence(let items):
      return .list(
        items.enumerated().map { flatten($1, "\(prefix).\($0)", into: &texts) })
    }
  }
}

extension String {
  /// Replaces every occurrence of a text, without looking at what was put in.
  mutating func replaceAll(_ wanted: String, with replacement: String) {
    var out = ""
    var rest = self[...]
    while let found = rest.firstRange(of: wanted) {
      out += rest[..<found.lowerBound] + replacement
      rest = rest[found.upperBound...]
    }
    self = out + rest
  }
}
