import Findings

/// The values that names are looked up in: the page's, and one for each section around the tag.
struct Context {
  private var values: [Value]

  init(_ value: Value) { values = [value] }

  /// Enters a section.
  mutating func push(_ value: Value) { values.append(value) }

  /// Leaves a section.
  mutating func pop() { values.removeLast() }

  /// The value of a name: its first part from the innermost record that has it, the other parts
  /// within that value alone.
  func value(_ name: Template.Name) -> Value? {
    guard let first = name.parts.first else { return values.last }
    guard var value = innermost(first) else { return nil }
    for part in name.parts.dropFirst() {
      guard let inner = value[part] else { return nil }
      value = inner
    }
    return value
  }

  /// The value of a name in the innermost record that has it.
  private func innermost(_ name: String) -> Value? {
    for index in values.indices.reversed() {
      if let value = values[index][name] { return value }
    }
    return nil
  }

  /// The advice for a name that has no value: the nearest one that has, if any.
  func nearest(to name: Template.Name) -> String {
    guard let first = name.parts.first else { return "" }
    guard name.parts.count > 1, var value = value(Template.Name(parts: [first], place: name.place))
    else { return first.suggestion(among: values.flatMap(\.names)) }
    for part in name.parts.dropFirst() {
      guard let inner = value[part] else { return part.suggestion(among: value.names) }
      value = inner
    }
    return ""
  }
}

extension Value {
  /// The value of a name in a record.
  fileprivate subscript(name: String) -> Value? {
    guard case .record(let values) = self else { return nil }
    return values[name]
  }

  /// The names of a record.
  fileprivate var names: [String] {
    guard case .record(let values) = self else { return [] }
    return Array(values.keys)
  }
}
