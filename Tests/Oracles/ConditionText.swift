import Rosters

/// A condition written in its own language, with as few brackets as it takes.
struct ConditionText {
  let text: String

  init(_ condition: Condition) { text = ConditionText.words(condition) }

  private static func words(_ condition: Condition) -> String {
    switch condition {
    case .any(let parts):
      parts.map { if case .any = $0 { bracketed($0) } else { words($0) } }.joined(separator: " or ")
    case .all(let parts):
      parts.map { isJoined($0) ? bracketed($0) : words($0) }.joined(separator: " and ")
    case .not(let part): "not " + (isJoined(part) ? bracketed(part) : words(part))
    case .compare(let column, let comparison, let value):
      column + comparison.rawValue + words(value)
    case .among(let column, let values):
      column + " in(" + values.map(words).joined(separator: ",") + ")"
    case .between(let column, let low, let high):
      column + " between " + decimal(low) + " and " + decimal(high)
    case .empty(let column): column + " is empty"
    }
  }

  private static func isJoined(_ condition: Condition) -> Bool {
    switch condition {
    case .all, .any: true
    default: false
    }
  }

  private static func bracketed(_ condition: Condition) -> String { "(" + words(condition) + ")" }

  private static func words(_ value: Condition.Value) -> String {
    switch value {
    case .number(let number): decimal(number)
    case .text(let text):
      "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
    }
  }

  /// The shortest digits of a number, written out without an exponent.
  private static func decimal(_ number: Double) -> String {
    let parts = number.magnitude.description.split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let digits = parts[0].split(separator: ".")
    let fraction = digits.count > 1 && digits[1] != "0" ? String(digits[1]) : ""
    let zeros = { (count: Int) in String(repeating: "0", count: max(0, count)) }
    let sign = number < 0 ? "-" : ""
    if exponent < 0 { return sign + "0." + zeros(-exponent - 1) + digits[0] + fraction }
    guard exponent > 0 else { return sign + digits[0] + (fraction.isEmpty ? "" : "." + fraction) }
    return sign + digits[0] + fraction + zeros(exponent - fraction.count)
  }
}
