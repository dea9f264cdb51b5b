internal import Dataset
internal import Downloads
internal import Language
internal import Measures

/// Values as Vietnamese readers expect them; every page and chart prints through these.
struct Figures: Sendable {
  let words: Words

  /// A value with its unit: `8,4%`, `500 đảng viên`.
  func value(_ value: Fraction, of measure: Measure) -> String {
    let digits = Numbers.decimal(
      value.rounded(decimals: measure.decimals), decimals: measure.decimals)
    if measure.isShare { return digits + "%" }
    return measure.unit.isEmpty ? digits : digits + "\u{A0}" + measure.unit
  }

  /// The counts behind a share: `39/464`.
  func counts(_ count: Headcount) -> String {
    Numbers.whole(count.part) + "/" + Numbers.whole(count.whole)
  }

  /// A value with its counts, where a percent alone would hide how few they are.
  func full(_ reading: Reading, of measure: Measure) -> String {
    let shown = value(reading.value, of: measure)
    return reading.headcount.map { "\(shown) (\(counts($0)))" } ?? shown
  }

  /// A difference in the measure's unit: `1,6 điểm %`; with a sign where asked.
  func difference(_ change: Fraction, of measure: Measure, signed: Bool = false) -> String {
    let units = change.rounded(decimals: measure.decimals)
    let digits = Numbers.decimal(units, decimals: measure.decimals)
    let sign = signed && units > 0 ? "+" : ""
    let unit = measure.isShare ? words("unit.points") : measure.unit
    return sign + digits + "\u{A0}" + unit
  }

  /// A target's value as stated: no decimals beyond those of its document.
  func stated(_ target: Target, of measure: Measure) -> String {
    guard let value = target.value else { return target.wording }
    let unit = measure.isShare ? "%" : measure.unit.isEmpty ? "" : "\u{A0}" + measure.unit
    let digits = Numbers.decimal(
      value.rounded(decimals: target.decimals), decimals: target.decimals)
    switch target.comparator {
    case .atLeast: return words("target.at-least", ["value": digits + unit])
    case .above: return words("target.above", ["value": digits + unit])
    case .atMost: return words("target.at-most", ["value": digits + unit])
    case .below: return words("target.below", ["value": digits + unit])
    case .equal: return digits + unit
    case .about: return words("target.about", ["value": digits + unit])
    case .range:
      let upper = target.upper.map {
        Numbers.decimal($0.rounded(decimals: target.decimals), decimals: target.decimals)
      }
      return "\(digits) – \(upper ?? "")\(unit)"
    case .qualitative: return target.wording
    }
  }

  /// A target's value inside a sentence: `10%` where `đạt` stands before it, else as stated.
  func level(_ target: Target, of measure: Measure) -> String {
    guard target.comparator == .atLeast, let value = target.value else {
      return stated(target, of: measure)
    }
    let digits = Numbers.decimal(
      value.rounded(decimals: target.decimals), decimals: target.decimals)
    return digits + (measure.isShare ? "%" : measure.unit.isEmpty ? "" : "\u{A0}" + measure.unit)
  }

  /// A number of people with their item: `8 đồng chí`.
  func people(_ count: Int, _ item: String) -> String {
    Numbers.whole(count) + "\u{A0}" + item
  }

  /// A day in numbers: `03/5/2026`.
  func date(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return Dates.numeric(year: year, month: month, day: number)
  }

  /// A date as exactly as it is known: `03/5/2026`, `5/2026`, `Quý II/2026` or `2026`.
  func date(_ date: PartialDate) -> String { Labels { words($0, $1) }.date(date) }

  /// A deadline: the year alone where it is the last day of one.
  func deadline(_ date: PartialDate) -> String {
    let year = date.last.year
    return date == PartialDate(.lastOfYear(year)) ? String(year) : self.date(date)
  }

  /// A part as a whole percent: 0,5003 is `50%`.
  func percent(_ part: Fraction) -> String {
    Numbers.decimal((part * Fraction(100)).rounded(decimals: 0), decimals: 0) + "%"
  }

  /// A pace with two decimals: `0,67`.
  func pace(_ pace: Fraction) -> String {
    Numbers.decimal(pace.rounded(decimals: 2), decimals: 2)
  }
}
