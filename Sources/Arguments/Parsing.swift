internal import Findings

/// A mistake on the command line, with the way out.
package enum UsageError: Error, Hashable, CustomStringConvertible {
  /// No option has the name.
  case unknownOption(String, suggestion: String)
  /// The option needs a value and has none.
  case missingValue(option: String, placeholder: String)
  /// The option takes no value and has one.
  case unexpectedValue(option: String, value: String)
  /// The value does not fit.
  case badValue(option: String, value: String, expected: String)
  /// The option stands there twice.
  case repeatedOption(String)
  /// Two options that cannot both be meant.
  case contradiction(String, String)
  /// The value of a variable of the environment does not fit.
  case badVariable(String, value: String, expected: String)
  /// More words than the command takes.
  case unexpectedArgument(String)
  /// A word that the command needs is missing.
  case missingArgument(String)
  /// A word that the command needs has no letters.
  case emptyArgument(String)
  /// No command has the name.
  case unknownCommand(String, suggestion: String)

  /// The mistake in a sentence.
  package var description: String {
    switch self {
    case .unknownOption(let name, let suggestion): "unknown option '\(name)'\(suggestion)"
    case .missingValue(let option, let placeholder):
      "option '--\(option)' needs a value: '--\(option) \(placeholder)'"
    case .unexpectedValue(let option, let value):
      "option '--\(option)' takes no value, but '\(value)' was given"
    case .badValue(let option, let value, let expected):
      "option '--\(option)' needs \(expected), not '\(value)'"
    case .repeatedOption(let name): "option '--\(name)' is given twice; give it once"
    case .contradiction(let one, let other):
      "options '--\(one)' and '--\(other)' contradict each other; give one of them"
    case .badVariable(let name, let value, let expected):
      "the variable \(name) needs \(expected), not '\(value)'"
    case .unexpectedArgument(let word): "unexpected argument '\(word)'"
    case .missingArgument(let name): "missing argument \(name)"
    case .emptyArgument(let name): "the argument \(name) is empty"
    case .unknownCommand(let name, let suggestion): "unknown command '\(name)'\(suggestion)"
    }
  }
}

/// Reads the words of a command line into options; returns the words that are none.
///
/// `--name value` and `--name=value` are the same; a value that starts with `--` needs the second
/// form. Behind `--` everything is a word. No option stands twice, or beside one that it excludes.
package func parse<Options>(
  _ words: [String], options table: [Option<Options>], into options: inout Options
) throws(UsageError) -> [String] {
  var rest: [String] = []
  var given: Set<String> = []
  var index = 0
  while index < words.count {
    let word = words[index]
    index += 1
    if word == "--" {
      rest += words[index...]
      break
    }
    guard word.hasPrefix("--") else {
      guard !word.hasPrefix("-") || word == "-" else {
        throw .unknownOption(word, suggestion: suggestion(word, table.map(\.name)))
      }
      rest.append(word)
      continue
    }
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let option = table.first(where: { $0.name == name }) else {
      throw .unknownOption("--\(name)", suggestion: suggestion(name, table.map(\.name)))
    }
    guard given.insert(name).inserted else { throw .repeatedOption(name) }
    var value = parts.count > 1 ? String(parts[1]) : nil
    if let placeholder = option.placeholder {
      if value == nil, index < words.count, !words[index].hasPrefix("--") {
        value = words[index]
        index += 1
      }
      guard value?.isEmpty == false else {
        throw .missingValue(option: name, placeholder: placeholder)
      }
    } else if let value {
      throw .unexpectedValue(option: name, value: value)
    }
    do throws(ValueProblem) {
      try option.set(&options, value ?? "")
    } catch {
      throw .badValue(option: name, value: value ?? "", expected: error.expected)
    }
  }
  for option in table where given.contains(option.name) {
    if let other = option.excluded.first(where: given.contains) {
      throw .contradiction(option.name, other)
    }
  }
  return rest
}

/// The words `; did you mean '--name'?` for the nearest option.
private func suggestion(_ typed: String, _ names: [String]) -> String {
  let bare = String(typed.drop { $0 == "-" })
  return bare.nearest(among: names).map { "; did you mean '--\($0)'?" } ?? ""
}
