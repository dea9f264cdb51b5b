/// Roman numbers as headings use them: upper case, I to XXXIX.
enum Roman {
  /// The value of a Roman number; nil for what is none.
  static func value(_ text: String) -> Int? { values[text] }

  private static let values = Dictionary(
    uniqueKeysWithValues: (1...39).map { (written($0), $0) })

  private static func written(_ number: Int) -> String {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: number / 10) + ones[number % 10]
  }
}
