/// What help says of an option: how it is written and what it does.
package struct OptionHelp: Sendable, Hashable {
  /// The option with its placeholder: `--output DIR`.
  package let usage: String
  /// What it does.
  package let help: String
}

extension Option {
  /// What help says of the option.
  package var described: OptionHelp {
    OptionHelp(usage: "--" + name + (placeholder.map { " " + $0 } ?? ""), help: help)
  }
}

/// Lists options or commands in two columns, indented by two spaces.
package func columns(_ rows: [(String, String)]) -> String {
  let width = rows.map(\.0.count).max() ?? 0
  return rows.map { left, right in
    "  " + left + String(repeating: " ", count: width - left.count + 2) + right + "\n"
  }
  .joined()
}
