/// A way to read one value from text, with the words that tell a user what is expected.
package struct ScalarForm<Value> {
  /// What is expected, with an article: `a whole number`.
  let expected: String
  /// Whether quoted text is refused, as it is for numbers and flags.
  let isPlain: Bool
  let parse: (String) -> Value?

  /// Creates a form; `parse` gives nothing for text that is not of the form.
  package init(
    _ expected: String, isPlain: Bool = false, _ parse: @escaping (String) -> Value?
  ) {
    self.expected = expected
    self.isPlain = isPlain
    self.parse = parse
  }

  /// The value of a node, or nothing where it has another form.
  func value(of node: Node) -> Value? {
    guard case .scalar(let text, let isQuoted) = node.content, !(isPlain && isQuoted) else {
      return nil
    }
    return parse(text)
  }
}

extension ScalarForm<String> {
  /// Text with something in it.
  package static var text: Self { ScalarForm("text") { $0.isEmpty ? nil : $0 } }

  /// A day of the calendar as ISO 8601 text, `2026-05-03`.
  package static var date: Self {
    ScalarForm("a date such as 2026-05-03") { isDate($0) ? $0 : nil }
  }
}

extension ScalarForm<Int> {
  /// A whole number in digits.
  package static var integer: Self {
    ScalarForm("a whole number", isPlain: true) { text in
      DecimalNumber(text).flatMap { $0.places == 0 ? $0.digits : nil }
    }
  }
}

extension ScalarForm<Bool> {
  /// `yes` or `no`, `true` or `false`.
  package static var flag: Self {
    ScalarForm("yes or no", isPlain: true) { text in
      switch text {
      case "yes", "true": true
      case "no", "false": false
      default: nil
      }
    }
  }
}

extension ScalarForm<DecimalNumber> {
  /// A number with a decimal point.
  package static var decimal: Self {
    ScalarForm("a number such as 12 or 8.4", isPlain: true, DecimalNumber.init)
  }
}

/// Whether a text is a day of the Gregorian calendar in the form `2026-05-03`.
private func isDate(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  let dash = UInt8(ascii: "-")
  guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash else { return false }
  let digits = bytes.enumerated().filter { $0.offset != 4 && $0.offset != 7 }.map {
    Int($0.element) - 0x30
  }
  guard digits.allSatisfy({ (0...9).contains($0) }) else { return false }
  let year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3]
  let month = digits[4] * 10 + digits[5]
  let day = digits[6] * 10 + digits[7]
  let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return year > 0 && (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
}
