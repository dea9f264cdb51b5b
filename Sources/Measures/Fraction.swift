/// An exact rational number, always reduced, the denominator positive.
///
/// Shares, paces and thresholds are compared as fractions, so that no status hangs on a rounding.
/// Counts reach millions and days thousands, so 128 bits leave room for every formula.
package struct Fraction: Hashable, Comparable, Sendable {
  /// The reduced numerator, with the sign.
  package let numerator: Int128
  /// The reduced denominator, at least 1.
  package let denominator: Int128

  /// Creates a whole number.
  package init(_ whole: Int) { self.init(reducing: Int128(whole), 1) }

  /// Creates `numerator / denominator`; nothing where the denominator is 0.
  package init?(_ numerator: Int, over denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(reducing: Int128(numerator), Int128(denominator))
  }

  /// Reads a plain decimal such as `8.4`, `-0.25` or `100`; nothing for anything else.
  package init?(decimal text: String) {
    var digits: Int128 = 0
    var scale: Int128 = 1
    var afterPoint = false
    var seen = false
    var rest = text.utf8[...]
    let negative = rest.first == UInt8(ascii: "-")
    if negative { rest.removeFirst() }
    for byte in rest {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard scale < 1_000_000_000_000, digits < 1_000_000_000_000_000 else { return nil }
        digits = digits * 10 + Int128(byte - UInt8(ascii: "0"))
        if afterPoint { scale *= 10 }
        seen = true
      case UInt8(ascii: ".") where !afterPoint && seen:
        afterPoint = true
      default: return nil
      }
    }
    guard seen, !afterPoint || scale > 1 else { return nil }
    self.init(reducing: negative ? -digits : digits, scale)
  }

  private init(reducing numerator: Int128, _ denominator: Int128) {
    var (a, b) = (numerator.magnitude, denominator.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    let divisor = max(Int128(a), 1)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// Zero.
  package static let zero = Fraction(0)
  /// One.
  package static let one = Fraction(1)

  /// The sum.
  package static func + (left: Fraction, right: Fraction) -> Fraction {
    left.adding(right) ?? left.coarse.adding(right.coarse) ?? .zero
  }

  /// The difference.
  package static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(reducing: -right.numerator, right.denominator)
  }

  /// The product.
  package static func * (left: Fraction, right: Fraction) -> Fraction {
    left.multiplied(by: right) ?? left.coarse.multiplied(by: right.coarse) ?? .zero
  }

  /// The quotient, or nothing when dividing by zero.
  package func divided(by other: Fraction) -> Fraction? {
    guard other.numerator != 0 else { return nil }
    return self * Fraction(reducing: other.denominator, other.numerator)
  }

  /// Orders by value.
  package static func < (left: Fraction, right: Fraction) -> Bool {
    (left - right).numerator < 0
  }

  /// The exact sum; nothing where it does not fit into 128 bits.
  private func adding(_ other: Fraction) -> Fraction? {
    let one = numerator.multipliedReportingOverflow(by: other.denominator)
    let two = other.numerator.multipliedReportingOverflow(by: denominator)
    let below = denominator.multipliedReportingOverflow(by: other.denominator)
    let above = one.partialValue.addingReportingOverflow(two.partialValue)
    guard !one.overflow, !two.overflow, !below.overflow, !above.overflow else { return nil }
    return Fraction(reducing: above.partialValue, below.partialValue)
  }

  /// The exact product; nothing where it does not fit into 128 bits.
  private func multiplied(by other: Fraction) -> Fraction? {
    let above = numerator.multipliedReportingOverflow(by: other.numerator)
    let below = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !above.overflow, !below.overflow else { return nil }
    return Fraction(reducing: above.partialValue, below.partialValue)
  }

  /// The value rounded to 61 bits above and below, for the rare sum that is too long to be exact.
  private var coarse: Fraction {
    let longest = max(numerator.magnitude, denominator.magnitude)
    let shift = max(0, 128 - longest.leadingZeroBitCount - 61)
    return Fraction(reducing: numerator >> shift, max(1, denominator >> shift))
  }

  /// The distance from zero.
  package var magnitude: Fraction { numerator < 0 ? .zero - self : self }

  /// The greatest whole number that is not above the value.
  package var floor: Int {
    let quotient = numerator / denominator
    return Int(clamping: numerator % denominator < 0 ? quotient - 1 : quotient)
  }

  /// The least whole number that is not below the value.
  package var ceiling: Int { -(Fraction.zero - self).floor }

  /// The value in units of the last digit shown, rounded half away from zero: 8.405 with one
  /// decimal is 84.
  package func rounded(decimals: Int) -> Int {
    var scaled = self
    for _ in 0..<decimals { scaled = scaled * Fraction(10) }
    let half = Fraction(reducing: 1, 2)
    return numerator < 0 ? -(half - scaled).floor : (scaled + half).floor
  }

  /// The nearest floating-point number, for coordinates of charts only.
  package var approximate: Double { Double(numerator) / Double(denominator) }
}
