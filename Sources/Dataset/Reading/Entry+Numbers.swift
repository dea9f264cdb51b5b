internal import Findings
internal import Language
internal import Measures
internal import Tables

extension Entry {
  /// The whole numbers that a table may hold, small enough for every formula to stay exact.
  static let numbers = -999_999_999...999_999_999
  /// The most decimals that a number may have.
  static let mostDecimals = 6

  /// A whole number, with or without dots between thousands.
  func whole(_ column: String, _ findings: inout FindingList) -> Int? {
    guard let text = optional(column) else { return nil }
    let place = cell(column).place
    guard let number = WrittenDecimal(text, grouped: true), number.decimals == 0 else {
      findings.report(.badWhole, at: place, ["value": text])
      return nil
    }
    guard !number.isPercent else {
      findings.report(
        .misplacedPercent, at: place,
        ["value": text, "column": column, "kind": "a whole number", "way": "the number itself"])
      return nil
    }
    guard let value = Int(number.plain), Entry.numbers.contains(value) else {
      findings.report(.longNumber, at: place, ["value": text])
      return nil
    }
    return value
  }

  /// A number of people or things in a cell that must be filled: a whole number, 0 or more.
  func requiredCount(_ column: String, _ findings: inout FindingList) -> Int? {
    required(column, &findings).flatMap { _ in count(column, &findings) }
  }

  /// A number of people or things, or nothing where the cell is empty.
  func count(_ column: String, _ findings: inout FindingList) -> Int? {
    guard let number = whole(column, &findings) else { return nil }
    if number >= 0 { return number }
    findings.report(.negativeCount, at: cell(column).place, ["value": text(column)])
    return nil
  }

  /// A decimal number and how many decimals it states.
  ///
  /// Where it is not known what the number stands for, its row has a finding of its own, and
  /// nothing is said of the number's meaning.
  func decimal(
    _ column: String, of quantity: Quantity?, _ findings: inout FindingList
  ) -> (value: Fraction, decimals: Int)? {
    guard let text = optional(column), !isMixed(column) else { return nil }
    let place = cell(column).place
    let style = style(of: column)
    let isGrouped = style == .comma || (style == nil && quantity?.isWhole ?? false)
    guard let number = WrittenDecimal(text, grouped: isGrouped) else {
      findings.report(.badNumber, at: place, ["value": text])
      return nil
    }
    if let quantity, number.isPercent, !quantity.isPercentage {
      findings.report(
        .misplacedPercent, at: place,
        [
          "value": text, "column": column,
          "kind": quantity.unit.isEmpty ? "no figure" : "a figure in '\(quantity.unit)'",
          "way": "the figure in the unit of the measure, or correct the unit",
        ])
      return nil
    }
    if let quantity, !quantity.settles(number, in: style) {
      let digits = text.filter { !".,".contains($0) }
      findings.report(
        .unclearNumber, at: place, ["value": text, "whole": digits, "decimal": text + "0"])
      return nil
    }
    guard let value = Fraction(decimal: number.plain), number.decimals <= Entry.mostDecimals,
      Entry.numbers.contains(value.floor)
    else {
      findings.report(.longNumber, at: place, ["value": text])
      return nil
    }
    return (value, number.decimals)
  }
}
