internal import Measures

extension Fraction {
  /// The value as a table writes it with a decimal point, rounded to the decimals that one may have.
  var plain: String {
    var decimals = Entry.mostDecimals
    var units = rounded(decimals: decimals)
    while decimals > 0, units % 10 == 0 {
      units /= 10
      decimals -= 1
    }
    return Fraction.plain(units, decimals: decimals)
  }

  /// Units of the last decimal as a plain number: 129 with one decimal is `12.9`.
  static func plain(_ units: Int, decimals: Int) -> String {
    guard decimals > 0 else { return String(units) }
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (units < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
