internal import Language
internal import Measures

/// Folded words that name dates, read from left to right.
struct DateWords {
  /// Words that may stand around the dates of a deadline without changing them.
  static let fillers: Set<String> = [
    "nam", "thang", "ngay", "quy", "trong", "truoc", "den", "het", "va", "cac", "tu", "giai",
    "doan", "cham", "nhat", "hoan", "thanh", "xong", "nhung", "tiep", "theo",
  ]
  /// The quarters by the number written: `iv` or `4`.
  private static let quarters = Dictionary(
    uniqueKeysWithValues: Period.numerals.enumerated().flatMap { index, numeral in
      [(numeral.lowercased(), index + 1), (String(index + 1), index + 1)]
    })

  private let fillers: Set<String>
  private var rest: ArraySlice<String>

  /// Creates words to be read; `fillers` may stand around the dates.
  init(_ tokens: [String], around fillers: Set<String>) {
    rest = tokens[...]
    self.fillers = fillers
  }

  /// The dates in their order; nothing where a word is not understood, or no date stands.
  var dates: [PartialDate]? {
    var words = self
    var found: [PartialDate] = []
    while let word = words.rest.first {
      if words.namesQuarter {
        guard let quarters = words.takeQuarters() else { return nil }
        found += quarters
      } else if let date = words.takeMonths() ?? words.takeDate() {
        found.append(date)
      } else if fillers.contains(word) {
        words.rest.removeFirst()
      } else {
        return nil
      }
    }
    return found.isEmpty ? nil : found
  }

  /// Whether the word for a quarter comes next, with something that is to be its number.
  private var namesQuarter: Bool {
    rest.first == "quy" && rest.dropFirst().first.map { !fillers.contains($0) } ?? false
  }

  /// The number of the quarter that comes next: 4 for `quy iv` and `quy 4/2026`.
  private var quarter: Int? {
    guard rest.first == "quy", let token = rest.dropFirst().first else { return nil }
    return DateWords.quarters[token.prefix { $0 != "/" }.description]
  }

  /// "quy iv/2026", "quy iii va quy iv nam 2026"; nothing where no year follows.
  private mutating func takeQuarters() -> [PartialDate]? {
    var numbers: [Int] = []
    while let number = quarter {
      numbers.append(number)
      let year = rest.dropFirst().first?.drop { $0 != "/" }.dropFirst()
      rest = rest.dropFirst(2)
      if let year, !year.isEmpty { return quarters(numbers, of: String(year)) }
      while let word = rest.first, word != "quy", fillers.contains(word) { rest.removeFirst() }
    }
    return rest.popFirst().flatMap { quarters(numbers, of: $0) }
  }

  private func quarters(_ numbers: [Int], of year: String) -> [PartialDate]? {
    guard let year = DateWords.year(year) else { return nil }
    return numbers.compactMap { PartialDate(.quarter, $0, of: year) }
  }

  /// "6 thang dau nam 2027", "9 thang nam 2026", "6 thang cuoi nam 2027".
  private mutating func takeMonths() -> PartialDate? {
    guard let count = rest.first.flatMap({ Int($0) }), (1...12).contains(count) else { return nil }
    var words = rest.dropFirst()
    guard words.popFirst() == "thang" else { return nil }
    let isLast = words.first == "cuoi"
    if isLast || words.first == "dau" { words.removeFirst() }
    guard words.popFirst() == "nam", let year = words.popFirst().flatMap({ DateWords.year($0) }),
      let start = PartialDate(year: year, month: isLast ? 13 - count : 1),
      let end = PartialDate(year: year, month: isLast ? 12 : count)
    else { return nil }
    rest = words
    return PartialDate(from: start, through: end)
  }

  /// A date of one word, such as `10/2026`.
  private mutating func takeDate() -> PartialDate? {
    guard let date = rest.first.flatMap({ WrittenDate($0) }).flatMap({ PartialDate($0) }) else {
      return nil
    }
    rest.removeFirst()
    return date
  }

  private static func year(_ token: String) -> Int? {
    Int(token).flatMap { (1000...9999).contains($0) ? $0 : nil }
  }
}
