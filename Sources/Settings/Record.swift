package import Findings

/// A mapping read as a record with known keys.
///
/// Readers ask for each key by name and type; what is wrong or missing becomes a finding at its
/// place, and so does every key that nobody asked for. A record with a finding has no value, so
/// the stand-ins that required keys give then (`""`, 0, `false`) never leave the reader:
///
///     let site = Record.read(node, &findings) { record in
///       Site(title: record.string("title"), grace: record.optionalInteger("grace") ?? 90)
///     }
///
/// Ask for all keys before returning nothing from the reader, or those not reached count as unknown.
package struct Record {
  /// What was wrong so far.
  package private(set) var findings = FindingList()
  /// Where the record begins.
  package let place: Place
  private let entries: [Node.Entry]
  private var asked: [String] = []
  /// What is to be told of keys that are not there, unless one of another name is meant to be them.
  private var absent: [(key: String, finding: Finding)] = []

  /// Reads a record; nothing where anything in it is wrong.
  package static func read<Value>(
    _ node: Node, _ findings: inout FindingList, _ reader: (inout Record) -> Value?
  ) -> Value? {
    guard case .mapping(let entries) = node.content else {
      findings.report(RecordRules.mapping, at: node.place, ["found": node.words])
      return nil
    }
    var record = Record(place: node.place, entries: entries)
    let value = reader(&record)
    record.reportKeys()
    findings.append(record.findings)
    return record.findings.hasErrors ? nil : value
  }

  private init(place: Place, entries: [Node.Entry]) {
    self.place = place
    self.entries = entries
  }

  /// Where the value of a key stands, or the record where it has no such key.
  package func place(of key: String) -> Place {
    entries.first { $0.key == key }?.value.place ?? place
  }

  /// Reports a finding on the value of a key.
  package mutating func report(_ rule: Rule, _ key: String, _ values: [String: String] = [:]) {
    if entries.contains(where: { $0.key == key }) {
      findings.report(rule, at: place(of: key), values)
    } else {
      absent.append((key, Finding(rule, at: place, values)))
    }
  }

  /// The node of a key that may be left out or left empty.
  package mutating func optionalNode(_ key: String) -> Node? {
    asked.append(key)
    let node = entries.first { $0.key == key }?.value
    return node?.isEmpty ?? true ? nil : node
  }

  /// The node of a key that must be there; nothing, and a finding, where it is not.
  package mutating func node(_ key: String) -> Node? {
    let node = optionalNode(key)
    if node == nil { report(RecordRules.missing, key, ["key": key]) }
    return node
  }

  /// Reads a nested record from a node of this one.
  mutating func nested<Value>(_ node: Node, _ reader: (inout Record) -> Value?) -> Value? {
    Record.read(node, &findings, reader)
  }

  /// Reports a value of another type than expected.
  mutating func reportType(of node: Node, _ words: String, _ expected: String) {
    findings.report(
      RecordRules.type, at: node.place,
      ["what": words, "expected": expected, "found": node.words])
  }

  /// Reports keys that nobody asked for, and those that are missing, unless an unknown one is nearly
  /// of their name.
  private mutating func reportKeys() {
    var meant: Set<String> = []
    for entry in entries where !asked.contains(entry.key) {
      let near = entry.key.suggestion(among: asked)
      if let key = entry.key.nearest(among: asked) { meant.insert(key) }
      findings.report(
        RecordRules.unknown, at: entry.place,
        [
          "key": entry.key,
          "advice": near.isEmpty ? "; the keys here are \(asked.joined(separator: ", "))" : near,
        ])
    }
    for (key, finding) in absent where !meant.contains(key) {
      findings.report(finding.rule, at: finding.place, finding.values)
    }
  }
}

/// Rules for records.
private enum RecordRules {
  static let mapping = Rule(
    "settings-record", .error, "expected lines of 'key: value', found {found}")
  static let missing = Rule("settings-missing", .error, "the key '{key}' is missing or empty")
  static let unknown = Rule("settings-unknown", .error, "unknown key '{key}'{advice}")
  static let type = Rule("settings-type", .error, "{what} must be {expected}, not {found}")
}
