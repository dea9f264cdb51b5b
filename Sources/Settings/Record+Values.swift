extension Record {
  /// The value of a required key; nothing, and a finding, where it is missing or of another form.
  package mutating func value<Value>(_ key: String, _ form: ScalarForm<Value>) -> Value? {
    node(key).flatMap { value(of: $0, "'\(key)'", form) }
  }

  /// The value of a key that may be left out; a finding where it is of another form.
  package mutating func optionalValue<Value>(
    _ key: String, _ form: ScalarForm<Value>
  ) -> Value? {
    optionalNode(key).flatMap { value(of: $0, "'\(key)'", form) }
  }

  /// The items of a list that may be left out; each item of another form is a finding.
  package mutating func values<Value>(_ key: String, _ form: ScalarForm<Value>) -> [Value] {
    items(key).compactMap { value(of: $0, "an item of '\(key)'", form) }
  }

  /// Required text.
  package mutating func string(_ key: String) -> String { value(key, .text) ?? "" }
  /// Text that may be left out.
  package mutating func optionalString(_ key: String) -> String? { optionalValue(key, .text) }
  /// A list of texts that may be left out.
  package mutating func strings(_ key: String) -> [String] { values(key, .text) }
  /// A required whole number.
  package mutating func integer(_ key: String) -> Int { value(key, .integer) ?? 0 }
  /// A whole number that may be left out.
  package mutating func optionalInteger(_ key: String) -> Int? { optionalValue(key, .integer) }
  /// A required decimal number, nothing where it is wrong.
  package mutating func decimal(_ key: String) -> DecimalNumber? { value(key, .decimal) }
  /// A decimal number that may be left out.
  package mutating func optionalDecimal(_ key: String) -> DecimalNumber? {
    optionalValue(key, .decimal)
  }
  /// A required `yes` or `no`.
  package mutating func flag(_ key: String) -> Bool { value(key, .flag) ?? false }
  /// A `yes` or `no` that may be left out.
  package mutating func optionalFlag(_ key: String) -> Bool? { optionalValue(key, .flag) }
  /// A required day as ISO 8601 text.
  package mutating func date(_ key: String) -> String { value(key, .date) ?? "" }
  /// A day as ISO 8601 text that may be left out.
  package mutating func optionalDate(_ key: String) -> String? { optionalValue(key, .date) }

  /// A required nested record.
  package mutating func record<Value>(
    _ key: String, _ reader: (inout Record) -> Value?
  ) -> Value? {
    node(key).flatMap { record($0, "'\(key)'", reader) }
  }

  /// A nested record that may be left out.
  package mutating func optionalRecord<Value>(
    _ key: String, _ reader: (inout Record) -> Value?
  ) -> Value? {
    optionalNode(key).flatMap { record($0, "'\(key)'", reader) }
  }

  /// A list of records that may be left out.
  package mutating func records<Value>(
    _ key: String, _ reader: (inout Record) -> Value?
  ) -> [Value] {
    items(key).compactMap { record($0, "an item of '\(key)'", reader) }
  }

  private mutating func items(_ key: String) -> [Node] {
    guard let node = optionalNode(key) else { return [] }
    guard case .sequence(let items) = node.content else {
      reportType(of: node, "'\(key)'", "a list")
      return []
    }
    return items
  }

  private mutating func value<Value>(
    of node: Node, _ words: String, _ form: ScalarForm<Value>
  ) -> Value? {
    let value = form.value(of: node)
    if value == nil { reportType(of: node, words, form.expected) }
    return value
  }

  private mutating func record<Value>(
    _ node: Node, _ words: String, _ reader: (inout Record) -> Value?
  ) -> Value? {
    guard case .mapping = node.content else {
      reportType(of: node, words, "a group of keys")
      return nil
    }
    return nested(node, reader)
  }
}
