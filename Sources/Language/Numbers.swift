/// Vietnamese forms of numbers: decimal comma, thousands dots, a true minus sign.
package enum Numbers {
  /// A whole number with dots between thousands: `2.432`, `−5`.
  package static func whole(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = String(digits.dropLast(3))
    }
    groups.insert(digits[...], at: 0)
    return (value < 0 ? "\u{2212}" : "") + groups.joined(separator: ".")
  }

  /// A number given in units of its last decimal: 371 with one decimal is `37,1`; `keepZeros`
  /// keeps `25,0` where a column lines up.
  package static func decimal(_ units: Int, decimals: Int, keepZeros: Bool = false) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let (whole, rest) = Int(units.magnitude).quotientAndRemainder(dividingBy: scale)
    let sign = units < 0 ? "\u{2212}" : ""
    guard decimals > 0, rest > 0 || keepZeros else { return sign + Numbers.whole(whole) }
    let digits = String(rest)
    let padded = String(repeating: "0", count: decimals - digits.count) + digits
    return sign + Numbers.whole(whole) + "," + padded
  }
}
