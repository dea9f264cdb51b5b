/// One option of a command: how it is written, what it means, and what it sets.
///
/// Parser, help and documentation come from the same table of options.
package struct Option<Options: Sendable>: Sendable {
  /// The name behind the two hyphens.
  package let name: String
  /// What stands for the value in help (`DIR`); none for a flag.
  package let placeholder: String?
  /// What the option does, as a sentence.
  package let help: String

  /// Names of options that cannot stand beside it.
  package private(set) var excluded: [String] = []

  let set: @Sendable (inout Options, String) throws(ValueProblem) -> Void

  /// The same option, which cannot stand beside others.
  package func excluding(_ names: String...) -> Option {
    var option = self
    option.excluded = names
    return option
  }

  /// An option with a value that is taken as it is.
  package static func value(
    _ name: String, _ placeholder: String, _ help: String,
    _ path: any WritableKeyPath<Options, String> & Sendable
  ) -> Option {
    Option(name: name, placeholder: placeholder, help: help) { options, text in
      options[keyPath: path] = text
    }
  }

  /// An option with a value that is taken as it is, or none.
  package static func value(
    _ name: String, _ placeholder: String, _ help: String,
    _ path: any WritableKeyPath<Options, String?> & Sendable
  ) -> Option {
    Option(name: name, placeholder: placeholder, help: help) { options, text in
      options[keyPath: path] = text
    }
  }

  /// An option whose value is read by a function; nothing means that it does not fit.
  package static func value<Value: Sendable>(
    _ name: String, _ placeholder: String, _ help: String, expected: String,
    _ path: any WritableKeyPath<Options, Value> & Sendable,
    read: @escaping @Sendable (String) -> Value?
  ) -> Option {
    Option(name: name, placeholder: placeholder, help: help) {
      options, text throws(ValueProblem) in
      guard let value = read(text) else { throw ValueProblem(expected: expected) }
      options[keyPath: path] = value
    }
  }

  /// An option without a value.
  package static func flag(
    _ name: String, _ help: String, _ path: any WritableKeyPath<Options, Bool> & Sendable
  ) -> Option {
    Option(name: name, placeholder: nil, help: help) { options, _ in
      options[keyPath: path] = true
    }
  }
}

/// A value that does not fit its option.
struct ValueProblem: Error {
  /// What was expected, with an article.
  let expected: String
}
