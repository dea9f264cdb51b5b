internal import Language
package import Measures

extension Labels {
  /// A date as exactly as it is known: `03/5/2026`, `5/2026`, `Quý II/2026`, `2026`,
  /// `9 tháng năm 2026`, `2026 – 2028`.
  package func date(_ date: PartialDate) -> String {
    let (first, last) = (date.first.parts, date.last.parts)
    if date.isDay { return Dates.numeric(year: last.year, month: last.month, day: last.day) }
    switch date.period {
    case .month: return Dates.numeric(year: last.year, month: last.month)
    case .quarter:
      let numeral = Period.numerals[(date.number ?? 1) - 1]
      return self("date.quarter", ["quarter": numeral, "year": "\(last.year)"])
    case .half:
      return self(date.number == 1 ? "date.first-half" : "date.last-half", ["year": "\(last.year)"])
    case .year: return String(last.year)
    case nil: break
    }
    let months = [first, last].compactMap { PartialDate(year: $0.year, month: $0.month) }
    guard months.first?.first == date.first, months.last?.last == date.last else {
      return [date.first, date.last].map { self.date(PartialDate($0)) }.joined(separator: " – ")
    }
    if first.month == 1, last.month == 12 { return "\(first.year) – \(last.year)" }
    if first.month == 1, first.year == last.year {
      return self("date.months", ["count": "\(last.month)", "year": "\(last.year)"])
    }
    return months.map { self.date($0) }.joined(separator: " – ")
  }
}
