/// A date as written: with day and month, with a month, or a year alone.
package struct WrittenDate: Sendable, Hashable {
  /// The year.
  package let year: Int
  /// The month, 1 to 12, where stated.
  package let month: Int?
  /// The day of the month, where stated.
  package let day: Int?

  /// Reads `2026-05-03`, `3/5/2026`, `2026-05`, `5/2026` or `2026`; nothing for other forms.
  ///
  /// Whether the calendar has the day is for the caller to check.
  package init?(_ text: String) {
    let parts: [Int]
    if text.utf8.contains(UInt8(ascii: "-")) {
      guard let found = WrittenDate.numbers(text, separator: "-") else { return nil }
      parts = found
    } else {
      guard let found = WrittenDate.numbers(text, separator: "/") else { return nil }
      parts = found.reversed()
    }
    guard (1...3).contains(parts.count), (1000...9999).contains(parts[0]) else { return nil }
    year = parts[0]
    month = parts.count > 1 ? parts[1] : nil
    day = parts.count > 2 ? parts[2] : nil
  }

  private static func numbers(_ text: String, separator: Character) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.count <= 4 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(part) : nil
    }
    return numbers.count == parts.count ? numbers : nil
  }
}

/// Vietnamese forms of dates.
package enum Dates {
  /// `03/5/2026`: two digits for the day, for the month only under 3, as officials write.
  package static func numeric(year: Int, month: Int, day: Int) -> String {
    "\(day < 10 ? "0" : "")\(day)/\(month < 3 ? "0" : "")\(month)/\(year)"
  }

  /// `5/2026`, or `02/2026`.
  package static func numeric(year: Int, month: Int) -> String {
    "\(month < 3 ? "0" : "")\(month)/\(year)"
  }
}
