import Language
import Measures
import Settings

/// Judges the reading of numbers: no digit is lost, invented or moved, and what is written is read.
enum DecimalOracle {
  static func judge(_ text: String, _ verdict: inout Verdict) {
    for grouped in [false, true] {
      guard let number = WrittenDecimal(text, grouped: grouped) else { continue }
      judge(number, of: text, &verdict)
    }
    if let number = DecimalNumber(text) {
      verdict.expect(
        plain(number.digits, number.places) == canonical(text),
        "'\(text)' was read as \(number.digits) with \(number.places) decimals")
    }
    if let fraction = Fraction(decimal: text) {
      let places = text.split(separator: ".").dropFirst().first?.count ?? 0
      let scaled = (0..<places).reduce(fraction) { scaled, _ in scaled * Fraction(10) }
      verdict.expect(
        scaled.denominator == 1 && plain(Int(scaled.numerator), places) == canonical(text),
        "'\(text)' was read as \(fraction.numerator)/\(fraction.denominator)")
    }
  }

  private static func judge(
    _ number: WrittenDecimal, of text: String, _ verdict: inout Verdict
  ) {
    let parts = number.plain.split(separator: ".", omittingEmptySubsequences: false)
    let fraction = parts.dropFirst().first ?? ""
    verdict.expect(
      digits(number.plain) == digits(text),
      "'\(text)' was read as \(number.plain), which has other digits")
    verdict.expect(
      parts.count <= 2 && fraction.utf8.count == number.decimals,
      "'\(text)' was read as \(number.plain), with \(number.decimals) decimals")
    verdict.expect(
      number.plain.hasPrefix("-") == (text.contains("-") || text.contains("\u{2212}")),
      "'\(text)' was read as \(number.plain), which has another sign")
    verdict.expect(
      WrittenDecimal(number.plain)?.plain == number.plain, "\(number.plain) is read otherwise")
    guard let units = Int(number.plain.replacing(".", with: "")), number.decimals < 18 else {
      return
    }
    let shown = Numbers.decimal(units, decimals: number.decimals, keepZeros: true)
    let read = WrittenDecimal(shown, grouped: true)?.plain
    verdict.expect(
      read.map(canonical) == canonical(number.plain),
      "\(number.plain) is shown as \(shown) and read as \(read ?? "nothing")")
  }

  /// The digits of a text, in their order.
  private static func digits(_ text: String) -> [UInt8] {
    text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// A plain decimal without needless zeros before it, zero without a sign.
  private static func canonical(_ text: String) -> String {
    let isNegative = text.hasPrefix("-")
    var digits = text.dropFirst(isNegative ? 1 : 0)
    while digits.count > 1, digits.hasPrefix("0"), !digits.hasPrefix("0.") { digits.removeFirst() }
    let isZero = digits.allSatisfy { "0.".contains($0) }
    return (isNegative && !isZero ? "-" : "") + digits
  }

  /// A number in units of its last decimal as a plain decimal.
  private static func plain(_ units: Int, _ places: Int) -> String {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    let sign = units < 0 ? "-" : ""
    guard places > 0 else { return sign + padded }
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
