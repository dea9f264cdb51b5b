internal import Language
internal import Measures

/// What a decimal number of a table stands for, as far as that decides how it is read.
struct Quantity {
  /// The unit in words; a percent sign may stand behind numbers of a unit that has one.
  let unit: String
  /// Decimals in which values are shown.
  let decimals: Int

  /// A rate in percent, whatever the measure's own unit.
  static let rate = Quantity(unit: "%", decimals: 1)

  /// A number that the measure's values are given in; of a growth it is the yearly rate.
  init(of measure: Measure, path: Path? = nil) {
    self = path == .growth ? .rate : Quantity(unit: measure.unit, decimals: measure.decimals)
  }

  private init(unit: String, decimals: Int) {
    self.unit = unit
    self.decimals = decimals
  }

  /// Whether numbers are percentages or points of them.
  var isPercentage: Bool { unit.contains("%") }

  /// Whether a lone separator before three digits parts thousands where its column shows no style:
  /// what is shown without decimals has none.
  var isWhole: Bool { decimals == 0 && !isPercentage }

  /// Whether a number that could be a thousand times another is read with certainty.
  ///
  /// Of percentages and of what is shown in three decimals it is the smaller, of what is shown
  /// without decimals the greater; of others the column must show that it writes decimal commas.
  func settles(_ number: WrittenDecimal, in style: DecimalStyle?) -> Bool {
    guard number.isAmbiguous else { return true }
    if isPercentage || decimals >= 3 { return number.decimals > 0 }
    return isWhole ? number.decimals == 0 : style == .comma
  }
}
